import { z } from 'zod';
import type { Id } from './ids';
import { Message, say } from './message';
import { type RowOf, TABLE_NAMES, TABLES, type TableName, type Workspace } from './tables';

type Row = { readonly id: string };

/** What one act does to one table. */
export type TableChange<R extends Row = Row> = {
  readonly added: readonly R[];
  readonly updated: readonly (readonly [from: R, to: R])[];
  readonly removed: readonly R[];
};

/** What one act does to the workspace. It carries its own way back; `label` is what the menu says. */
export type Change = {
  readonly label: Message;
  readonly tables: { readonly [T in TableName]?: TableChange<RowOf<T>> };
};

const rowsOf = (name: TableName) => TABLES[name].schema as unknown as z.ZodType<Row>;
const tableChange = (name: TableName) =>
  z.strictObject({
    added: z.array(rowsOf(name)),
    updated: z.array(z.tuple([rowsOf(name), rowsOf(name)])),
    removed: z.array(rowsOf(name)),
  });

/** Reads a change that came from another process or from the journal. */
export const Change: z.ZodType<Change> = z.strictObject({
  label: Message,
  tables: z.strictObject(Object.fromEntries(TABLE_NAMES.map((name) => [name, tableChange(name).optional()]))),
}) as unknown as z.ZodType<Change>;

/** The same change, walked the other way. */
export function invert(change: Change): Change {
  const tables: Record<string, TableChange> = {};
  for (const [name, table] of Object.entries(change.tables) as [string, TableChange][]) {
    tables[name] = {
      added: table.removed,
      updated: table.updated.map(([from, to]) => [to, from] as const),
      removed: table.added,
    };
  }
  return { label: change.label, tables: tables as Change['tables'] };
}

/** An act that turned out to do nothing, such as a step after the last one. It is not kept and cannot be taken back. */
export const NOTHING: Change = { label: say('app.undo.none'), tables: {} };

/** Nothing happens: no table has a row in it. */
export const isEmpty = (change: Change): boolean =>
  (Object.values(change.tables) as TableChange[]).every(
    ({ added, updated, removed }) => added.length + updated.length + removed.length === 0,
  );

/** The workspace after the change. Rows are told apart by id, so an update of an absent row adds it. */
export function applyChange(workspace: Workspace, change: Change): Workspace {
  const after: Record<string, readonly Row[]> = { ...workspace };
  for (const [name, table] of Object.entries(change.tables) as [TableName, TableChange][]) {
    const rows = new Map<Id, Row>((workspace[name] as readonly Row[]).map((row) => [row.id, row]));
    for (const row of [...table.added, ...table.updated.map(([, to]) => to)]) rows.set(row.id, row);
    for (const row of table.removed) rows.delete(row.id);
    after[name] = [...rows.values()];
  }
  return after as unknown as Workspace;
}

/** Rows put into one table. */
export const adding = <T extends TableName>(name: T, rows: readonly RowOf<T>[]): Change['tables'] =>
  ({ [name]: { added: rows, updated: [], removed: [] } }) as Change['tables'];

/** Rows taken out of one table. */
export const removing = <T extends TableName>(name: T, rows: readonly RowOf<T>[]): Change['tables'] =>
  ({ [name]: { added: [], updated: [], removed: rows } }) as Change['tables'];

/** Rows of one table that become other rows; a row that stays as it was is left out. */
export const updating = <T extends TableName>(
  name: T,
  pairs: readonly (readonly [from: RowOf<T>, to: RowOf<T>])[],
): Change['tables'] =>
  ({
    [name]: { added: [], updated: pairs.filter(([from, to]) => from !== to), removed: [] },
  }) as unknown as Change['tables'];

/** The part of a change that is in these tables. */
export const onlyTables = ({ label, tables }: Change, names: Change['tables']): Change => ({
  label,
  tables: Object.fromEntries(Object.entries(tables).filter(([name]) => name in names)),
});

/** Several parts of one act, put together; parts of the same table are joined in order. */
export function together(...parts: readonly Change['tables'][]): Change['tables'] {
  const tables: Record<string, TableChange> = {};
  for (const part of parts) {
    for (const [name, table] of Object.entries(part) as [string, TableChange][]) {
      const before = tables[name];
      tables[name] = before
        ? {
            added: [...before.added, ...table.added],
            updated: [...before.updated, ...table.updated],
            removed: [...before.removed, ...table.removed],
          }
        : table;
    }
  }
  return tables as Change['tables'];
}
