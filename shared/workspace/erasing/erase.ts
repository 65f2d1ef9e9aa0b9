import type { Change, TableChange } from '../../model/change';
import type { Erasure } from '../../model/exchange';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import {
  FILE_TABLE_NAMES,
  type FileTableName,
  type RowOf,
  TABLE_NAMES,
  type TableName,
  type Workspace,
} from '../../model/tables';
import { mapTexts } from '../../model/texts';
import { marksOf } from '../../privacy/name-marks';
import { type NameTest, nameSpans, testFor, withSpans } from '../../privacy/person-name';
import { withoutPrints } from '../exchange';
import { sliceOf } from '../programme-slice';
import { withReferences } from '../references';
import { type Found, type RowKey, rowKey, testForAll, type Wanted } from './places';

/** What is done in one place: nothing, other words, or the row goes. What was not answered is erased. */
export type Answer = 'keep' | 'erase' | 'remove';
export type ErasePlan = {
  readonly wanted: readonly Wanted[];
  readonly found: Found;
  /** By the key of a place. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Stands where the name stood: "[naam verwijderd]", or what somebody does. */
  readonly instead: string;
};

type Row = RowOf<TableName>;
type Tables = { [T in TableName]: readonly Row[] };
const isFileTable = (table: TableName): table is FileTableName =>
  (FILE_TABLE_NAMES as readonly TableName[]).includes(table);

function goneIn({ found, answers }: ErasePlan): Set<RowKey> {
  const own = found.own.filter(({ key }) => answers.get(key) !== 'keep').map(({ key }) => key);
  const whole = found.texts.filter(({ key, mayGo }) => mayGo && answers.get(key) === 'remove');
  return new Set([...own, ...whole.map(({ table, id }) => rowKey(table, id))]);
}

/** Takes every row away that is gone, and everything that points at one; a row that cannot be without it goes too. */
function withoutGone(tables: Tables, gone: Set<RowKey>): Tables {
  for (;;) {
    const before = gone.size;
    const after = Object.fromEntries(
      TABLE_NAMES.map((table) => [table, tables[table].flatMap((row) => withoutIds(table, row, gone))]),
    ) as unknown as Tables;
    // A row that went may have been what another one pointed at.
    if (gone.size === before) return after;
  }
}

function withoutIds(table: TableName, row: Row, gone: Set<RowKey>): readonly Row[] {
  if (gone.has(rowKey(table, row.id))) return [];
  if (!isFileTable(table)) return [localWithout(table, row, gone)];
  const left = withReferences(table, row as never, (target, id) => (gone.has(rowKey(target, id)) ? undefined : id));
  if (left === undefined) gone.add(rowKey(table, row.id));
  return left === undefined ? [] : [left as Row];
}

type Kept = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const keptWithout = (rows: Kept, gone: Set<RowKey>): Kept =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([key, row]) => {
      const table = key.slice(0, Math.max(0, key.indexOf('/'))) as TableName;
      if (gone.has(key) || !isFileTable(table)) return gone.has(key) ? [] : [[key, row]];
      const left = withReferences(table, row as never, (target, id) => (gone.has(rowKey(target, id)) ? undefined : id));
      return left === undefined ? [] : [[key, left as unknown as Kept[string]]];
    }),
  );

/** What only this laptop keeps and that points at people: whose turn it is, and what a group took along. */
function localWithout(table: TableName, row: Row, gone: Set<RowKey>): Row {
  const isThere = (id: Id): boolean => !gone.has(rowKey('participants', id));
  if (table === 'speakingRounds') {
    const round = row as RowOf<'speakingRounds'>;
    return { ...round, order: round.order.filter(isThere), spokenIds: round.spokenIds.filter(isThere) };
  }
  if (table !== 'handouts') return row;
  const handout = row as RowOf<'handouts'>;
  const returns = handout.returns?.map((each) => ({ ...each, rows: keptWithout(each.rows, gone) }));
  return { ...handout, rows: keptWithout(handout.rows, gone), ...(returns && { returns }) } as Row;
}

/** Every text without the name, except where a person said that it stays. */
function withoutNames(tables: Tables, { answers, instead }: ErasePlan, test: NameTest): Tables {
  const clean = (table: TableName, row: Row): Row =>
    mapTexts(table, row as never, (text, path) => {
      const isKept = answers.get(`${rowKey(table, row.id)} ${path.join('.')}`) === 'keep';
      const spans = isKept ? [] : nameSpans(text, test);
      return spans.length === 0 ? text : withSpans(text, spans, instead);
    }) as Row;
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, tables[table].map((row) => clean(table, row))]),
  ) as unknown as Tables;
}

/** An id that was made out of a name, as in files of other programs, becomes a new one wherever it stands. */
function withoutNamedIds(tables: Tables, test: NameTest, stamp: Stamp): Tables {
  const named = TABLE_NAMES.flatMap((table) => tables[table].map(({ id }) => id)).filter(
    (id) => nameSpans(id, test).length > 0,
  );
  if (named.length === 0) return tables;
  const anew = new Map(named.map((id) => [id, stamp.newId()]));
  const renamed = (text: string): string => {
    const slash = text.indexOf('/') + 1;
    return anew.get(text) ?? text.slice(0, slash) + (anew.get(text.slice(slash)) ?? text.slice(slash));
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return renamed(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [renamed(key), walk(part)]));
  };
  return walk(tables) as Tables;
}

const isSame = (one: Row, other: Row): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

function turned(before: readonly Row[], after: readonly Row[]): TableChange<Row> {
  const was = new Map(before.map((row) => [row.id, row]));
  const stays = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !was.has(id)),
    updated: after.flatMap((row) => {
      const from = was.get(row.id);
      return from && !isSame(from, row) ? [[from, row] as const] : [];
    }),
    removed: before.filter(({ id }) => !stays.has(id)),
  };
}

/** What turns all tables into those; tables without a difference are left out. */
export function turning(before: Workspace, after: Workspace, label: Change['label']): Change {
  const tables = TABLE_NAMES.map((table) => [table, turned(before[table], after[table])] as const);
  const touched = tables.filter(
    ([, { added, updated, removed }]) => added.length + updated.length + removed.length > 0,
  );
  return { label, tables: Object.fromEntries(touched) as unknown as Change['tables'] };
}

const keysIn = (workspace: Workspace, programmeId: Id): ReadonlySet<RowKey> => {
  const slice = sliceOf(workspace, [programmeId]);
  return new Set(FILE_TABLE_NAMES.flatMap((table) => slice[table].map(({ id }) => rowKey(table, id))));
};

/** Every row that a change takes away or gives other words. */
const touchedBy = ({ tables }: Change): ReadonlySet<RowKey> =>
  new Set(
    (Object.entries(tables) as [TableName, TableChange<Row>][]).flatMap(([table, { updated, removed }]) =>
      [...removed, ...updated.map(([from]) => from)].map(({ id }) => rowKey(table, id)),
    ),
  );

/** What stays behind of the erasing: which rows went or lost words, and marks that no name can be read from. */
function traces(before: Workspace, change: Change, names: readonly string[], stamp: Stamp): readonly Erasure[] {
  const test = testFor(names);
  const isNameless = (key: RowKey): boolean => nameSpans(key, test).length === 0;
  const tables = Object.entries(change.tables) as [TableName, TableChange<Row>][];
  const gone = tables.flatMap(([table, { removed }]) => removed.map(({ id }) => rowKey(table, id)));
  const emptied = tables.flatMap(([table, { updated }]) => updated.map(([{ id }]) => rowKey(table, id)));
  return before.programmes.map(({ id }) => {
    const own = keysIn(before, id);
    return {
      ...newRecord(stamp),
      programmeId: id,
      rows: gone.filter((key) => own.has(key) && isNameless(key)),
      emptied: emptied.filter((key) => own.has(key)),
      names: marksOf(names, stamp.newId()),
    };
  });
}

/**
 * Takes people out of everything: their rows go, with all that points at them; in every other text their name gives way
 * to other words. What stays of it is a trace without a name. The change itself still holds the name, as its way back:
 * who commits it has to make the host forget its history after that.
 */
export function erasePeople(workspace: Workspace, plan: ErasePlan, stamp: Stamp): Change {
  const test = testForAll(plan.wanted);
  const gone = withoutGone(workspace as Tables, goneIn(plan));
  const cleaned = (tables: Tables): Workspace =>
    withoutNamedIds(withoutNames(tables, plan, test), test, stamp) as unknown as Workspace;
  const label = say('privacy.act.erase');
  // What files of before had in the same places is forgotten too: a fingerprint can be tried with a guess.
  const touched = touchedBy(turning(workspace, cleaned(gone), label));
  const after = cleaned({ ...gone, exchanges: withoutPrints(workspace.exchanges, touched) });
  const change = turning(workspace, after, label);
  const names = plan.wanted.flatMap(({ person, writings }) => [person.name, ...writings]);
  const erasures = [...after.erasures, ...traces(workspace, change, names, stamp)];
  return turning(workspace, { ...after, erasures }, label);
}
