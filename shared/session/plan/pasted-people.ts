import { roleOnly } from '../../privacy/wall-role';
import { saysPerspective } from './participants';

/** Headings over a column of a table, Dutch and English: they are no people. */
const HEADINGS = ['naam', 'rol', 'functie', 'beroep', 'organisatie', 'name', 'role', 'position', 'organisation', 'job'];
/** Columns that a label of someone's role has no use for: who it is stays in the list of the facilitator. */
const LEFT_OUT = ['naam', 'name', 'mail', 'telefoon', 'phone', 'mobiel', 'adres', 'address', 'nummer', 'number'];

const says = (cell: string, words: readonly string[]): boolean =>
  words.some((word) => cell.toLowerCase().includes(word));
const isContact = (cell: string): boolean => /@|^\+?[\d\s()-]+$/.test(cell);
const isRole = (cell: string): boolean => roleOnly(cell) !== undefined || saysPerspective(cell);

const cellOf = (text: string): string =>
  text
    .replace(/^"(.*)"$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A line without the bullet or number that lists come with. */
const lineOf = (line: string): string => cellOf(line.replace(/^\s*(?:[-*•➢–]|\d+[.)])\s+/, ''));

/** The column with most roles in it, or none when no cell is one. */
function roleColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(...rows.map(({ length }) => length));
  const counts = Array.from({ length: width }, (_, at) => rows.filter((row) => isRole(row[at] ?? '')).length);
  const most = Math.max(...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** The role first, then what else tells people apart. */
function labelsOfTable(rows: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = rows;
  const hasHead = first.some((cell) => says(cell, HEADINGS)) && first.every((cell) => !isRole(cell));
  const people = hasHead ? rows.slice(1) : rows;
  const outAt = new Set(hasHead ? first.flatMap((cell, at) => (says(cell, LEFT_OUT) ? [at] : [])) : []);
  const role = roleColumn(people);
  return people.map((row) => {
    const others = row.filter((cell, at) => at !== role && !outAt.has(at) && !isContact(cell));
    return [row[role] ?? '', ...others].filter((cell) => cell !== '').join(', ');
  });
}

/**
 * The role labels in a pasted list: one a line, without the bullets and numbers of a list. Of a table from Word or Excel
 * the role stands first; headings, contact details and a column of names that says so are left out.
 */
export function labelsOf(text: string): readonly string[] {
  const lines = text.split(/[\r\n;]+/).filter((line) => line.trim() !== '');
  const rows = lines.map((line) => line.split('\t').map(cellOf));
  // A bullet of Word comes with a tab of its own.
  const isTable = rows.some((row) => row.length > 1 && !/^[-*•➢–·o]?$|^\d+[.)]$/.test(row[0] ?? ''));
  return (isTable ? labelsOfTable(rows) : lines.map(lineOf)).filter((label) => label !== '');
}
