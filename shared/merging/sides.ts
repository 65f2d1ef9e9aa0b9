import type { Id, IsoDateTime } from '../model/ids';
import { FILE_TABLE_NAMES, type FileTableName, type Workspace } from '../model/tables';

/** The tables that two copies of the same work can differ in: those that travel in a file. */
export type Tables = Pick<Workspace, FileTableName>;

/** What every row has, whatever its table. */
export type Row = { readonly id: Id; readonly createdAt: IsoDateTime; readonly updatedAt: IsoDateTime };
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Two copies of the same work, and what they both began as. Without `base` nobody knows who changed what:
 * then everything that differs is asked.
 */
export type Sides = { readonly base?: Tables | undefined; readonly mine: Tables; readonly theirs: Tables };

/** One row of one table, as everything about it is found: `notes/abc`. */
export const keyOf = (table: FileTableName, id: Id): string => `${table}/${id}`;

/** Where a row stands, in each of the three. */
export type Found = {
  readonly key: string;
  readonly table: FileTableName;
  readonly base: Row | undefined;
  readonly mine: Row | undefined;
  readonly theirs: Row | undefined;
};

const byId = (rows: readonly Row[]): ReadonlyMap<Id, Row> => new Map(rows.map((row) => [row.id, row]));

/** Every row that any of the three knows, table by table; within a table in the order of the copy that comes in. */
export function rowsOf({ base, mine, theirs }: Sides): readonly Found[] {
  return FILE_TABLE_NAMES.flatMap((table) => {
    const [was, here, there] = [byId(base?.[table] ?? []), byId(mine[table]), byId(theirs[table])];
    const ids = new Set([...there.keys(), ...here.keys(), ...was.keys()]);
    return [...ids].map((id) => ({
      key: keyOf(table, id),
      table,
      base: was.get(id),
      mine: here.get(id),
      theirs: there.get(id),
    }));
  });
}
