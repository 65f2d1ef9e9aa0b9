import { Refusal, say } from '../../model/message';
import { minutesOf } from '../agenda';
import { kindOfTitle } from './kind-of-title';
import { readTimes, type Times } from './pasted-times';
import { LONGEST_BLOCK, type NewBlock } from './plan-commands';

/** A line of pasted text, or a row of a pasted table: its cells from left to right. */
export type PastedRow = readonly string[];

const MOST_ROWS = 200;
/** What is longer is no title but a story. */
const LONGEST_TITLE = 200;
const USUAL_MINUTES = 10;

// Bullets and numbers that lists come with; a time such as `9:30` is not one.
const BULLET = /^\s*(?:[-–—*•●▪◦·►➢✓\u{F000}-\u{F0FF}]|\(?\d{1,2}[.)](?!\d))\s+/u;
const UNSEEN = /[\u00AD\u200B\u200C\u2060\uFEFF]/g;

const tidy = (cell: string): string => cell.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** Reads pasted text as rows. Cells of a table of Word or Excel stand apart by tabs. */
export const rowsOfText = (text: string): readonly PastedRow[] =>
  text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.split('\t').map((cell, index) => tidy(index === 0 ? cell.replace(BULLET, '') : cell)))
    .filter((row) => row.some((cell) => cell !== ''));

/** What heads the columns of an agenda in a table, in Dutch and English. */
const HEADS = {
  time: /^(?:tijd|tijdstip|begin|start|aanvang|van|time|begins?)$/i,
  minutes: /^(?:duur|minuten|min\.?|hoe lang|tijdsduur|minutes|duration|length)(?: \(?min(?:uten|utes)?\.?\)?)?$/i,
  title: /^(?:wat|onderdeel|onderwerp|titel|activiteit|programma|agendapunt|what|item|title|topic|activity|subject)$/i,
  number: /^(?:nr\.?|#|no\.?|nummer|number)$/i,
} as const;

type Column = keyof typeof HEADS | 'other';

const columnOf = (head: string): Column =>
  (Object.keys(HEADS) as (keyof typeof HEADS)[]).find((name) => HEADS[name].test(head)) ?? 'other';

/** The columns of a table by its heads; none when its first row is a row like the others. */
function columnsOf([first = []]: readonly PastedRow[]): readonly Column[] | null {
  const columns = first.map(columnOf);
  return first.length > 1 && columns.some((column) => column !== 'other') ? columns : null;
}

type Line = Times & { readonly title: string; readonly rest: readonly string[] };

/** A cell, with what it says of when and how long taken out. */
type Cell = Times & { readonly text: string; readonly column: Column };

const BARE_NUMBER = /^\d{1,3}[.)]?$/;

function cellOf(cell: string, column: Column): Cell {
  if (column === 'minutes' && BARE_NUMBER.test(cell)) return { minutes: Number.parseInt(cell, 10), text: '', column };
  return { ...readTimes(cell), column };
}

/** In a table without heads, a bare number before the words is the number of the row, and one after them minutes. */
function withoutBareNumbers(cells: readonly Cell[]): readonly Cell[] {
  const at = cells.findIndex(({ text }) => text !== '' && !BARE_NUMBER.test(text));
  return cells.map((cell, index) => {
    if (!BARE_NUMBER.test(cell.text)) return cell;
    return { column: cell.column, text: '', ...(index > at && { minutes: Number.parseInt(cell.text, 10) }) };
  });
}

function lineOf(row: PastedRow, columns: readonly Column[] | null): Line {
  const read = row.map((cell, index) => cellOf(cell, columns?.[index] ?? 'other'));
  const cells = columns || row.length === 1 ? read : withoutBareNumbers(read);
  const said = cells.filter(({ text, column }) => text !== '' && column !== 'number');
  const title = said.find(({ column }) => column === 'title') ?? said[0];
  const startsAt = cells.find((cell) => cell.startsAt !== undefined)?.startsAt;
  const minutes = cells.find((cell) => cell.minutes !== undefined)?.minutes;
  return {
    title: title?.text ?? '',
    rest: said.filter((cell) => cell !== title).map(({ text }) => text),
    ...(startsAt !== undefined && { startsAt }),
    ...(minutes !== undefined && { minutes }),
  };
}

/**
 * A list in which each line begins with its time says how long everything takes: until the next line. Those are times
 * that follow from each other, not fixed points.
 */
function isTimetable(lines: readonly Line[]): boolean {
  return (
    lines.length > 2 &&
    lines.every(({ startsAt }, index) => {
      const before = lines[index - 1]?.startsAt;
      return startsAt !== undefined && (before === undefined || minutesOf(startsAt) > minutesOf(before));
    })
  );
}

function fromTimetable(lines: readonly Line[]): readonly Line[] {
  return lines.map(({ startsAt, ...line }, index) => {
    const next = lines[index + 1]?.startsAt;
    if (line.minutes !== undefined || startsAt === undefined || next === undefined) return line;
    return { ...line, minutes: minutesOf(next) - minutesOf(startsAt) };
  });
}

function blockOf({ title, rest, minutes, startsAt }: Line): NewBlock {
  return {
    ...kindOfTitle(title),
    title,
    minutes: Math.min(LONGEST_BLOCK, minutes ?? USUAL_MINUTES),
    ...(startsAt !== undefined && { fixedStart: startsAt }),
    // What else stood in the row is for the facilitator: nobody chose to show it to the room.
    ...(rest.length > 0 && { memo: rest.join('\n') }),
  };
}

const CONTROL = /\p{Cc}/u;
/** Longer than any cell of an agenda, in characters. */
const LONGEST_CELL = 2000;
const isReadable = (cell: string): boolean => cell.length <= LONGEST_CELL && !CONTROL.test(cell);
const isSentence = (title: string): boolean => /[\p{L}\p{N}]/u.test(title) && title.length <= LONGEST_TITLE;
const CODE = /^(?:\{\s*["}]|\[\s*[[{"\]]|<[!?/a-z])/i;
const looksLikeCode = ([[first = ''] = []]: readonly PastedRow[]): boolean => CODE.test(first);

/**
 * Pasted rows as blocks, one per row: `10 min` is how long, `14:30` a fixed point, `13:30–13:45` both. What is no list
 * of steps is refused, and nothing of it is taken.
 */
export function blocksOfRows(rows: readonly PastedRow[]): readonly NewBlock[] {
  if (looksLikeCode(rows) || !rows.flat().every(isReadable)) throw new Refusal(say('agenda.paste.garbage'));
  const columns = columnsOf(rows);
  const lines = (columns ? rows.slice(1) : rows).map((row) => lineOf(row, columns));
  const named = lines.filter(({ title }) => title !== '');
  if (named.length === 0 || !named.every(({ title }) => isSentence(title)))
    throw new Refusal(say('agenda.paste.garbage'));
  if (named.length > MOST_ROWS)
    throw new Refusal(say('agenda.paste.tooMuch', { count: named.length, most: MOST_ROWS }));
  return (isTimetable(named) ? fromTimetable(named) : named).map(blockOf);
}
