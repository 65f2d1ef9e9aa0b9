import type { Id } from '../model/ids';
import { FILE_TABLE_NAMES, type FileTableName, type Workspace } from '../model/tables';
import type { Fields, Row } from './row';
import { isSame, isSameRow } from './same';

/** The tables that two copies of the same work can differ in: those that travel in a file. */
export type Tables = Pick<Workspace, FileTableName>;

/**
 * What two copies both began as, as far as merging asks after it. Copies that crossed each other can have more than
 * one beginning: then it holds for what stood in any of them.
 */
export type Began = {
  /** Both knew the row, then or at any time before: who does not have it now has put it away. */
  readonly had: (key: string) => boolean;
  /** It stood there just so then or before, stamps aside. */
  readonly hadSame: (key: string, row: Row) => boolean;
  /** This is what stood in that field of it; `undefined` for an empty one. */
  readonly stood: (key: string, field: string, value: unknown) => boolean;
};

/**
 * Two copies of the same work, and what they both began as. Without `base` nobody knows who changed what:
 * then everything that differs is asked.
 */
export type Sides = { readonly base?: Tables | Began | undefined; readonly mine: Tables; readonly theirs: Tables };

/** One row of one table, as everything about it is found: `notes/abc`. */
export const keyOf = (table: FileTableName, id: Id): string => `${table}/${id}`;

/** Where a row stands in both, and what it began as. */
export type Found = {
  readonly key: string;
  readonly table: FileTableName;
  readonly began: Began | undefined;
  readonly mine: Row | undefined;
  readonly theirs: Row | undefined;
};

const byId = (rows: readonly Row[]): ReadonlyMap<Id, Row> => new Map(rows.map((row) => [row.id, row]));

function beganAs(tables: Tables): Began {
  const rows = new Map<string, Row>(
    FILE_TABLE_NAMES.flatMap((table) => tables[table].map((row) => [keyOf(table, row.id), row] as const)),
  );
  return {
    had: (key) => rows.has(key),
    hadSame: (key, row) => isSameRow(rows.get(key), row),
    stood: (key, field, value) => {
      const row = rows.get(key) as Fields | undefined;
      return row !== undefined && isSame(row[field], value);
    },
  };
}

/** What both began as, whichever way it was kept. */
export const beganOf = ({ base }: Sides): Began | undefined => (base && 'had' in base ? base : base && beganAs(base));

/** Every row that either of the two has, table by table; within a table in the order of the copy that comes in. */
export function rowsOf({ mine, theirs }: Sides, began: Began | undefined): readonly Found[] {
  return FILE_TABLE_NAMES.flatMap((table) => {
    const [here, there] = [byId(mine[table]), byId(theirs[table])];
    const ids = new Set([...there.keys(), ...here.keys()]);
    return [...ids].map((id) => ({
      key: keyOf(table, id),
      table,
      began,
      mine: here.get(id),
      theirs: there.get(id),
    }));
  });
}
