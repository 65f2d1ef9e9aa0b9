import { type Message, Refusal, say } from '../model/message';

/** A table as it came in: every cell is text. What a graph file holds comes in as two of these. */
export type Sheet = {
  /** Where it came from, in the words of the file: the name of a tab, or of the file. Empty for what was pasted. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Ids of fields that the file itself gives to its columns; a file that Kring wrote does. */
  readonly fieldIds?: readonly (string | null)[];
  /** The file says which of the two it is; for a list that was pasted the columns decide. */
  readonly kind?: SheetKind;
};
export type SheetKind = 'parties' | 'ties';

/** More than this is not a list of a neighbourhood any more, and no screen can show it. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;
/** Bytes of a file, and of what comes out of it. */
export const LARGEST_LIST = 20 * 1024 * 1024;
export const LARGEST_UNPACKED = 60 * 1024 * 1024;
const LONGEST_CELL = 20_000;

/** Refuses a list, in words. Nothing was changed. */
export const unreadable = (said: Message): Refusal => new Refusal(said);

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** The rows without blank ones at the end, all equally long, and no longer than any list is. Refuses one that is. */
export function inRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => !isBlank(row));
  const kept = rows.slice(0, last + 1);
  if (kept.length > MOST_ROWS)
    throw unreadable(say('exchange.problem.tooManyRows', { count: kept.length, most: MOST_ROWS }));
  const width = kept.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
  if (width > MOST_COLUMNS)
    throw unreadable(say('exchange.problem.tooManyColumns', { count: width, most: MOST_COLUMNS }));
  for (const [index, row] of kept.entries())
    for (const cell of row)
      if (cell.length > LONGEST_CELL)
        throw unreadable(say('exchange.problem.longCell', { row: index + 1, most: LONGEST_CELL }));
  return kept.map((row) => Array.from({ length: width }, (_, at) => row[at]?.trim() ?? ''));
}
