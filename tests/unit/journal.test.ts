import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalPath } from '../../electron/services/journal-files';
import { Refusal } from '../../shared/model/message';
import { type Ask, anEntry, openOn, PLACES, stateAt, tellStory, whatIsFound } from '../stand-ins/kept-story';
import { MemoryDisk } from '../stand-ins/memory-disk';

const JOURNAL = journalPath(PLACES.journals, 1);

const anAsk: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }).map((count) => ({ ask: 'append' as const, count })) },
  { weight: 2, arbitrary: fc.constant({ ask: 'snapshot' as const }) },
  { weight: 1, arbitrary: fc.constant({ ask: 'replace' as const }) },
  { weight: 1, arbitrary: fc.constant({ ask: 'restart' as const }) },
);
const aStory = fc.array(anAsk, { minLength: 1, maxLength: 8 });

/** A story that meets everything once. */
const LONG_STORY: readonly Ask[] = [
  { ask: 'append', count: 3 },
  { ask: 'snapshot' },
  { ask: 'append', count: 2 },
  { ask: 'restart' },
  { ask: 'append', count: 1 },
  { ask: 'replace' },
  { ask: 'append', count: 2 },
  { ask: 'snapshot' },
  { ask: 'restart' },
  { ask: 'append', count: 1 },
];

async function callsOf(story: readonly Ask[]): Promise<number> {
  const memory = new MemoryDisk();
  await tellStory(memory, story);
  return memory.calls.length;
}

describe('the journal', () => {
  it('answers only when the change is synced to the disk', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    memory.calls = [];
    await store.append([anEntry(1)]);
    const wrote = memory.calls.lastIndexOf('write');
    expect(memory.calls.indexOf('datasync')).toBeGreaterThan(wrote);
    // The name of a new file has to be safe as well.
    expect(memory.calls.at(-1)).toBe('syncFolder');
  });

  it('gives appends that arrive together one sync', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    memory.calls = [];
    const saved = await Promise.all([1, 2, 3, 4, 5].map((revision) => store.append([anEntry(revision)])));
    expect(memory.calls.filter((call) => call === 'datasync')).toHaveLength(1);
    expect(saved.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    expect(store.read().tables).toEqual(stateAt(5).tables);
  });

  it('refuses a gap, and another change under a number that is kept; keeps what it had', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    await store.append([anEntry(1), anEntry(2)]);
    const before = memory.get(JOURNAL);
    const gap = expect.objectContaining({ said: { key: 'app.host.gap' } });
    const other = expect.objectContaining({ said: { key: 'app.host.otherChange' } });
    await expect(store.append([anEntry(4)])).rejects.toEqual(gap);
    await expect(store.append([anEntry(3), anEntry(5)])).rejects.toEqual(gap);
    await expect(store.append([anEntry(2, 'something else')])).rejects.toEqual(other);
    await expect(store.append([anEntry(3), anEntry(2, 'something else')])).rejects.toEqual(other);
    expect(memory.get(JOURNAL)).toEqual(before);
    expect(store.revision).toBe(2);
  });

  it('accepts the very same change again, also after a start and a snapshot', async () => {
    const memory = new MemoryDisk();
    const first = await openOn(memory);
    await Promise.all([first.append([anEntry(1)]), first.append([anEntry(1)])]);
    await first.append([anEntry(1), anEntry(2)]);
    await first.makeSnapshot('test');
    await first.append([anEntry(2), anEntry(3)]);
    await first.close();
    const second = await openOn(memory);
    await expect(second.append([anEntry(3), anEntry(4)])).resolves.toMatchObject({ revision: 4 });
    expect(second.read().tables).toEqual(stateAt(4).tables);
  });

  it('leaves nothing behind of a write that failed halfway', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    await store.append([anEntry(1)]);
    memory.calls = [];
    memory.fault = { at: 2, code: 'ENOSPC' };
    await expect(store.append([anEntry(2, 'long '.repeat(200))])).rejects.toThrow('ENOSPC');
    await store.append([anEntry(2, 'short')]);
    const again = await openOn(memory.afterKill());
    expect(again.read()).toMatchObject({ revision: 2, notices: [] });
    expect(again.read().tables.notes).toHaveLength(2);
  });

  it('writes what was taken in before it closes, and then refuses aloud', async () => {
    const memory = new MemoryDisk();
    const store = await openOn(memory);
    const appending = store.append([anEntry(1)]);
    await store.close();
    await appending;
    await expect(store.append([anEntry(2)])).rejects.toBeInstanceOf(Refusal);
    expect((await openOn(memory.afterKill())).revision).toBe(1);
  });

  it('cuts a torn tail at the last good line, at every byte of it, and keeps the rest beside it', async () => {
    const memory = new MemoryDisk();
    await (await openOn(memory)).append([anEntry(1), anEntry(2)]);
    const twoLines = memory.get(JOURNAL) ?? new Uint8Array();
    await (await openOn(memory)).append([anEntry(3)]);
    const threeLines = memory.get(JOURNAL) ?? new Uint8Array();
    for (let length = twoLines.length + 1; length < threeLines.length; length++) {
      const torn = memory.afterKill();
      torn.put(JOURNAL, threeLines.slice(0, length));
      const store = await openOn(torn);
      expect(store.read().tables).toEqual(stateAt(2).tables);
      expect(store.notices.map(({ key }) => key)).toEqual(['app.host.notice.tail']);
      expect(torn.get(JOURNAL)).toEqual(twoLines);
      expect(torn.get(`${PLACES.journals}/journal-00000001.rest-1`)).toEqual(threeLines.slice(twoLines.length, length));
      await store.append([anEntry(3)]);
      expect((await openOn(torn.afterKill())).read()).toMatchObject({ revision: 3, notices: [] });
    }
  });

  it('sees one changed bit anywhere, and never reads what it says', async () => {
    const memory = new MemoryDisk();
    await (await openOn(memory)).append([anEntry(1), anEntry(2)]);
    const good = memory.get(JOURNAL) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(7), async (at, bit) => {
        const damaged = memory.afterKill();
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        damaged.put(JOURNAL, bytes);
        const store = await openOn(damaged);
        expect(store.revision).toBeLessThan(2);
        expect(store.read().tables).toEqual(stateAt(store.revision).tables);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['ENOSPC', 'EIO', 'EACCES'])('loses nothing when any one call to the disk fails with %s', async (code) => {
    const calls = await callsOf(LONG_STORY);
    for (let at = 1; at <= calls; at++) {
      const memory = new MemoryDisk();
      memory.fault = { at, code };
      const told = await tellStory(memory, LONG_STORY);
      expect({ at, gaveUp: told.gaveUp, ...(await whatIsFound(memory.afterKill(), told)) }).toEqual({
        at,
        gaveUp: false,
        lost: 0,
        isKnown: true,
      });
    }
  });

  it('loses nothing when the power goes at any call, however lucky the disk', async () => {
    const calls = await callsOf(LONG_STORY);
    for (let at = 1; at <= calls; at++) {
      for (const luck of [0, 0.3, 0.7, 1]) {
        const memory = new MemoryDisk();
        memory.fault = { at, cut: true };
        const told = await tellStory(memory, LONG_STORY);
        const found = await whatIsFound(
          memory.afterPowerCut(() => luck),
          told,
        );
        expect({ at, luck, ...found }).toEqual({ at, luck, lost: 0, isKnown: true });
      }
    }
  });

  it('loses nothing and doubles nothing in any story on a disk that fails for a while and then loses its power', async () => {
    await fc.assert(
      fc.asyncProperty(
        aStory,
        fc.record({
          at: fc.nat(200),
          code: fc.constantFrom('ENOSPC', 'EIO', 'EPERM'),
          times: fc.integer({ min: 1, max: 40 }),
        }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (story, fault, luck) => {
          const memory = new MemoryDisk();
          memory.fault = fault;
          const told = await tellStory(memory, story);
          const after = memory.afterPowerCut(() => luck.next().value);
          expect(await whatIsFound(after, told)).toEqual({ lost: 0, isKnown: true });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
