import type { TableChange } from '../model/change';
import type { Id } from '../model/ids';
import { FILE_TABLE_NAMES, type FileTableName, type RowOf, type Workspace } from '../model/tables';
import type { FileWorkspace } from './format';
import { sliceOf } from './programme-slice';

/** The tables that travel in a file, wherever they are now. */
export type FileTables = Pick<Workspace, FileTableName>;

/** How many rows of one kind the file has more, other or fewer than Kring. */
export type Difference = { readonly added: number; readonly changed: number; readonly removed: number };

/** A file beside what is in Kring already. */
export type Comparison = {
  /** Programmes of the file that are here too. Empty: it can simply be added. */
  readonly present: readonly Id[];
  readonly tables: { readonly [T in FileTableName]: Difference };
  /** Nothing differs: opening it would change nothing. */
  readonly isSame: boolean;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const filledIn = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** The same content, whatever the order of the fields; a field that is undefined is a field that is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = filledIn(a);
  return fields.length === filledIn(b).length && fields.every((field) => isSame(a[field], b[field]));
}

/** Rows to be found by their id. */
export const byId = <R extends { readonly id: Id }>(rows: readonly R[]): ReadonlyMap<Id, R> =>
  new Map(rows.map((row) => [row.id, row]));

/** What turns the rows that are here into the rows that come. */
export function difference<T extends FileTableName>(
  table: T,
  here: FileTables,
  coming: FileTables,
): TableChange<RowOf<T>> {
  const rowsHere: readonly RowOf<T>[] = here[table];
  const rowsComing: readonly RowOf<T>[] = coming[table];
  const present = byId(rowsHere);
  const wanted = byId(rowsComing);
  return {
    added: rowsComing.filter(({ id }) => !present.has(id)),
    updated: rowsComing.flatMap((row) => {
      const from = present.get(row.id);
      return from && !isSame(from, row) ? [[from, row] as const] : [];
    }),
    removed: rowsHere.filter(({ id }) => !wanted.has(id)),
  };
}

/** The programmes that a file, or a slice, is about. */
export const programmeIdsOf = ({ programmes }: FileTables): readonly Id[] => programmes.map(({ id }) => id);

/** What opening a file would add, change and take away, counted per table; nothing is done yet. */
export function compareWith(current: Workspace, file: FileWorkspace): Comparison {
  const here = sliceOf(current, programmeIdsOf(file));
  const counts = FILE_TABLE_NAMES.map((table) => {
    const { added, updated, removed } = difference(table, here, file);
    return [table, { added: added.length, changed: updated.length, removed: removed.length }] as const;
  });
  return {
    present: programmeIdsOf(here),
    tables: Object.fromEntries(counts) as Comparison['tables'],
    isSame: counts.every(([, { added, changed, removed }]) => added + changed + removed === 0),
  };
}
