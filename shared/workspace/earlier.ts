import { isSame } from './comparing';

type Row = { readonly id: string };
type Fields = Readonly<Record<string, unknown>>;
/** All rows by table, as they were kept: an earlier Kring may have written them. */
export type RawTables = Readonly<Record<string, readonly Row[]>>;

/** How many rows of a table came later, read differently now, or are gone since. */
export type Since = { readonly added: number; readonly changed: number; readonly removed: number };

// When a row was last touched says nothing about what is in it.
const STAMPS: ReadonlySet<string> = new Set(['createdAt', 'updatedAt']);
/** What a person put in a row. */
export const contentOf = (row: Row): Fields =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !STAMPS.has(field)));

const filledIn = (row: Fields): readonly string[] =>
  Object.keys(row).filter((field) => row[field] !== undefined && !STAMPS.has(field));

/** The same to a person: only when it was touched may differ. */
export function readsTheSame(one: Row, other: Row): boolean {
  if (one === other) return true;
  const [before, after] = [one as Row & Fields, other as Row & Fields];
  const fields = filledIn(before);
  return fields.length === filledIn(after).length && fields.every((field) => isSame(before[field], after[field]));
}

/** How many rows there are of each table that has any, and how many notes are actions. */
export function holdings(tables: RawTables): Readonly<Record<string, number>> {
  const counts = Object.entries(tables).flatMap(([table, rows]) =>
    rows.length > 0 ? [[table, rows.length] as const] : [],
  );
  const actions = (tables.notes ?? []).filter((row) => (row as { readonly kind?: unknown }).kind === 'action').length;
  return Object.fromEntries([...counts, ...(actions > 0 ? [['actions', actions] as const] : [])]);
}

function sinceOf(then: readonly Row[], now: readonly Row[]): Since {
  const before = new Map(then.map((row) => [row.id, row]));
  const ids = new Set(now.map(({ id }) => id));
  let [added, changed] = [0, 0];
  for (const row of now) {
    const was = before.get(row.id);
    if (!was) added += 1;
    else if (!readsTheSame(was, row)) changed += 1;
  }
  return { added, changed, removed: then.filter(({ id }) => !ids.has(id)).length };
}

/** What happened to each table between two states; a table to which nothing happened is left out. */
export function sinceThen(then: RawTables, now: RawTables): Readonly<Record<string, Since>> {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  const told = names.map((name) => [name, sinceOf(then[name] ?? [], now[name] ?? [])] as const);
  return Object.fromEntries(told.filter(([, { added, changed, removed }]) => added + changed + removed > 0));
}
