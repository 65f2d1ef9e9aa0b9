import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type KringDatabase, openDatabase } from '../../renderer/data/database';
import { caughtUp, type ListOf, rowsNow, watchRows } from '../../renderer/data/live-rows';
import type { Note } from '../../shared/model/note';
import { aNote, aStakeholder } from '../make';

let count = 0;
let db: KringDatabase;
beforeEach(() => {
  count += 1;
  db = openDatabase(`live-${count}`);
});

const inSession = (sessionId: string): ListOf => ({ table: 'notes', field: 'sessionId', value: sessionId });
const noteIn = (id: string, sessionId: string, text = 'tekst'): Note => ({ ...aNote('insight'), id, sessionId, text });
const idsOf = (list: ListOf) => (rowsNow(list) as readonly Note[] | undefined)?.map(({ id }) => id);

describe('rows that stay live', () => {
  it('are undefined until they were read, and then in the order of their ids', async () => {
    await db.of('notes').bulkPut([noteIn('b', 's'), noteIn('a', 's'), noteIn('c', 'other')]);
    const watcher = vi.fn();
    const stop = watchRows(inSession('s'), watcher);
    expect(rowsNow(inSession('s'))).toBeUndefined();
    await vi.waitFor(() => expect(idsOf(inSession('s'))).toEqual(['a', 'b']));
    expect(watcher).toHaveBeenCalledTimes(1);
    stop();
  });

  it('tell once of one act in several tables, and show all of it at once', async () => {
    const parties: ListOf = { table: 'stakeholders' };
    const seen: unknown[] = [];
    const look = () => seen.push([rowsNow(parties)?.length, idsOf(inSession('s'))?.length]);
    const stops = [watchRows(parties, look), watchRows(inSession('s'), look)];
    await vi.waitFor(() => expect(rowsNow(parties) && rowsNow(inSession('s'))).toEqual([]));
    seen.length = 0;
    await db.transaction('rw', db.of('notes'), db.of('stakeholders'), async () => {
      await db.of('notes').put(noteIn('a', 's'));
      await db.of('stakeholders').put(aStakeholder());
    });
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    expect(seen).toEqual([
      [1, 1],
      [1, 1],
    ]);
    for (const stop of stops) stop();
  });

  it('hold what was committed once they have caught up', async () => {
    const stop = watchRows(inSession('s'), () => undefined);
    await vi.waitFor(() => expect(idsOf(inSession('s'))).toEqual([]));
    await db.of('notes').bulkPut([noteIn('a', 's'), noteIn('b', 's')]);
    await caughtUp();
    expect(idsOf(inSession('s'))).toEqual(['a', 'b']);
    stop();
  });

  it('say nothing to whom it does not concern', async () => {
    const watcher = vi.fn();
    const other = vi.fn();
    const stops = [watchRows(inSession('s'), watcher), watchRows(inSession('other'), other)];
    await vi.waitFor(() => expect(idsOf(inSession('other'))).toEqual([]));
    other.mockClear();
    await db.of('notes').put(noteIn('a', 's'));
    await vi.waitFor(() => expect(idsOf(inSession('s'))).toEqual(['a']));
    expect(other).not.toHaveBeenCalled();
    for (const stop of stops) stop();
  });

  it('begin anew in another data folder', async () => {
    await db.of('notes').put(noteIn('a', 's'));
    const stop = watchRows(inSession('s'), () => undefined);
    await vi.waitFor(() => expect(idsOf(inSession('s'))).toEqual(['a']));
    stop();
    db = openDatabase('live-elsewhere');
    expect(rowsNow(inSession('s'))).toBeUndefined();
    await vi.waitFor(() => expect(idsOf(inSession('s'))).toEqual([]));
  });

  it('are always what a fresh query would answer, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 8 }), async (acts) => {
        count += 1;
        db = openDatabase(`live-law-${count}`);
        const one: ListOf = { table: 'notes', field: 'id', value: 'n7' };
        const stops = [inSession('s'), { table: 'notes' } as const, one].map((list) =>
          watchRows(list, () => undefined),
        );
        for (const [at, act] of acts.entries()) await write(act, `versie ${at}`);
        const all = await db.of('notes').orderBy('id').toArray();
        await vi.waitFor(() => {
          expect(rowsNow({ table: 'notes' })).toEqual(all);
          expect(rowsNow(inSession('s'))).toEqual(all.filter(({ sessionId }) => sessionId === 's'));
          expect(rowsNow(one)).toEqual(all.filter(({ id }) => id === 'n7'));
        });
        for (const stop of stops) stop();
      }),
      { numRuns: 40 },
    );
  });
});

const numbers = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 70 }), { minLength, maxLength });
// Up to sixty at once: from fifty on, Dexie names no keys but calls everything changed.
const anyAct = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), ids: numbers(1, 60), sessionId: fc.constantFrom('s', 'other') }),
  fc.record({ kind: fc.constant('delete' as const), ids: numbers(0, 9) }),
  fc.record({ kind: fc.constant('clear' as const) }),
);
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

async function write(act: Act, text: string): Promise<void> {
  if (act.kind === 'clear') await db.of('notes').clear();
  else if (act.kind === 'delete') await db.of('notes').bulkDelete(act.ids.map((id) => `n${id}`));
  else await db.of('notes').bulkPut(act.ids.map((id) => noteIn(`n${id}`, act.sessionId, text)));
}
