import { linkText } from './links-in-text';
import { cleaned, type PastedLine, withoutBullets } from './paste-lines';

/** Html as far as pasting needs it; the window reads it with the browser's own parser. Tags in small letters. */
export type HtmlNode =
  | string
  | { readonly tag: string; readonly style?: string; readonly href?: string; readonly children: readonly HtmlNode[] };
type HtmlElement = Exclude<HtmlNode, string>;

/** What the elements around a text say of it. */
type Setting = { readonly isItem: boolean; readonly isWhole: boolean; readonly keepsLines: boolean };

const UNSEEN = new Set(['style', 'script', 'head', 'title', 'meta', 'template', 'svg', 'noscript']);
const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);
const WHOLE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'dt', 'dd', 'figcaption', 'caption']);
const BLOCKS = new Set([
  'body',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'table',
  'tbody',
  'thead',
  'blockquote',
  'pre',
  'figure',
  'hr',
  'address',
]);
const CELLS = new Set(['td', 'th']);

const says = (node: HtmlElement, rule: RegExp): boolean => rule.test(node.style ?? '');
// Word puts the bullet itself in a span that the list of Word ignores.
const isUnseen = (node: HtmlElement): boolean =>
  UNSEEN.has(node.tag) || says(node, /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/i);
const isWordItem = (node: HtmlElement): boolean => node.tag === 'p' && says(node, /mso-list:(?!\s*ignore)/i);
const isBlock = ({ tag }: HtmlElement): boolean => BLOCKS.has(tag) || WHOLE.has(tag) || LISTS.has(tag) || tag === 'li';
const holdsBlock = (node: HtmlElement): boolean =>
  node.children.some(
    (child) => typeof child !== 'string' && (isBlock(child) || child.tag === 'br' || holdsBlock(child)),
  );

const holdsBreak = (node: HtmlElement): boolean =>
  node.children.some((child) => typeof child !== 'string' && (child.tag === 'br' || holdsBreak(child)));
const keepsLines = (node: HtmlElement): boolean =>
  node.tag === 'pre' || says(node, /white-space(?:-collapse)?:\s*(?:pre|preserve|break-spaces)/i);

const isBold = (node: HtmlElement): boolean =>
  says(node, /font-weight:\s*(?:bold|[6-9]00)/i) ||
  ((node.tag === 'b' || node.tag === 'strong') && !says(node, /font-weight:\s*(?:normal|[1-5]00)/i));
const isItalic = (node: HtmlElement): boolean =>
  says(node, /font-style:\s*italic/i) ||
  ((node.tag === 'i' || node.tag === 'em') && !says(node, /font-style:\s*normal/i));

const textOf = (node: HtmlNode): string => {
  if (typeof node === 'string') return node;
  if (isUnseen(node)) return '';
  return node.tag === 'br' ? ' ' : node.children.map(textOf).join('');
};

/** Marks hug the words: the spaces of `<b> woord </b>` stay outside. Text that is marked already is left as it is. */
function marked(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' || words.includes('*') ? text : `${before}${mark}${words}${mark}${after}`;
}

function linked(node: HtmlElement): string {
  const label = textOf(node).replace(/\s+/g, ' ');
  const href = cleaned(node.href ?? '').trim();
  // A place on the page itself means nothing elsewhere; a lone # is a link that somebody forgot to fill in.
  const isKept = /^(?:https?:|mailto:)/i.test(href) || href === '#';
  return isKept && label.trim() !== '' ? linkText(label.trim(), href) : label;
}

/** The lines so far and the text of the one that is being read. */
type Page = { readonly lines: PastedLine[]; open: string; isAfterBlank: boolean };

function close(page: Page, { isItem, isWhole }: Setting): void {
  const { text, isBullet } = withoutBullets(cleaned(page.open));
  page.open = '';
  if (text !== '') {
    const { isAfterBlank } = page;
    page.lines.push({ text, isBullet: isItem || isBullet, isWhole, isIndented: false, isAfterBlank });
  }
  page.isAfterBlank = text === '';
}

function write(page: Page, text: string, setting: Setting): void {
  const [first = '', ...rest] = setting.keepsLines ? text.split('\n') : [text.replace(/\s+/g, ' ')];
  page.open += first;
  for (const line of rest) {
    close(page, setting);
    page.open = line;
  }
}

function walkBlock(page: Page, node: HtmlElement, around: Setting): void {
  // A paragraph within an item is part of it; a list within an item is not.
  if (around.isItem && node.tag !== 'li' && !LISTS.has(node.tag)) {
    page.open += ' ';
    walkAll(page, node, around);
    return;
  }
  if (page.open.trim() !== '') close(page, around);
  const isItem = node.tag === 'li' || isWordItem(node);
  const isParagraph = WHOLE.has(node.tag);
  page.isAfterBlank ||= isParagraph;
  const setting = {
    isItem,
    isWhole: isItem || (isParagraph && !holdsBreak(node)),
    keepsLines: around.keepsLines || keepsLines(node),
  };
  const before = page.lines.length;
  walkAll(page, node, setting);
  if (page.open.trim() !== '' || page.lines.length === before) close(page, setting);
  page.open = '';
  page.isAfterBlank ||= isParagraph;
}

function walk(page: Page, node: HtmlNode, setting: Setting): void {
  if (typeof node === 'string') write(page, node, setting);
  else if (!isUnseen(node)) (isBlock(node) ? walkBlock : walkInline)(page, node, setting);
}

function walkInline(page: Page, node: HtmlElement, setting: Setting): void {
  if (node.tag === 'br' && !setting.isItem) {
    close(page, setting);
    return;
  }
  if (CELLS.has(node.tag) || node.tag === 'br') page.open += ' ';
  const inline = holdsBlock(node) ? null : inlineText(node);
  if (inline === null) walkAll(page, node, keepsLines(node) ? { ...setting, keepsLines: true } : setting);
  else write(page, inline, setting);
}

function walkAll(page: Page, node: HtmlElement, setting: Setting): void {
  for (const child of node.children) walk(page, child, setting);
}

/** Reads pasted html as lines: items of lists and paragraphs stand by themselves, lines between breaks may run on. */
export function linesOfHtml(html: HtmlNode): readonly PastedLine[] {
  const page: Page = { lines: [], open: '', isAfterBlank: false };
  const outside: Setting = { isItem: false, isWhole: false, keepsLines: false };
  walk(page, html, outside);
  if (page.open.trim() !== '') close(page, outside);
  return page.lines;
}

/** A link or emphasis as text; null for an element that says nothing of its text. */
function inlineText(node: HtmlElement): string | null {
  if (node.tag === 'a') return linked(node);
  const within = () => node.children.map((child) => inlineOf(child)).join('');
  if (isBold(node)) return marked(within(), '**');
  return isItalic(node) ? marked(within(), '*') : null;
}
const inlineOf = (node: HtmlNode): string => {
  if (typeof node === 'string') return node;
  if (isUnseen(node)) return '';
  return inlineText(node) ?? node.children.map(inlineOf).join('');
};
