import type { Sheet, SheetKind } from './sheet';

/** A column of a graph file: the id that the file gives it, and its title. */
export type GraphColumn = { readonly id: string; readonly title: string };
/** A node or edge of a graph file, with what it says by the id of the column. */
export type GraphRow = ReadonlyMap<string, string>;

/** Kring gives its own columns the id of the field, with what it is of in front where ids must differ. */
const OWN = /^(?:party|tie)-/;

/** Nodes or edges as a sheet, so that a graph is matched, shown and added just as a list is. */
export function graphSheet(kind: SheetKind, columns: readonly GraphColumn[], rows: readonly GraphRow[]): Sheet {
  const used = columns.filter(({ id }) => rows.some((row) => (row.get(id) ?? '') !== ''));
  return {
    name: '',
    kind,
    fieldIds: used.map(({ id }) => id.replace(OWN, '')),
    rows: [used.map(({ title }) => title), ...rows.map((row) => used.map(({ id }) => row.get(id)?.trim() ?? ''))],
  };
}

/** A place up the page in a graph file is down the screen here. */
export function turnedOver(y: string): string {
  const value = Number(y);
  return y.trim() === '' || Number.isNaN(value) ? y : String(0 - value);
}
