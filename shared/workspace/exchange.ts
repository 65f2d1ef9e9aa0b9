import { adding, type Change, together, updating } from '../model/change';
import { edited } from '../model/edited';
import type { Exchange } from '../model/exchange';
import { fingerprint } from '../model/fingerprint';
import type { Id, Stamp } from '../model/ids';
import { FILE_TABLE_NAMES, type Workspace } from '../model/tables';
import { type FileTables, programmeIdsOf } from './comparing';
import type { CopyMark } from './copy-mark';

type Row = { readonly id: Id };
type Prints = Readonly<Record<string, string>>;

/** What two copies both began as; see `Began` of merging. */
export type Beginning = {
  readonly had: (key: string) => boolean;
  readonly hadSame: (key: string, row: Row) => boolean;
  readonly stood: (key: string, field: string, value: unknown) => boolean;
};

/** More files back than this nobody compares: then everything that differs is shown. */
const MOST_COMPARED = 10;

/** When a row was made and last touched says nothing about what is in it. */
const STAMPS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt']);

function printsOf(row: Row, salt: string): Prints {
  const fields = Object.entries(row).filter(([name, value]) => !STAMPS.has(name) && value !== undefined);
  return Object.fromEntries(fields.map(([name, value]) => [name, fingerprint(value, salt)]));
}

const rowsOf = (tables: FileTables, salt: string): NonNullable<Exchange['rows']> =>
  Object.fromEntries(
    FILE_TABLE_NAMES.flatMap((table) =>
      tables[table].map((row) => [`${table}/${row.id}`, { ...printsOf(row, salt) }] as const),
    ),
  );

const ofProgrammes = ({ exchanges }: Pick<Workspace, 'exchanges'>, ids: readonly Id[]): readonly Exchange[] =>
  exchanges.filter(({ programmeIds }) => programmeIds.some((id) => ids.includes(id)));

/** Those that no other of them came after. */
function latestOf(exchanges: readonly Exchange[]): readonly Exchange[] {
  const known = new Set(exchanges.flatMap(({ knows }) => knows));
  return exchanges.filter(({ id }) => !known.has(id));
}

const isSame = (one: Prints | undefined, other: Prints): boolean =>
  one !== undefined &&
  Object.keys(one).length === Object.keys(other).length &&
  Object.keys(other).every((field) => one[field] === other[field]);

function isAsIn({ id, rows }: Exchange, tables: FileTables): boolean {
  const now = rowsOf(tables, id);
  const keys = Object.keys(now);
  return (
    rows !== undefined &&
    Object.keys(rows).length === keys.length &&
    keys.every((key) => isSame(rows[key], now[key] ?? {}))
  );
}

/** Everything that this copy came after, of these programmes. */
const knownTo = (exchanges: readonly Exchange[]): readonly Id[] => [
  ...new Set(exchanges.flatMap(({ id, knows }) => [...knows, id])),
];

/**
 * The mark for a file that is saved now: the one that it had when nothing was changed since, else a new one that says
 * what it came after.
 */
export function markFor(
  current: Pick<Workspace, 'exchanges' | 'erasures'>,
  tables: FileTables,
  stamp: Stamp,
): CopyMark {
  const programmeIds = programmeIdsOf(tables);
  const known = ofProgrammes(current, programmeIds);
  const erased = current.erasures
    .filter(({ programmeId }) => programmeIds.includes(programmeId))
    .flatMap(({ rows }) => rows);
  const [last, ...others] = latestOf(known);
  if (last && others.length === 0 && isAsIn(last, tables)) return { id: last.id, knows: last.knows, erased };
  return { id: stamp.newId(), knows: [...knownTo(known)], erased };
}

/** Files of long ago keep their number and lose what stood in them. What a file came after counts, not the clock. */
function outgrown(known: readonly Exchange[], stamp: Stamp): Change['tables'] {
  const compared = known.filter(({ rows }) => rows !== undefined).sort((a, b) => b.knows.length - a.knows.length);
  const old = compared.slice(MOST_COMPARED - 1);
  return updating(
    'exchanges',
    old.map((exchange) => [exchange, edited(exchange, { rows: undefined }, stamp)] as const),
  );
}

/** Remembers a file that went out or came in; nothing when it is known. `tables` as they are named here. */
export function remembering(
  current: Pick<Workspace, 'exchanges'>,
  tables: FileTables,
  { id, knows }: CopyMark,
  stamp: Stamp,
): Change['tables'] {
  const programmeIds = [...programmeIdsOf(tables)];
  if (current.exchanges.some((exchange) => exchange.id === id)) return {};
  const known = ofProgrammes(current, programmeIds);
  const made = { id, createdAt: stamp.now, updatedAt: stamp.now };
  const exchange: Exchange = { ...made, programmeIds, knows: [...knows], rows: rowsOf(tables, id) };
  return together(adding('exchanges', [exchange]), outgrown(known, stamp));
}

/** What this copy and the one that a file comes from both began as; undefined when they have no known beginning. */
export function beginningOf(current: Workspace, tables: FileTables, mark: CopyMark): Beginning | undefined {
  const theirs = new Set([mark.id, ...mark.knows]);
  const common = ofProgrammes(current, programmeIdsOf(tables)).filter(({ id }) => theirs.has(id));
  const latest = latestOf(common);
  if (latest.length === 0 || latest.some(({ rows }) => rows === undefined)) return undefined;
  return {
    had: (key) => common.some(({ rows }) => rows?.[key] !== undefined),
    hadSame: (key, row) => common.some(({ id, rows }) => isSame(rows?.[key], printsOf(row, id))),
    stood: (key, field, value) => latest.some(({ id, rows }) => stoodIn(rows?.[key], field, value, id)),
  };
}

function stoodIn(prints: Prints | undefined, field: string, value: unknown, salt: string): boolean {
  // Nothing is left of what was erased: it cannot be said what stood there.
  if (!prints || Object.keys(prints).length === 0) return false;
  return prints[field] === (value === undefined ? undefined : fingerprint(value, salt));
}

/** The same files without any fingerprint of these rows (`notes/abc`); that they were there stays known. */
export const withoutPrints = (exchanges: readonly Exchange[], keys: ReadonlySet<string>): readonly Exchange[] =>
  exchanges.map((exchange) => {
    const rows = Object.entries(exchange.rows ?? {});
    if (!rows.some(([key]) => keys.has(key))) return exchange;
    return { ...exchange, rows: Object.fromEntries(rows.map(([key, prints]) => [key, keys.has(key) ? {} : prints])) };
  });
