import { type Change, isEmpty, onlyTables, type TableChange, together } from '../../shared/model/change';
import { type Message, Refusal, say } from '../../shared/model/message';
import { rebase } from '../../shared/model/rebase';
import { TABLES, type TableName } from '../../shared/model/tables';
import { database, type KringDatabase } from './database';
import { createHistory, type HistoryState } from './history';
import { type Attempt, safely } from './safely';
import { flush, makeRoom } from './saving';
import { stamp } from './stamp';
import { createWatched } from './watched';

const history = createHistory();
const shown = createWatched<HistoryState>({ undo: null, redo: null });
const lookOnly = createWatched(false);

/** What undo and redo would do, by the name of the act. */
export const useHistory = shown.use;
/** The same, for one moment: nothing is drawn anew when it changes. */
export const historyNow = shown.read;
/** True in a second regie: it looks, and does not write. */
export const useLookOnly = lookOnly.use;
export const setLookOnly = lookOnly.write;
/** The same, for one moment. */
export const isLookOnly = lookOnly.read;

// One act after the other: an undo that is asked for while a note is being kept takes back that note.
let last: Promise<unknown> = Promise.resolve();
async function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = last.then(act, act);
  last = turn.catch(() => undefined);
  // Awaited, not handed on: the line above hears a refusal, and one that nobody else hears must still be noticed.
  return await turn;
}

type Row = { readonly id: string };
const tablesOf = (change: Change) => Object.entries(change.tables) as [TableName, TableChange][];

/** The same act on the rows as they stand now: what a page drew may be a moment old. */
async function onRowsNow(db: KringDatabase, change: Change): Promise<Change> {
  const now = new Map<string, Row | undefined>();
  for (const [name, { updated, removed }] of tablesOf(change)) {
    const ids = [...updated.map(([from]) => from.id), ...removed.map(({ id }) => id)];
    const rows: (Row | undefined)[] = await db.table(name).bulkGet(ids);
    for (const [at, id] of ids.entries()) now.set(`${name} ${id}`, rows[at]);
  }
  return rebase(change, (name, id) => now.get(`${name} ${id}`));
}

// Which window writes stands in the working copy itself: one that was taken over may not know it yet.
let writer: string | undefined;
/** The furthest that this window knows the working copy to be; one that is behind it was emptied underneath. */
let furthest: { readonly db: KringDatabase; readonly revision: number } | undefined;

/** Makes this window the one whose acts are kept; every other one only looks from then on. */
export async function claimWriting(db: KringDatabase): Promise<void> {
  writer = stamp().newId();
  await db.meta.put({ key: 'writer', value: writer });
}

async function refuseIfNotOurs(db: KringDatabase, revision: number): Promise<void> {
  if (furthest?.db === db && revision < furthest.revision) throw new Refusal(say('app.keep.gone'));
  if (writer === undefined || (await db.meta.get('writer'))?.value === writer) return;
  lookOnly.write(true);
  throw new Refusal(say('app.lookOnly.refusal'));
}

/** One change, one transaction: rows, revision and outbox together, or nothing at all. Answers what was done. */
async function apply(asked: Change): Promise<Change> {
  if (lookOnly.read()) throw new Refusal(say('app.lookOnly.refusal'));
  const db = database();
  const done = await safely<Change>({ db, makeRoom, act: (attempt) => applyOnce(db, asked, attempt) });
  void flush();
  return done;
}

async function applyOnce(db: KringDatabase, asked: Change, attempt: Attempt<Change>): Promise<Change> {
  const tables = [...tablesOf(asked).map(([name]) => db.table(name)), db.outbox, db.meta];
  await db.transaction('rw', tables, async () => {
    const revision = (await db.revision()) + 1;
    await refuseIfNotOurs(db, revision - 1);
    const change = await onRowsNow(db, asked);
    for (const [name, { added, updated, removed }] of tablesOf(change)) {
      // Parsed inside the transaction: one bad row undoes the whole act.
      const rows = [...added, ...updated.map(([, to]) => to)].map((row) => TABLES[name].schema.parse(row));
      await db.table(name).bulkPut(rows);
      await db.table(name).bulkDelete(removed.map(({ id }) => id));
    }
    await db.outbox.put({ revision, change });
    await db.meta.put({ key: 'revision', value: revision });
    attempt.revision = revision;
    attempt.result = change;
  });
  furthest = { db, revision: attempt.revision };
  return attempt.result ?? asked;
}

/**
 * What a person does. What goes alongside, such as the wall that follows to the next step, is kept in the same
 * transaction, so that no window ever draws the one without the other; it is never taken back. It is in other tables.
 */
export type Act = Change & { readonly alongside?: Change['tables'] };

/**
 * A change, or what makes it when its turn has come: that reads the facts as the act before left them, which may be
 * a moment ahead of what is drawn.
 */
type Made<T> = T | (() => T | Promise<T>);
export type Asked = Made<Act>;
const madeOf = async <T extends Change>(asked: Made<T>): Promise<T> => (typeof asked === 'function' ? asked() : asked);

/** My act: it can be taken back. Answers what was changed. */
export const commit = (asked: Asked): Promise<Change> =>
  inTurn(async () => {
    const { alongside = {}, ...mine } = await madeOf(asked);
    const all = { ...mine, tables: together(mine.tables, alongside) };
    if (isEmpty(all)) return mine;
    const change = onlyTables(await apply(all), mine.tables);
    if (isEmpty(mine)) return mine;
    history.record(change);
    shown.write(history.state());
    return change;
  });

/** Not an act of the person, such as what the wall shows: kept, and never taken back. */
export const receive = (asked: Made<Change>): Promise<Change> =>
  inTurn(async () => {
    const change = await madeOf(asked);
    return isEmpty(change) ? change : apply(change);
  });

/** Takes the last act back; answers its name, or null when there is none. */
export const undo = (): Promise<Message | null> =>
  inTurn(async () => {
    const change = history.nextUndo();
    if (!change) return null;
    await apply(change);
    history.tookBack();
    shown.write(history.state());
    return change.label;
  });

/** Puts the last act that was taken back in place again. */
export const redo = (): Promise<Message | null> =>
  inTurn(async () => {
    const change = history.nextRedo();
    if (!change) return null;
    await apply(change);
    history.putBack();
    shown.write(history.state());
    return change.label;
  });

/** After the working copy was built anew, the acts of before have nothing to hold on to. */
export function forgetHistory(): void {
  history.clear();
  shown.write(history.state());
}
