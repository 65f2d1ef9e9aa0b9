import type { HtmlNode } from '../../../shared/notes/paste-html';
import type { PastedRow } from '../../../shared/session/plan/pasted-agenda';

const textOf = (node: HtmlNode): string => {
  if (typeof node === 'string') return node;
  if (node.tag === 'style' || node.tag === 'script') return '';
  const inside = node.children.map(textOf).join('');
  return /^(?:br|p|div|li)$/.test(node.tag) ? `${inside} ` : inside;
};
const cellText = (node: HtmlNode): string => textOf(node).replace(/\s+/g, ' ').trim();
const isCell = (node: HtmlNode): boolean => typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th');

/** The rows of the tables in pasted html, as Word and Excel put them there; none when it holds no table. */
export function rowsOfTables(node: HtmlNode | undefined): readonly PastedRow[] {
  if (!node || typeof node === 'string') return [];
  if (node.tag !== 'tr') return node.children.flatMap(rowsOfTables);
  const cells = node.children.filter(isCell).map(cellText);
  return cells.some((cell) => cell !== '') ? [cells] : [];
}
