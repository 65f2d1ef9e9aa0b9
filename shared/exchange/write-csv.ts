import { guarded } from './cell-guard';
import type { Tongue } from './codecs';
import { partyColumns, tieColumns, type WrittenColumn } from './columns';
import type { ForAudience } from './for-audience';

// Excel in Dutch parts cells by a semicolon, and reads accents right only when the mark of UTF-8 comes first.
const MARK = '\uFEFF';
const BETWEEN = ';';
const LINE_END = '\r\n';

function quoted(cell: string): string {
  const safe = guarded(cell);
  return /[";\r\n,\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as a file that a spreadsheet opens with nothing worked out and every accent right. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => row.map(quoted).join(BETWEEN) + LINE_END).join('');

function csvOfColumns(columns: readonly WrittenColumn[], { speaks }: Tongue): string {
  const count = columns[0]?.cells.length ?? 0;
  const rows = Array.from({ length: count }, (_, at) => columns.map(({ cells }) => cells[at] ?? ''));
  return csvOf([columns.map(({ field }) => speaks.t(field.label)), ...rows]);
}

/** The parties as a CSV file: a row each, with headings in the language of the screen. */
export const partiesCsv = (rows: ForAudience, tongue: Tongue): string =>
  csvOfColumns(partyColumns(rows, rows.audience, tongue), tongue);

/** The ties as a CSV file: from, to, and what they are for. */
export const tiesCsv = (rows: ForAudience, tongue: Tongue): string => csvOfColumns(tieColumns(rows, tongue), tongue);
