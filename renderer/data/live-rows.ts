import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { TableName } from '../../shared/model/tables';
import { database, type KringDatabase } from './database';

type Row = { readonly id: string };

/** Which rows a list holds: all of a table, or those with a value in an indexed field. */
export type ListOf = { readonly table: TableName; readonly field?: string; readonly value?: string };

type List = ListOf & {
  /** In the order of their ids; undefined while loading. */
  rows: readonly Row[] | undefined;
  loading: Promise<void>;
  error: unknown;
  readonly watchers: Set<() => void>;
};

// A database answers "which rows now?" by reading all of them again: with five thousand notes that is a third of a
// second after every one that is added. Dexie does say which keys changed, in every window; so only those are read.

const UNWATCHED = 24;
/** More than this at once is an opened file, not an act: then reading anew is quicker. */
const FEW = 500;

let home: KringDatabase | undefined;
let lists = new Map<string, List>();
let turn: Promise<unknown> = Promise.resolve();

const keyOf = ({ table, field = '', value = '' }: ListOf): string => `${table} ${field} ${value}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placeOf(rows: readonly Row[], id: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(rows[middle]?.id ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows with this one as it stands now, or without it; they stay in the order of their ids. */
function withRow(rows: readonly Row[], id: string, row: Row | undefined): readonly Row[] {
  const at = placeOf(rows, id);
  const isThere = rows[at]?.id === id;
  if (!(row || isThere)) return rows;
  return [...rows.slice(0, at), ...(row ? [row] : []), ...rows.slice(isThere ? at + 1 : at)];
}

const holds = ({ field, value }: ListOf, row: Row | undefined): boolean =>
  row !== undefined && (field === undefined || (row as Readonly<Record<string, unknown>>)[field] === value);

async function load(list: List): Promise<void> {
  const table = database().table<Row>(list.table);
  try {
    const rows = await (list.field === undefined ? table : table.where(list.field).equals(list.value ?? '')).toArray();
    list.rows = rows.sort((a, b) => compare(a.id, b.id));
    list.error = undefined;
  } catch (error) {
    list.error = error;
  }
}

const tell = (changed: Iterable<List>): void => {
  for (const { watchers } of changed) for (const watcher of watchers) watcher();
};

/** Starts over when another data folder was opened. */
function atHome(): void {
  if (home === database()) return;
  home = database();
  lists = new Map();
}

function listOf(asked: ListOf): List {
  atHome();
  const known = lists.get(keyOf(asked));
  if (known) return known;
  const list: List = { ...asked, rows: undefined, loading: Promise.resolve(), error: undefined, watchers: new Set() };
  list.loading = load(list).then(() => tell([list]));
  lists.set(keyOf(asked), list);
  return list;
}

/** The rows of a list as last read; undefined while loading. Throws what the database threw. */
export function rowsNow(asked: ListOf): readonly unknown[] | undefined {
  const { rows, error } = listOf(asked);
  if (error) throw error;
  return rows;
}

/** Calls `watcher` whenever the rows of a list changed, in whatever window that was done. Answers how to stop. */
export function watchRows(asked: ListOf, watcher: () => void): () => void {
  const list = listOf(asked);
  list.watchers.add(watcher);
  return () => {
    list.watchers.delete(watcher);
    if (list.watchers.size > 0 || lists.get(keyOf(asked)) !== list) return;
    // Coming back to a page finds its rows at once; what was left longest ago goes.
    lists.delete(keyOf(asked));
    lists.set(keyOf(asked), list);
    const left = [...lists].filter(([, { watchers }]) => watchers.size === 0);
    for (const [key] of left.slice(0, Math.max(0, left.length - UNWATCHED))) lists.delete(key);
  };
}

type Touched = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/** The ids in a tree of ranges, as it comes from this window or, without its class, from another one. */
function idsIn(tree: IntervalTree | null | undefined): readonly string[] | 'all' {
  if (!tree || !('from' in tree)) return [];
  const [left, right] = [idsIn(tree.l), idsIn(tree.r)];
  if (left === 'all' || right === 'all' || tree.from !== tree.to || typeof tree.from !== 'string') return 'all';
  return [...left, tree.from, ...right];
}

/** The ids of one table that a report of Dexie speaks of; `all` where it speaks of a stretch, or of many. */
function idsOf(parts: ObservabilitySet, start: string): ReadonlySet<string> | 'all' {
  const [put, gone] = [idsIn(parts[start]), idsIn(parts[`${start}:dels`])];
  if ('all' in parts || put === 'all' || gone === 'all') return 'all';
  const ids = new Set([...put, ...gone]);
  return ids.size > FEW ? 'all' : ids;
}

function touchedBy(parts: ObservabilitySet, { name }: KringDatabase): Touched {
  const tables = [...new Set([...lists.values()].map(({ table }) => table))];
  const touched = tables.map((table) => [table, idsOf(parts, `idb://${name}/${table}/`)] as const);
  return new Map(touched.filter(([, ids]) => ids === 'all' || ids.size > 0));
}

async function readTouched(db: KringDatabase, touched: Touched): Promise<ReadonlyMap<string, Row | undefined>> {
  const now = new Map<string, Row | undefined>();
  const some = [...touched].filter((entry): entry is [string, ReadonlySet<string>] => entry[1] !== 'all');
  if (some.length === 0) return now;
  // One transaction: rows of one act are seen together or not at all.
  await db.transaction(
    'r',
    some.map(([table]) => db.table(table)),
    async () => {
      for (const [table, ids] of some) {
        const rows = await db.table<Row>(table).bulkGet([...ids]);
        for (const [at, id] of [...ids].entries()) now.set(`${table} ${id}`, rows[at]);
      }
    },
  );
  return now;
}

/** The connection was closed in the middle, as after sleep: what a list shows may not stay behind in silence. */
async function readAnew(): Promise<void> {
  const all = [...lists.values()];
  await Promise.all(all.map(load));
  tell(all);
}

async function refresh(parts: ObservabilitySet): Promise<void> {
  atHome();
  const db = database();
  const touched = touchedBy(parts, db);
  const concerned = [...lists.values()].filter(({ table }) => touched.has(table));
  if (concerned.length === 0) return;
  await Promise.all(concerned.map(({ loading }) => loading));
  const now = await readTouched(db, touched);
  const before = new Map(concerned.map((list) => [list, list.rows]));
  for (const list of concerned) {
    const ids = touched.get(list.table);
    if (ids === 'all') await load(list);
    else if (list.rows) list.rows = [...(ids ?? [])].reduce((rows, id) => withNow(list, rows, id, now), list.rows);
  }
  tell(concerned.filter((list) => list.rows !== before.get(list)));
}

function withNow(list: List, rows: readonly Row[], id: string, now: ReadonlyMap<string, Row | undefined>) {
  const row = now.get(`${list.table} ${id}`);
  return withRow(rows, id, holds(list, row) ? row : undefined);
}

// One after the other, so that an older answer never lands on a newer one.
Dexie.on('storagemutated', (parts) => {
  turn = turn.then(() => refresh(parts)).catch(readAnew);
});

/** Resolves once the lists of this window hold everything that was committed until now. */
export const caughtUp = async (): Promise<void> => {
  await turn;
};
