import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KringDatabase, openDatabase } from '../../renderer/data/database';
import { claimWriting, commit, forgetHistory, setLookOnly } from '../../renderer/data/repository';
import { connectJournal, everythingSaved } from '../../renderer/data/saving';
import { adding, type Change } from '../../shared/model/change';
import { say } from '../../shared/model/message';
import { aNote } from '../make';

const label = say('app.undo.none');
const addNote = (id: string): Change => ({ label, tables: adding('notes', [{ ...aNote('insight'), id, text: id }]) });

let count = 0;
let db: KringDatabase;
let room = 0;
const heard: number[] = [];
beforeEach(async () => {
  count += 1;
  room = 0;
  heard.length = 0;
  db = openDatabase(`safely-${count}`);
  await db.open();
  forgetHistory();
  setLookOnly(false);
  const append = async (entries: readonly { revision: number }[]) => {
    for (const { revision } of entries) if (!heard.includes(revision)) heard.push(revision);
    return { revision: heard.at(-1) ?? 0, savedAt: 1 };
  };
  const makeRoom = async () => {
    room -= 1;
    return room >= 0;
  };
  connectJournal({ append, makeRoom }, null);
});
afterEach(() => vi.restoreAllMocks());

/** Lets a call to a store of the browser fail, from the call of a number on, so many times. */
function failing(method: 'put' | 'delete' | 'get', name: string, at: number, times: number): () => number {
  let calls = 0;
  const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
    calls += 1;
    if (calls < at || calls >= at + times) return original.apply(this, args);
    this.transaction.abort();
    throw new DOMException('stand-in', name);
  } as never);
  return () => calls;
}

const notesHere = async () => (await db.of('notes').toArray()).map(({ id }) => id).sort();

describe('an act on the working copy', () => {
  it('is done once, whichever write finds the disk full and goes well the second time', async () => {
    for (const name of ['QuotaExceededError', 'AbortError', 'UnknownError']) {
      for (let at = 1; at <= 3; at++) {
        const id = `${name}-${at}`;
        failing('put', name, at, 1);
        await commit(addNote(id));
        vi.restoreAllMocks();
        expect(await notesHere()).toContain(id);
      }
    }
    expect(await db.revision()).toBe(9);
    expect(await everythingSaved()).toBe(true);
    expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('goes on in the room that was kept for a full disk', async () => {
    room = 1;
    failing('put', 'QuotaExceededError', 1, 2);
    await commit(addNote('one'));
    vi.restoreAllMocks();
    expect(await notesHere()).toEqual(['one']);
  });

  it.each([1, 2, 3])(
    'that finds the disk full at write %i and has no room is refused in words, and nothing of it is there',
    async (at) => {
      failing('put', 'QuotaExceededError', at, 100);
      await expect(commit(addNote('one'))).rejects.toMatchObject({ said: { key: 'app.keep.full' } });
      vi.restoreAllMocks();
      expect(await notesHere()).toEqual([]);
      expect(await db.revision()).toBe(0);
      await commit(addNote('two'));
      expect(await notesHere()).toEqual(['two']);
    },
  );

  it('is kept after the browser closed the connection, a hundred times', async () => {
    for (let each = 1; each <= 100; each++) {
      const adding = commit(addNote(`n${each}`));
      // As after sleep: the connection goes, at another moment of the act each time.
      for (let turn = 0; turn < each % 12; turn++) await Promise.resolve();
      db.close({ disableAutoOpen: false });
      await adding;
    }
    expect(await notesHere()).toHaveLength(100);
    expect(await db.revision()).toBe(100);
    expect(await everythingSaved()).toBe(true);
    expect(heard).toHaveLength(100);
  });

  it('is refused in a copy that was emptied underneath, so that nothing is saved over what is kept', async () => {
    await commit(addNote('one'));
    await Promise.all(db.tables.map((table) => table.clear()));
    await expect(commit(addNote('two'))).rejects.toMatchObject({ said: { key: 'app.keep.gone' } });
    expect(await notesHere()).toEqual([]);
  });

  it('is refused in a window that another one took over, even before it heard so', async () => {
    await claimWriting(db);
    await commit(addNote('one'));
    await db.meta.put({ key: 'writer', value: 'another window' });
    await expect(commit(addNote('two'))).rejects.toMatchObject({ said: { key: 'app.lookOnly.refusal' } });
    expect(await notesHere()).toEqual(['one']);
  });
});
