import { describe, expect, it } from 'vitest';
import { openKept } from '../../electron/services/open-kept';
import { createVersions } from '../../electron/services/versions';
import { NEWEST, type Step } from '../../shared/workspace/steps';
import { anEntry, FOLDER, openOn, PLACES, stateAt, withKept } from '../stand-ins/kept-story';
import type { MemoryDisk } from '../stand-ins/memory-disk';

const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('utf8');
const markOf = (memory: MemoryDisk) => JSON.parse(text(memory.get(PLACES.store)));
const remark = (memory: MemoryDisk, data: object | undefined) =>
  memory.put(PLACES.store, Buffer.from(JSON.stringify({ ...markOf(memory), data })));

let clock = Date.UTC(2026, 10, 22);
const open = (memory: MemoryDisk, steps?: readonly Step[]) =>
  openKept(
    {
      disk: memory.disk,
      wait: async () => undefined,
      now: () => (clock += 1000),
      dataFolder: FOLDER,
      report: () => undefined,
    },
    steps,
  );

// Version 2 gives every note a mood; a note that has one keeps it.
const MOODS: readonly Step[] = [
  { adds: ['moods'], row: (table, row) => (table === 'notes' ? { mood: 'calm', ...row } : row) },
];

const everything = (memory: MemoryDisk) => memory.paths().map((path) => [path, text(memory.get(path))]);

describe('what an older Kring kept', () => {
  it('is carried over once, with every row, and how it was stays a version', async () => {
    const memory = await withKept(10, [4]);
    remark(memory, undefined);
    const { store, isLookOnly } = await open(memory, MOODS);
    expect(isLookOnly).toBe(false);
    expect(store.revision).toBe(10);
    expect(store.state.tables.notes).toEqual(stateAt(10).tables.notes?.map((row) => ({ mood: 'calm', ...row })));
    expect(store.notices.map(({ key }) => key)).toContain('app.host.notice.carriedOver');
    const versions = createVersions({ disk: memory.disk, folder: PLACES.snapshots, now: () => store.state });
    const { versions: listed } = await versions.list();
    const was = listed.find(({ reason }) => reason === 'before migration');
    expect((await versions.read({ id: was?.id ?? 0 }))?.tables.notes).toEqual(stateAt(10).tables.notes);
    expect(markOf(memory).data).toEqual({ version: NEWEST, minReader: NEWEST });
    await store.append([anEntry(11)]);
    await store.close();
    const again = await open(memory, MOODS);
    expect(again.store.notices).toEqual([]);
    expect(again.store.revision).toBe(11);
  });

  it('loses nothing when the power goes between any two steps of it', async () => {
    const kept = await withKept(10, [4]);
    remark(kept, undefined);
    const expected = stateAt(10).tables.notes?.map((row) => ({ mood: 'calm', ...row }));
    const whole = kept.afterKill();
    await (await open(whole, MOODS)).store.close();
    let luck = 0;
    for (let at = 1; at <= whole.calls.length; at++) {
      const memory = kept.afterKill();
      memory.fault = { at, cut: true };
      await open(memory, MOODS).catch(() => undefined);
      for (const left of [memory.afterKill(), memory.afterPowerCut(() => (luck = (luck * 7 + 0.37) % 1))]) {
        const { store } = await open(left, MOODS);
        expect(store.revision, `cut at call ${at}`).toBe(10);
        expect(store.state.tables.notes, `cut at call ${at}`).toEqual(expected);
      }
    }
    expect(whole.calls.length).toBeGreaterThan(20);
  });

  it('is left alone, and nothing is written in its place, when a step would lose a row', async () => {
    const memory = await withKept(5, []);
    remark(memory, undefined);
    const losing: Step = { adds: [], row: (_, row) => ({ ...row, id: 'the same' }) };
    await expect(open(memory, [losing])).rejects.toMatchObject({ said: { key: 'workspace.problem.steps' } });
    const { store } = await open(memory);
    expect(store.state.tables.notes).toEqual(stateAt(5).tables.notes);
  });
});

describe('what a newer Kring kept', () => {
  it('is opened to look only: everything is read, and not a byte is written', async () => {
    const memory = await withKept(10, [4]);
    remark(memory, { version: NEWEST + 3, minReader: NEWEST + 1 });
    // Also with a torn tail, which would be mended in work of our own.
    const journal =
      memory
        .paths()
        .filter((path) => path.startsWith(PLACES.journals))
        .at(-1) ?? '';
    memory.put(journal, Buffer.concat([memory.get(journal) ?? new Uint8Array(), Buffer.from('torn')]));
    const before = everything(memory);
    const { store, isLookOnly } = await open(memory);
    expect(isLookOnly).toBe(true);
    expect(store.read().tables.notes).toEqual(stateAt(10).tables.notes);
    const refused = { said: { key: 'app.host.newerData' } };
    await expect(store.append([anEntry(11)])).rejects.toMatchObject(refused);
    await expect(store.makeSnapshot('test')).rejects.toMatchObject(refused);
    await expect(store.replace({ revision: 11, tables: {} })).rejects.toMatchObject({ said: {} });
    await expect(store.forgetHistory()).rejects.toMatchObject({ said: {} });
    await store.close();
    expect(everything(memory)).toEqual(before);
  });

  it('is worked in as usual when it says that this Kring may', async () => {
    const memory = await withKept(3, []);
    remark(memory, { version: NEWEST + 3, minReader: NEWEST });
    const { store, isLookOnly } = await open(memory);
    expect(isLookOnly).toBe(false);
    await store.append([anEntry(4)]);
    expect(markOf(memory).data.version).toBe(NEWEST + 3);
  });
});

describe('the versions that are kept', () => {
  it('are listed newest first, compared and read; a damaged one is counted and answers nothing', async () => {
    const memory = await withKept(10, [4, 8]);
    const store = await openOn(memory);
    const versions = createVersions({ disk: memory.disk, folder: PLACES.snapshots, now: () => store.state });
    const { versions: listed, damaged } = await versions.list();
    expect([listed.map(({ revision }) => revision), damaged]).toEqual([[8, 4], 0]);
    const [newest, oldest] = listed;
    const held = stateAt(4).tables.notes?.length;
    expect(await versions.compare({ id: oldest?.id ?? 0 })).toMatchObject({ holds: { notes: held } });
    expect((await versions.read({ id: oldest?.id ?? 0 }))?.tables.notes).toEqual(stateAt(4).tables.notes);
    expect(await versions.compare({ id: 999 })).toBeNull();
    const path = `${PLACES.snapshots}/snapshot-${String(newest?.id).padStart(8, '0')}.jsonl`;
    const bytes = memory.get(path) ?? new Uint8Array();
    // The first line is whole, what it promises is not there.
    memory.put(path, bytes.slice(0, bytes.length - 20));
    expect(await versions.compare({ id: newest?.id ?? 0 })).toBeNull();
    memory.put(path, Buffer.from('not a version'));
    expect((await versions.list()).damaged).toBe(1);
  });

  it('are read from the disk once by who compares and reads at the same time, and anew by who comes later', async () => {
    const memory = await withKept(10, [4]);
    const store = await openOn(memory);
    const versions = createVersions({ disk: memory.disk, folder: PLACES.snapshots, now: () => store.state });
    const [id = 0] = (await versions.list()).versions.map((each) => each.id);
    const readsOf = async (ask: () => Promise<unknown>) => {
      const before = memory.calls.filter((call) => call === 'read').length;
      await ask();
      return memory.calls.filter((call) => call === 'read').length - before;
    };
    expect(await readsOf(() => Promise.all([versions.compare({ id }), versions.read({ id })]))).toBe(1);
    expect(await readsOf(() => versions.read({ id }))).toBe(1);
    expect(await readsOf(() => Promise.all([versions.read({ id: 999 }), versions.compare({ id: 999 })]))).toBe(1);
  });

  it('come by themselves after ten minutes of work', async () => {
    const memory = await withKept(3, []);
    const { store } = await open(memory);
    await store.append([anEntry(4)]);
    clock += 10 * 60 * 1000;
    await store.append([anEntry(5)]);
    await store.close();
    const { versions } = await createVersions({
      disk: memory.disk,
      folder: PLACES.snapshots,
      now: () => store.state,
    }).list();
    expect(versions.map(({ reason, revision }) => [reason, revision])).toEqual([['a while', 5]]);
  });
});
