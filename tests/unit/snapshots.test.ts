import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalPath } from '../../electron/services/journal-files';
import { lineOf } from '../../electron/services/lines';
import { snapshotName, writeSnapshot } from '../../electron/services/snapshot-files';
import type { Store } from '../../electron/services/store';
import { anEntry, FOLDER, openOn, PLACES, stateAt, withKept } from '../stand-ins/kept-story';
import { MemoryDisk } from '../stand-ins/memory-disk';

const snapshotPath = (sequence: number) => `${PLACES.snapshots}/${snapshotName(sequence)}`;
const linesOf = (...revisions: number[]) => Buffer.concat(revisions.map((revision) => lineOf(anEntry(revision)).bytes));

const putSnapshot = (memory: MemoryDisk, sequence: number, revision: number, shown = stateAt(revision).tables) =>
  writeSnapshot(
    { disk: memory.disk, wait: async () => undefined, folder: PLACES.snapshots },
    { revision, tables: shown },
    { sequence, savedAt: 0, reason: 'test' },
  );

describe('snapshots', () => {
  it('hold the whole workspace in one file, and the journal starts anew after them', async () => {
    const memory = await withKept(5, [4]);
    expect(memory.get(journalPath(PLACES.journals, 2))).toEqual(new Uint8Array(linesOf(5)));
    const store = await openOn(memory);
    expect(store.read()).toEqual({ ...stateAt(5), notices: [] });
  });

  it('come by themselves after two hundred changes', async () => {
    const memory = await withKept(199, []);
    expect(memory.get(snapshotPath(2))).toBeNull();
    const store = await openOn(memory);
    await store.append([anEntry(200)]);
    await store.append([anEntry(201)]);
    await store.close();
    expect(memory.get(snapshotPath(2))).not.toBeNull();
    expect((await openOn(memory.afterKill())).read().tables).toEqual(stateAt(201).tables);
  });

  it('are made once when nothing changed since', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    await store.append([anEntry(1)]);
    const [first, second] = [await store.makeSnapshot('before'), await store.makeSnapshot('after')];
    expect(second).toEqual(first);
    expect(memory.paths().filter((path) => path.startsWith(PLACES.snapshots))).toHaveLength(1);
  });

  it('that are damaged in any byte are passed over for the one before, with all that came after it', async () => {
    const memory = await withKept(9, [3, 6]);
    const good = memory.get(snapshotPath(3)) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, isCut) => {
          const damaged = memory.afterKill();
          const bytes = isCut ? good.slice(0, at) : good.slice();
          if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ by;
          damaged.put(snapshotPath(3), bytes);
          const store = await openOn(damaged);
          expect(store.read()).toMatchObject(stateAt(9));
          expect(store.notices).toEqual([{ key: 'app.host.notice.snapshot', params: { file: snapshotName(3) } }]);
          // And what was found is made solid: the next start has nothing to say.
          expect((await openOn(damaged.afterKill())).read()).toEqual({ ...stateAt(9), notices: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may all be damaged, and the journals still tell everything', async () => {
    const memory = await withKept(9, [3, 6]);
    for (const sequence of [2, 3]) memory.put(snapshotPath(sequence), new Uint8Array(10));
    expect((await openOn(memory)).read()).toMatchObject(stateAt(9));
  });

  it('are never taken for an empty workspace when the only one is damaged', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    await store.replace({ revision: 40, tables: stateAt(8).tables });
    await store.append([anEntry(41)]);
    await store.close();
    memory.put(snapshotPath(2), new Uint8Array(100));
    const again = await openOn(memory);
    expect(again.notices).toEqual([{ key: 'app.host.notice.gap' }]);
    expect(memory.get(snapshotPath(2))).not.toBeNull();
    expect(memory.get(journalPath(PLACES.journals, 2))).not.toBeNull();
    await again.append([anEntry(1)]);
    expect((await openOn(memory.afterKill())).read()).toMatchObject({ revision: 1, notices: [] });
  });

  it('that a disk cannot read now stop the start: less than there is would be a lie', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    await store.replace({ revision: 40, tables: stateAt(8).tables });
    await store.close();
    const calls = memory.afterKill();
    await openOn(calls);
    const read = calls.calls.lastIndexOf('read') + 1;
    memory.calls = [];
    memory.fault = { at: read, code: 'EIO' };
    await expect(openOn(memory)).rejects.toThrow('EIO');
    expect((await openOn(memory)).read()).toMatchObject({ revision: 40, notices: [] });
  });

  it('that do not fit the journal after them are passed over', async () => {
    // A replacement that failed halfway may leave its file; what was called saved after it stands in the next journal.
    const memory = await withKept(3, [2]);
    await putSnapshot(memory, 3, 9);
    memory.put(journalPath(PLACES.journals, 4), linesOf(4, 5));
    expect((await openOn(memory)).read()).toMatchObject(stateAt(5));
  });

  it('are followed by what each journal continues from, not by what an earlier one held beyond it', async () => {
    const memory = await withKept(2, []);
    const unsaved = lineOf({ ...anEntry(30), revision: 3 }).bytes;
    memory.put(journalPath(PLACES.journals, 1), Buffer.concat([linesOf(1, 2), unsaved]));
    memory.put(journalPath(PLACES.journals, 2), linesOf(3, 4));
    expect((await openOn(memory)).read()).toEqual({ ...stateAt(4), notices: [] });
  });

  it('say so when changes are missing, and what is found first goes on without mixing two pasts', async () => {
    const memory = await withKept(2, [2]);
    memory.put(journalPath(PLACES.journals, 2), linesOf(3, 4, 7, 8));
    const full = memory.afterKill();
    const rehearsal = memory.afterKill();
    await openOn(rehearsal);
    full.fault = { at: rehearsal.calls.indexOf('open') + 1, code: 'ENOSPC', times: 1000 };
    await expect(openOn(full)).rejects.toThrow('ENOSPC');
    const store = await openOn(memory);
    expect(store.read()).toMatchObject({ revision: 2, notices: [{ key: 'app.host.notice.gap' }] });
    await store.append([anEntry(3), anEntry(4), anEntry(5)]);
    expect((await openOn(memory.afterKill())).read()).toEqual({ ...stateAt(5), notices: [] });
  });

  it('keep rows and tables that this Kring does not know', async () => {
    const memory = await withKept(1, []);
    const unknown = { ...stateAt(1).tables, moods: [{ id: 'mood-1', from: 'a later Kring' }] };
    await putSnapshot(memory, 2, 1, unknown);
    const store = await openOn(memory);
    await store.append([anEntry(2)]);
    await store.makeSnapshot('test');
    expect((await openOn(memory.afterKill())).read().tables.moods).toEqual(unknown.moods);
  });
});

describe('replacing the state', () => {
  it('keeps the new one, and the old one as a snapshot', async () => {
    const memory = await withKept(6, []);
    const store = await openOn(memory);
    await store.replace({ revision: 10, tables: { notes: [] }, evenIfMuchSmaller: true });
    await store.close();
    expect((await openOn(memory.afterKill())).read()).toMatchObject({ revision: 10, tables: { notes: [] } });
    memory.put(snapshotPath(3), new Uint8Array(1));
    expect((await openOn(memory)).read()).toMatchObject({ tables: stateAt(6).tables });
  });

  it('that fails, even with its file in place, takes nothing of what is saved after it', async () => {
    const memory = await withKept(6, []);
    const store = await openOn(memory);
    const next = { revision: 10, tables: { notes: [] }, evenIfMuchSmaller: true };
    await store.makeSnapshot('test');
    // The folder is not synced, and the file that stands there already cannot be taken away.
    const at = await firstCall('syncFolder', memory, (other) => other.replace(next));
    memory.fault = { at, code: 'EIO', times: 2 };
    memory.calls = [];
    await expect(store.replace(next)).rejects.toThrow('EIO');
    await store.append([anEntry(7)]);
    expect((await openOn(memory.afterKill())).read()).toMatchObject(stateAt(7));
  });

  it('refuses a state of less than half the rows, until a person said that it is right', async () => {
    const store = await openOn(await withKept(6, []));
    const rows = stateAt(6).tables.notes ?? [];
    const smaller = { revision: 10, tables: { notes: rows.slice(0, 1) } };
    await expect(store.replace(smaller)).rejects.toMatchObject({ said: { key: 'app.host.muchSmaller' } });
    expect(store.read()).toMatchObject(stateAt(6));
    await store.replace({ revision: 9, tables: { notes: rows.slice(0, 2) } });
    await store.replace({ ...smaller, evenIfMuchSmaller: true });
    expect(store.read()).toMatchObject(smaller);
  });

  it('refuses a state that is older than what is kept', async () => {
    const store = await openOn(await withKept(6, []));
    const older = expect.objectContaining({ said: { key: 'app.host.olderState' } });
    await expect(store.replace({ revision: 5, tables: {} })).rejects.toEqual(older);
    expect(store.read()).toMatchObject(stateAt(6));
  });
});

describe('forgetting history', () => {
  it('leaves one snapshot of now and nothing of before anywhere on the disk', async () => {
    const memory = await withKept(7, [2, 4]);
    memory.put(journalPath(PLACES.journals, 3), Buffer.concat([linesOf(5, 6, 7), Buffer.from('torn')]));
    const store = await openOn(memory);
    // Revision 7 took nothing away; note 4 went at revision 6 and stands in journals, snapshots and the rest.
    await store.forgetHistory();
    const all = memory.paths().map((path) => Buffer.from(memory.get(path) ?? []).toString());
    expect(all.filter((text) => text.includes('"note-4"'))).toEqual([]);
    expect(memory.paths().filter((path) => path !== `${FOLDER}/store.json`)).toHaveLength(1);
    await store.append([anEntry(8)]);
    expect((await openOn(memory.afterKill())).read()).toEqual({ ...stateAt(8), notices: [] });
  });

  it('says so when something older could not be taken away', async () => {
    const memory = await withKept(3, [2]);
    const store = await openOn(memory);
    await store.makeSnapshot('test');
    const at = await firstCall('remove', memory, (other) => other.forgetHistory());
    memory.calls = [];
    memory.fault = { at, code: 'EACCES' };
    const said = expect.objectContaining({ said: { key: 'app.host.eraseFailed' } });
    await expect(store.forgetHistory()).rejects.toEqual(said);
    expect((await openOn(memory.afterKill())).read()).toEqual({ ...stateAt(3), notices: [] });
  });
});

/** The number of the first call of a kind in an act, found out on a copy of the disk. */
async function firstCall(kind: string, memory: MemoryDisk, act: (store: Store) => Promise<unknown>): Promise<number> {
  const rehearsal = memory.afterKill();
  const store = await openOn(rehearsal);
  await store.makeSnapshot('test');
  rehearsal.calls = [];
  await act(store);
  return rehearsal.calls.indexOf(kind) + 1;
}
