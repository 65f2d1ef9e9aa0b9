import type { Change } from '../model/change';
import { together } from '../model/change';
import type { Id, Stamp } from '../model/ids';
import type { Message } from '../model/message';
import { FILE_TABLE_NAMES, type FileTableName, type RowOf, type TableName, type Workspace } from '../model/tables';
import { byId, isSame } from './comparing';
import { readsTheSame } from './earlier';
import { withoutNewLooseEnds } from './mending';
import { clocks } from './opening';
import { sliceOf } from './programme-slice';
import { neededBy, withReferences } from './references';

type Row = { readonly id: Id };
/** One row, by its table and id. */
export type RowKey = { readonly table: FileTableName; readonly id: Id };

const keyOf = (table: string, id: Id): string => `${table}/${id}`;
const rowsOf = (workspace: Workspace, table: TableName): readonly Row[] => workspace[table];

/** Finds rows by table and id. */
function finder(workspace: Workspace) {
  const tables = new Map(FILE_TABLE_NAMES.map((table) => [table, byId(rowsOf(workspace, table))]));
  return (table: FileTableName, id: Id): Row | undefined => tables.get(table)?.get(id);
}
type Find = ReturnType<typeof finder>;

// Not needed by the row, and yet it hangs on them: a note stands in its meeting, a consent was given by somebody.
const HANGS_ON = { sessionId: 'sessions', stakeholderId: 'stakeholders', participantId: 'participants' } as const;

/** What a row stands in or hangs on. */
function above(table: FileTableName, row: Row): readonly RowKey[] {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  const holders = (Object.keys(HANGS_ON) as (keyof typeof HANGS_ON)[]).filter(
    (field) => field === 'sessionId' || table === 'consents',
  );
  return [
    ...neededBy(table, row).map(([target, id]) => ({ table: target, id })),
    ...holders.flatMap((field) => {
      const id = fields[field];
      return typeof id === 'string' ? [{ table: HANGS_ON[field], id }] : [];
    }),
  ];
}

/** The rows of then that hang on others, by what they hang on. */
function hangingOn(then: Workspace): ReadonlyMap<string, readonly RowKey[]> {
  const below = new Map<string, RowKey[]>();
  for (const table of FILE_TABLE_NAMES)
    for (const row of rowsOf(then, table))
      for (const holder of above(table, row)) {
        const key = keyOf(holder.table, holder.id);
        below.set(key, [...(below.get(key) ?? []), { table, id: row.id }]);
      }
  return below;
}

/** What comes back with these: all that hung on them, and what any of it cannot be without. */
function comingBack(then: Workspace, wanted: readonly RowKey[], was: Find, is: Find): ReadonlyMap<string, RowKey> {
  const coming = new Map<string, RowKey>();
  const below = hangingOn(then);
  const takeDown = (one: RowKey): void => {
    const key = keyOf(one.table, one.id);
    if (coming.has(key) || !was(one.table, one.id)) return;
    coming.set(key, one);
    for (const each of below.get(key) ?? []) if (!is(each.table, each.id)) takeDown(each);
  };
  const takeUp = ({ table, id }: RowKey): void => {
    const row = was(table, id);
    for (const each of row ? above(table, row) : []) {
      const key = keyOf(each.table, each.id);
      if (coming.has(key) || is(each.table, each.id) || !was(each.table, each.id)) continue;
      coming.set(key, each);
      takeUp(each);
    }
  };
  for (const one of wanted) takeDown(one);
  for (const one of [...coming.values()]) takeUp(one);
  return coming;
}

/** The row of now with every field back that lost nothing but what comes back. */
function pointingAgain(table: FileTableName, from: Row, before: Row, is: Find, isThere: Find): Row {
  const without = withReferences(table, before as never, (target, id) => (is(target, id) ? id : undefined));
  const whole = withReferences(table, before as never, (target, id) => (isThere(target, id) ? id : undefined));
  if (!without || !whole) return from;
  const [was, stripped, row] = [whole, without, from] as unknown as Record<string, unknown>[];
  const lost = Object.keys(was ?? {}).filter(
    (field) => !isSame(was?.[field], row?.[field]) && isSame(stripped?.[field], row?.[field]),
  );
  return lost.length === 0 ? from : { ...from, ...Object.fromEntries(lost.map((field) => [field, was?.[field]])) };
}

/** Rows of a table that stayed and pointed at what comes back. */
function pointers(
  table: FileTableName,
  { then, now }: { readonly then: Workspace; readonly now: Workspace },
  point: (from: Row, before: Row) => Row,
): readonly (readonly [Row, Row])[] {
  const before = byId(rowsOf(then, table));
  return rowsOf(now, table).flatMap((from) => {
    const was = before.get(from.id);
    const to = was ? point(from, was) : from;
    return to === from ? [] : [[from, to] as const];
  });
}

/**
 * Takes rows back as they were then, as one act: what hung on them and is gone comes along, what they cannot be
 * without too, and whatever pointed at them points at them again. What was made since stays.
 */
export function takingBack(then: Workspace, now: Workspace, wanted: readonly RowKey[], label: Message): Change {
  const [was, is] = [finder(then), finder(now)];
  const coming = comingBack(then, wanted, was, is);
  const isThere: Find = (table, id) => is(table, id) ?? (coming.has(keyOf(table, id)) ? was(table, id) : undefined);
  const tables = FILE_TABLE_NAMES.map((table) => {
    const rows = [...coming.values()].filter((each) => each.table === table);
    const added = rows.flatMap(({ id }) => (is(table, id) ? [] : (was(table, id) ?? [])));
    const updated = rows.flatMap(({ id }) => {
      const [from, to] = [is(table, id), was(table, id)];
      return from && to && !readsTheSame(from, to) ? [[from, to] as const] : [];
    });
    const again = pointers(table, { then, now }, (from, before) =>
      coming.has(keyOf(table, from.id)) ? from : pointingAgain(table, from, before, is, isThere),
    );
    return [table, { added, updated: [...updated, ...again], removed: [] }] as const;
  });
  return withoutNewLooseEnds(now, { label, tables: Object.fromEntries(tables) as unknown as Change['tables'] });
}

/** What turns the rows of now into those of then; a row that only was touched stays as it is. */
function turning<T extends TableName>(table: T, then: Workspace, now: Workspace): Change['tables'] {
  const wanted = byId<RowOf<T> & Row>(then[table] as readonly (RowOf<T> & Row)[]);
  const present = byId<RowOf<T> & Row>(now[table] as readonly (RowOf<T> & Row)[]);
  const added = [...wanted.values()].filter(({ id }) => !present.has(id));
  const removed = [...present.values()].filter(({ id }) => !wanted.has(id));
  const updated = [...present.values()].flatMap((from) => {
    const to = wanted.get(from.id);
    return to && !readsTheSame(from, to) ? [[from, to] as const] : [];
  });
  return { [table]: { added, updated, removed } } as unknown as Change['tables'];
}

// What was handed to a group comes back with its meeting; clocks and the wall stay as they stand in the room.
function handouts(then: Workspace, now: Workspace): Change['tables'] {
  const sessions = byId(now.sessions);
  const back = then.handouts.filter(({ sessionId }) => !sessions.has(sessionId));
  return { handouts: { added: back, updated: [], removed: [] } };
}

/**
 * Everything as it was then, or one programme of it, as one act that can be taken back. Clocks and the wall of a
 * meeting that stays are left alone: they are of the room, not of the work.
 */
export function restoring(
  then: Workspace,
  now: Workspace,
  about: { readonly programmeId: Id | null; readonly label: Message },
  stamp: Stamp,
): Change {
  const { programmeId, label } = about;
  const part = (whole: Workspace) => (programmeId === null ? whole : sliceOf(whole, [programmeId]));
  const [was, is] = [part(then), part(now)];
  const tables: readonly TableName[] =
    programmeId === null ? [...FILE_TABLE_NAMES, 'ownMethods', 'origins'] : [...FILE_TABLE_NAMES, 'origins'];
  const asked = together(...tables.map((table) => turning(table, was, is)), handouts(was, is), clocks(is, was, stamp));
  return withoutNewLooseEnds(now, { label, tables: asked });
}
