import { delimiterOf, readCsv } from './read-csv';
import { inRows } from './sheet';

/** Html as far as a list needs it; the window reads it with the browser's own parser. Tags in small letters. */
export type PastedNode = string | { readonly tag: string; readonly children: readonly PastedNode[] };
type Rows = readonly (readonly string[])[];

const UNSEEN = new Set(['style', 'script', 'head', 'title', 'meta', 'template', 'svg', 'noscript']);
const LINES = new Set(['br', 'p', 'div', 'li']);

const tidied = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

function textOf(node: PastedNode): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (UNSEEN.has(node.tag)) return '';
  const inside = node.children.map(textOf).join('');
  return LINES.has(node.tag) ? `\n${inside}` : inside;
}

/** Everything with this tag, from the outside in; what is inside a found one is its own. */
function all(node: PastedNode, tag: string): readonly Exclude<PastedNode, string>[] {
  if (typeof node === 'string' || UNSEEN.has(node.tag)) return [];
  return node.tag === tag ? [node] : node.children.flatMap((child) => all(child, tag));
}

const cellsOf = (row: Exclude<PastedNode, string>): readonly string[] =>
  row.children.flatMap((child) =>
    typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th') ? [tidied(textOf(child))] : [],
  );

const tableRows = (html: PastedNode): Rows => all(html, 'table').flatMap((table) => all(table, 'tr').map(cellsOf));

/** What stands before a name in a list that people typed or Word made: a dot, a dash, a number. */
const BULLET = /^\s*(?:[-*•·▪◦➢–—]|o(?=\s)|\(?\d{1,3}[.)]|\[[ xX]?\])\s+/u;

/** The lines of a text, each as one cell, without the bullets and numbers that lists come with. */
export const linesIn = (text: string): Rows =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .map((line) => [line]);

// A comma is also just a comma: it parts cells only when whoever calls says that the first line names columns.
function fromText(text: string, namesColumns: (row: readonly string[]) => boolean): Rows {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return inRows(linesIn(text));
  const rows = readCsv(text, delimiter);
  const isTable = delimiter === '\t' || (rows.length > 1 && namesColumns(rows[0] ?? []));
  return isTable ? rows : inRows(linesIn(text));
}

/**
 * A list or a table that was pasted: a table of Excel or Word, a list of Word or a page, or plain lines.
 * `namesColumns` says whether a first row is a row of headings.
 */
export function readPasted(
  text: string,
  html: PastedNode | undefined,
  namesColumns: (row: readonly string[]) => boolean,
): Rows {
  const rows = html ? tableRows(html) : [];
  if (rows.some((row) => row.length > 0)) return inRows(rows);
  if (text.trim() === '' && html) return inRows(linesIn(textOf(html)));
  return fromText(text, namesColumns);
}
