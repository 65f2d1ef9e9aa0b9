import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type OutboxEntry, openDatabase } from '../../renderer/data/database';
import { commit, forgetHistory, receive, redo, setLookOnly, undo } from '../../renderer/data/repository';
import { connectJournal, everythingSaved, saveState } from '../../renderer/data/saving';
import { bringTogether, type Keeper } from '../../renderer/data/start-up';
import { adding, applyChange, type Change, updating } from '../../shared/model/change';
import { Refusal, say } from '../../shared/model/message';
import { type TableName, type Workspace, workspaceOf } from '../../shared/model/tables';
import { aNote, aStakeholder } from '../make';

/** A host that keeps what it is told, as the journal does, and can be made to fail. */
function aKeeper() {
  let kept: Workspace = workspaceOf();
  let revision = 0;
  let isBroken = false;
  const heard = new Map<number, Change>();
  let aside: readonly OutboxEntry[] = [];
  const takeIn = (entry: OutboxEntry) => {
    if (entry.revision > revision + 1) throw new Error(`gap at ${entry.revision}`);
    if (entry.revision <= revision) return refuseOther(entry);
    kept = applyChange(kept, entry.change);
    revision = entry.revision;
    heard.set(revision, entry.change);
  };
  const refuseOther = (entry: OutboxEntry) => {
    if (JSON.stringify(heard.get(entry.revision)) !== JSON.stringify(entry.change))
      throw new Refusal(say('app.host.otherChange'));
  };
  const keeper: Keeper = {
    append: async (entries) => {
      if (isBroken) throw new Error('disk full');
      for (const entry of entries) takeIn(entry);
      return { revision, savedAt: 1000 + revision };
    },
    readState: async () => ({ revision, tables: kept as unknown as Record<string, unknown[]>, notices: [] }),
    replaceState: async (state) => {
      kept = workspaceOf(state.tables as Partial<Workspace>);
      revision = state.revision;
      return { revision, savedAt: 1 };
    },
    putAside: async (entries) => {
      aside = entries;
      return 'journal-1.rest-1';
    },
  };
  return {
    keeper,
    notes: () => kept.notes,
    aside: () => aside,
    kept: () => ({ revision, records: Object.values(kept).flat().length }),
    revision: () => revision,
    breakDown: () => {
      isBroken = true;
    },
    mend: () => {
      isBroken = false;
    },
  };
}

let count = 0;
let db = openDatabase('none');
let host = aKeeper();
const label = say('app.undo.none');
const addNote = (id: string, text = 'tekst'): Change => ({
  label,
  tables: adding('notes', [{ ...aNote('insight'), id, text }]),
});
const notesHere = async () => (await db.of('notes').toArray()).map(({ id }) => id).sort();

/** An empty working copy with an empty host and nothing to take back. */
function anew(name: string): void {
  count += 1;
  db = openDatabase(`${name}-${count}`);
  host = aKeeper();
  connectJournal(host.keeper, null);
  forgetHistory();
  setLookOnly(false);
}
beforeEach(() => anew('test'));

const MOVES = ['add', 'edit', 'undo', 'redo'] as const;
const textsOf = (notes: readonly { id: string; text: string }[]) => notes.map(({ id, text }) => `${id}:${text}`).sort();

/** What undo and redo mean, said in the simplest way: a list of states and where we are in it. */
function aTimeline() {
  let states: string[][] = [[]];
  let at = 0;
  const now = () => states[at] ?? [];
  return {
    now,
    act: (next: string[]) => {
      states = [...states.slice(0, at + 1), next.sort()];
      at += 1;
    },
    undo: () => {
      at = Math.max(0, at - 1);
    },
    redo: () => {
      at = Math.min(states.length - 1, at + 1);
    },
  };
}

async function make(move: (typeof MOVES)[number], step: number, expected: ReturnType<typeof aTimeline>): Promise<void> {
  if (move === 'undo') {
    await undo();
    return expected.undo();
  }
  if (move === 'redo') {
    await redo();
    return expected.redo();
  }
  const [first] = await db.of('notes').toArray();
  if (move === 'add' || !first) {
    await commit(addNote(`n${step}`, 'x'));
    return expected.act([...expected.now(), `n${step}:x`]);
  }
  await commit({ label, tables: updating('notes', [[first, { ...first, text: `${step}` }]]) });
  return expected.act(expected.now().map((row) => (row.startsWith(`${first.id}:`) ? `${first.id}:${step}` : row)));
}

describe('the repository', () => {
  it('takes back and puts back one act', async () => {
    await commit(addNote('one'));
    expect(await undo()).toEqual(label);
    expect(await notesHere()).toEqual([]);
    await redo();
    expect(await notesHere()).toEqual(['one']);
  });

  it('writes nothing when one row is wrong', async () => {
    const half = {
      label,
      tables: { notes: { added: [aNote('insight'), { id: 'bad' }], updated: [], removed: [] } },
    } as unknown as Change;
    await expect(commit(half)).rejects.toThrow();
    expect(await notesHere()).toEqual([]);
    expect(await db.revision()).toBe(0);
    expect(await undo()).toBeNull();
  });

  it('takes acts in turn, so undo takes back what is just being kept', async () => {
    const kept = commit(addNote('one'));
    const taken = undo();
    await Promise.all([kept, taken]);
    expect(await notesHere()).toEqual([]);
  });

  it('makes an act when its turn has come, from what the act before left', async () => {
    await commit(addNote('n1', 'a'));
    const longer = async (): Promise<Change> => {
      const note = await db.of('notes').get('n1');
      return { label, tables: note ? updating('notes', [[note, { ...note, text: `${note.text}a` }]]) : {} };
    };
    await Promise.all([commit(longer), commit(longer), receive(longer), undo()]);
    expect((await db.of('notes').get('n1'))?.text).toBe('aa');
  });

  it('keeps both of two fields that were filled in right after each other, from the same drawing', async () => {
    await commit(addNote('one', 'tekst'));
    const [drawn] = await db.of('notes').toArray();
    if (!drawn) throw new Error('no note');
    await commit({ label, tables: updating('notes', [[drawn, { ...drawn, text: 'nieuw' }]]) });
    await commit({ label, tables: updating('notes', [[drawn, { ...drawn, inReport: !drawn.inReport }]]) });
    expect(await db.of('notes').get('one')).toMatchObject({ text: 'nieuw', inReport: !drawn.inReport });
    await undo();
    expect(await db.of('notes').get('one')).toMatchObject({ text: 'nieuw', inReport: drawn.inReport });
    await undo();
    expect(await db.of('notes').get('one')).toEqual(drawn);
  });

  it('puts back all of a row that was changed after the page drew it', async () => {
    await commit(addNote('one', 'tekst'));
    const [drawn] = await db.of('notes').toArray();
    if (!drawn) throw new Error('no note');
    await commit({ label, tables: updating('notes', [[drawn, { ...drawn, text: 'nieuw' }]]) });
    await commit({ label, tables: { notes: { added: [], updated: [], removed: [drawn] } } });
    await undo();
    expect((await db.of('notes').get('one'))?.text).toBe('nieuw');
  });

  it('does not take back what was no act', async () => {
    await commit(addNote('mine'));
    await receive(addNote('wall'));
    await undo();
    expect(await notesHere()).toEqual(['wall']);
  });

  it('keeps what goes alongside an act with it, and never takes it back', async () => {
    const at = '2026-10-15T13:30:00+02:00';
    const wall = {
      id: 's-1',
      sessionId: 's-1',
      blockId: 'b-1',
      black: false,
      held: false,
      createdAt: at,
      updatedAt: at,
    };
    const done = await commit({ ...addNote('n-1'), alongside: adding('walls', [wall]) });
    expect(Object.keys(done.tables)).toEqual(['notes']);
    await everythingSaved();
    expect([host.revision(), host.kept().records]).toEqual([1, 2]);
    await undo();
    expect([await notesHere(), await db.of('walls').count()]).toEqual([[], 1]);

    // Nothing of the person's own: the wall goes along, and there is no act to take back.
    const moved = updating('walls', [[wall, { ...wall, blockId: 'b-2' }]]);
    await commit({ label, tables: {}, alongside: moved });
    expect((await db.of('walls').get('s-1'))?.blockId).toBe('b-2');
    expect(await undo()).toBeNull();
  });

  it('forgets what was taken back once something new is done', async () => {
    await commit(addNote('one'));
    await undo();
    await commit(addNote('two'));
    expect(await redo()).toBeNull();
    expect(await notesHere()).toEqual(['two']);
  });

  it('refuses to write in a window that only looks, in words', async () => {
    setLookOnly(true);
    await expect(commit(addNote('one'))).rejects.toBeInstanceOf(Refusal);
    expect(await notesHere()).toEqual([]);
  });

  it('comes back to every state, for any list of acts, undos and redos', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...MOVES), { maxLength: 30 }), async (moves) => {
        anew('law');
        const expected = aTimeline();
        for (const [step, move] of moves.entries()) {
          await make(move, step, expected);
          expect(textsOf(await db.of('notes').toArray())).toEqual(expected.now());
        }
        expect(await everythingSaved()).toBe(true);
        expect(textsOf(host.notes())).toEqual(expected.now());
      }),
      { numRuns: 25 },
    ));
});

describe('saving', () => {
  it('is said only after the host has answered', async () => {
    await commit(addNote('one'));
    await everythingSaved();
    expect(saveState()).toEqual({ kind: 'saved', savedAt: 1001 });
    expect(host.notes().map(({ id }) => id)).toEqual(['one']);
  });

  it('keeps what the host could not take, and brings it later', async () => {
    host.breakDown();
    await commit(addNote('one'));
    await everythingSaved();
    expect(saveState().kind).toBe('unsaved');
    expect(await notesHere()).toEqual(['one']);
    host.mend();
    await commit(addNote('two'));
    expect(await everythingSaved()).toBe(true);
    expect(host.notes().map(({ id }) => id)).toEqual(['one', 'two']);
  });
});

describe('starting up', () => {
  it('goes on when working copy and journal agree', async () => {
    await commit(addNote('one'));
    await everythingSaved();
    expect(await bringTogether(db, host.kept(), host.keeper)).toEqual([]);
  });

  it('builds an emptied working copy anew, and says so', async () => {
    await commit(addNote('one'));
    await commit({ label, tables: adding('stakeholders', [aStakeholder()]) });
    await everythingSaved();
    const before = await db.of('notes').toArray();
    const emptied = openDatabase(`emptied-${count}`);
    const notices = await bringTogether(emptied, host.kept(), host.keeper);
    expect(notices.map(({ key }) => key)).toEqual(['app.startUp.rebuilt']);
    expect(await emptied.of('notes').toArray()).toEqual(before);
    expect(await emptied.revision()).toBe(2);
  });

  it('sends what the journal has not heard yet', async () => {
    host.breakDown();
    await commit(addNote('one'));
    await commit(addNote('two'));
    await everythingSaved();
    host.mend();
    await bringTogether(db, host.kept(), host.keeper);
    expect(host.notes().map(({ id }) => id)).toEqual(['one', 'two']);
    expect(await db.outbox.count()).toBe(0);
  });

  it('hands over everything when the journal misses more than what waits', async () => {
    await commit(addNote('one'));
    await commit(addNote('two'));
    await everythingSaved();
    const fresh = aKeeper();
    await bringTogether(db, fresh.kept(), fresh.keeper);
    expect(
      fresh
        .notes()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'two']);
    expect(fresh.revision()).toBe(2);
  });

  it('puts aside, and never throws away, changes that another host never heard of', async () => {
    host.breakDown();
    await commit(addNote('here'));
    await everythingSaved();
    host.mend();
    const elsewhere = aKeeper();
    await elsewhere.keeper.append([
      { revision: 1, change: addNote('a') },
      { revision: 2, change: addNote('b') },
    ]);
    await bringTogether(db, elsewhere.kept(), elsewhere.keeper);
    expect(await notesHere()).toEqual(['a', 'b']);
    expect(elsewhere.aside()[0]?.change.tables.notes?.added[0]?.id).toBe('here');
  });
});

describe('the tables', () => {
  it('are all kept by the working copy', () => {
    const names: readonly TableName[] = Object.keys(workspaceOf()) as TableName[];
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...names, 'meta', 'outbox'].sort());
  });
});
