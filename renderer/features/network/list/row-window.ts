/** Rows that are drawn, and how many are left out before each of them. */
export type DrawnRow = { readonly row: number; readonly skipped: number };
export type RowWindow = { readonly drawn: readonly DrawnRow[]; readonly skippedAfter: number };

/** So few rows are simply all drawn: the browser finds words in them. */
export const ALL_UP_TO = 120;
// Drawn beyond what is seen, so that scrolling and arrows find rows there.
const BEYOND = 8;

/**
 * Which rows of a long list are drawn: those that are seen with a few around them, and the one that has the focus
 * wherever it is, since what is not drawn cannot keep the focus. `from` and `to` are the first row seen and the one after the last.
 */
export function rowWindow(
  count: number,
  seen: { readonly from: number; readonly to: number },
  active: number,
): RowWindow {
  const isAll = count <= ALL_UP_TO;
  const from = isAll ? 0 : Math.max(0, Math.min(seen.from, count) - BEYOND);
  const to = isAll ? count : Math.min(count, seen.to + BEYOND);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (active >= 0 && active < from) rows.unshift(active);
  if (active >= to && active < count) rows.push(active);
  const drawn = rows.map((row, at) => ({ row, skipped: row - 1 - (rows[at - 1] ?? -1) }));
  return { drawn, skippedAfter: count - 1 - (rows.at(-1) ?? -1) };
}
