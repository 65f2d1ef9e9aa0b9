import type { Change, TableChange } from './change';
import type { TableName } from './tables';

type Row = { readonly id: string };
/** The row as it stands now; undefined when it is not there. */
export type RowNow = (table: TableName, id: string) => Row | undefined;

// Rows are copied field by field, so a field that nobody touched is mostly the very same value.
const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);

/** `now` with only those fields changed that differ between `from` and `to`. */
function merged(now: Row, from: Row, to: Row): Row {
  const [was, will] = [from, to] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const changed = Object.keys({ ...was, ...will }).filter((key) => !isSame(was[key], will[key]));
  const row: Record<string, unknown> = { ...now };
  for (const key of changed) {
    if (will[key] === undefined) delete row[key];
    else row[key] = will[key];
  }
  return row as unknown as Row;
}

function rebaseTable(name: TableName, table: TableChange, rowNow: RowNow): TableChange {
  return {
    added: table.added,
    updated: table.updated.map(([from, to]) => {
      const now = rowNow(name, from.id);
      return now ? ([now, merged(now, from, to)] as const) : ([from, to] as const);
    }),
    // What is taken away is what stands there, so that putting it back brings all of it.
    removed: table.removed.map((row) => rowNow(name, row.id) ?? row),
  };
}

/**
 * The same act, done to the rows as they stand now. A page builds its change on what it has drawn, which may be a
 * moment old: two fields that are filled in right after each other must both stay. Of one field the last one wins.
 */
export function rebase(change: Change, rowNow: RowNow): Change {
  const tables = Object.entries(change.tables) as [TableName, TableChange][];
  const rebased = tables.map(([name, table]) => [name, rebaseTable(name, table, rowNow)]);
  return { label: change.label, tables: Object.fromEntries(rebased) as Change['tables'] };
}
