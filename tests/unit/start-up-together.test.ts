import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type KringDatabase, openDatabase } from '../../renderer/data/database';
import { bringTogether, type Keeper } from '../../renderer/data/start-up';
import { adding, type Change } from '../../shared/model/change';
import { Refusal, say } from '../../shared/model/message';
import { aNote } from '../make';

const note = (id: string) => ({ ...aNote('insight'), id, text: id });
const changeOf = (id: string): Change => ({ label: say('app.undo.none'), tables: adding('notes', [note(id)]) });

let count = 0;
let db: KringDatabase;
/** A host with these notes at a revision. */
function aHost(revision: number, ids: readonly string[]) {
  const keeper = {
    append: vi.fn<Keeper['append']>(async () => ({ revision, savedAt: 1 })),
    readState: vi.fn<Keeper['readState']>(async () => ({ revision, tables: { notes: ids.map(note) }, notices: [] })),
    replaceState: vi.fn<Keeper['replaceState']>(async (state) => ({ revision: state.revision, savedAt: 1 })),
    putAside: vi.fn<Keeper['putAside']>(async () => 'journal-1.rest-1'),
  };
  return { keeper, kept: { revision, records: ids.length } };
}
/** A working copy with these notes, at a revision, with changes that wait. */
async function aCopy(revision: number, ids: readonly string[], waiting: readonly number[] = []): Promise<void> {
  await db.of('notes').bulkPut(ids.map(note));
  await db.meta.put({ key: 'revision', value: revision });
  await db.outbox.bulkPut(waiting.map((each) => ({ revision: each, change: changeOf(`waits-${each}`) })));
}
const notesHere = async () => (await db.of('notes').toArray()).map(({ id }) => id).sort();
const keysOf = (messages: readonly { key: string }[]) => messages.map(({ key }) => key);

beforeEach(async () => {
  count += 1;
  db = openDatabase(`together-${count}`);
  await db.open();
});

describe('a working copy at the revision of the host', () => {
  it('that misses rows is built anew', async () => {
    await aCopy(5, ['a']);
    const { keeper, kept } = aHost(5, ['a', 'b', 'c']);
    expect(keysOf(await bringTogether(db, kept, keeper))).toEqual(['app.startUp.caughtUp']);
    expect(await notesHere()).toEqual(['a', 'b', 'c']);
  });

  it('whose last change the host has, and only missed the answer, goes on in silence', async () => {
    await aCopy(5, ['a'], [5]);
    const { keeper, kept } = aHost(5, ['a']);
    expect(await bringTogether(db, kept, keeper)).toEqual([]);
    expect(keeper.append).toHaveBeenCalledTimes(1);
    expect(await db.outbox.count()).toBe(0);
  });

  it('that was given another change there keeps the one of the host, and the other in a file', async () => {
    await aCopy(5, ['a', 'waits-5'], [5]);
    const { keeper, kept } = aHost(5, ['a', 'b']);
    keeper.append.mockRejectedValue(new Refusal(say('app.host.otherChange')));
    expect(keysOf(await bringTogether(db, kept, keeper))).toEqual(['app.startUp.caughtUp', 'app.startUp.aside']);
    expect(await notesHere()).toEqual(['a', 'b']);
    expect(keeper.putAside).toHaveBeenCalledWith([{ revision: 5, change: changeOf('waits-5') }]);
  });
});

describe('a working copy that is ahead', () => {
  it('and has much less than the host is not believed', async () => {
    await aCopy(9, ['a']);
    const { keeper, kept } = aHost(5, ['a', 'b', 'c']);
    keeper.replaceState.mockRejectedValue(new Refusal(say('app.host.muchSmaller')));
    expect(keysOf(await bringTogether(db, kept, keeper))).toContain('app.startUp.keptLarger');
    expect(await notesHere()).toEqual(['a', 'b', 'c']);
    expect(await db.revision()).toBe(5);
  });

  it('of a host that another window was still sending to is compared again', async () => {
    await aCopy(5, ['a', 'b']);
    const { keeper } = aHost(5, ['a', 'b']);
    expect(await bringTogether(db, { revision: 3, records: 1 }, keeper)).toEqual([]);
    expect(keeper.replaceState).not.toHaveBeenCalled();
  });

  it('and cannot be reached says so, and nothing is taken away', async () => {
    await aCopy(5, ['a'], [5]);
    const { keeper, kept } = aHost(4, []);
    keeper.append.mockRejectedValue(new Error('gone'));
    await expect(bringTogether(db, kept, keeper)).rejects.toThrow('gone');
    expect(await db.outbox.count()).toBe(1);
    expect(await notesHere()).toEqual(['a']);
  });
});
