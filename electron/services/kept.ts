import { z } from 'zod';
import { applyChange, type Change } from '../../shared/model/change';
import { TABLE_NAMES, type Workspace } from '../../shared/model/tables';

// What was saved is read back as it is, not with today's schemas: those of an older or a newer Kring differ,
// and a row that does not fit is still somebody's work. The window reads the rows with the schemas of the tables.
const Row = z.looseObject({ id: z.string() });
export type Row = z.infer<typeof Row>;
const Rows = z.array(Row);
const TableChange = z.object({ added: Rows, updated: z.array(z.tuple([Row, Row])), removed: Rows });

/** A line of the journal. */
export const KeptEntry = z.object({
  revision: z.number().int().positive(),
  change: z.object({ label: z.unknown(), tables: z.record(z.string(), TableChange) }),
});
export type KeptEntry = z.infer<typeof KeptEntry>;

/** All rows by table, raw. */
export const KeptTables = z.record(z.string(), Rows);
export type KeptTables = Readonly<Record<string, readonly Row[]>>;

export type KeptState = { readonly revision: number; readonly tables: KeptTables };

export const NOTHING_KEPT: KeptState = {
  revision: 0,
  tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, []])),
};

/** The state after one more change. Tables that this Kring does not know are kept too. */
export function stateAfter(state: KeptState, { revision, change }: KeptEntry): KeptState {
  const touched = Object.fromEntries(Object.keys(change.tables).map((name) => [name, state.tables[name] ?? []]));
  const after = applyChange(touched as unknown as Workspace, change as unknown as Change);
  return { revision, tables: { ...state.tables, ...(after as unknown as KeptTables) } };
}

/** How many rows there are in the tables that a window of this Kring has too. */
export const countKnown = (tables: KeptTables): number =>
  TABLE_NAMES.reduce((count, name) => count + (tables[name]?.length ?? 0), 0);

/** How many rows there are in all. */
export const countRows = (tables: KeptTables): number =>
  Object.values(tables).reduce((count, rows) => count + rows.length, 0);
