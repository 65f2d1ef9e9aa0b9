import Papa from 'papaparse';
import { say } from '../model/message';
import { unguarded } from './cell-guard';
import { inRows, MOST_ROWS, unreadable } from './sheet';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE = 40;

function parsed(text: string, delimiter: string, preview = 0): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, skipEmptyLines: false, preview });
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  // A quote that never closes swallows the rest of the file: better to say where than to add half.
  if (broken && preview === 0) throw unreadable(say('exchange.problem.quotes', { row: (broken.row ?? 0) + 1 }));
  return data;
}

/** How many cells most lines have, and which part of the lines has just as many. */
function evenness(rows: readonly (readonly string[])[]): { readonly width: number; readonly share: number } {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { width, share: filled.length === 0 ? 0 : count / filled.length };
}

/** What stands between the cells: the sign that gives the most lines the same number of cells. Null when none does. */
export function delimiterOf(text: string): string | null {
  const [, declared] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (declared) return declared;
  const judged = DELIMITERS.map((delimiter) => ({ delimiter, ...evenness(parsed(text, delimiter, SAMPLE)) }));
  const tables = judged.filter(({ width, share }) => width > 1 && share >= 0.6);
  return tables.toSorted((a, b) => b.share - a.share || b.width - a.width)[0]?.delimiter ?? null;
}

/** The rows of a comma separated file, whatever separates them. Refuses one that is broken or too long, with the place. */
export function readCsv(text: string, delimiter = delimiterOf(text) ?? ';'): readonly (readonly string[])[] {
  const body = text.replace(/^sep=.\r?\n/i, '');
  const rows = parsed(body, delimiter, 0);
  if (rows.length > MOST_ROWS * 2)
    throw unreadable(say('exchange.problem.tooManyRows', { count: rows.length, most: MOST_ROWS }));
  return inRows(rows.map((row) => row.map((cell) => unguarded(cell))));
}
