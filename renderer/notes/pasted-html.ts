import type { HtmlNode } from '../../shared/notes/paste-html';
import { trusting } from '../trust/trusted-types';

const ELEMENT = 1;
const TEXT = 3;
const STYLE = 'data-style';

function nodeOf(node: Node): HtmlNode | null {
  if (node.nodeType === TEXT) return node.nodeValue ?? '';
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  const style = element.getAttribute(STYLE);
  const href = element.getAttribute('href');
  const children = [...element.childNodes].map(nodeOf).filter((child) => child !== null);
  return { tag: element.localName, ...(style && { style }), ...(href && { href }), children };
}

// The content policy of the page refuses styles, and the parser asks it even here: only their words are wanted.
const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'])style\s*=/gi, `$1${STYLE}=`));

// What it gives goes into a parser and nowhere else.
const clipboard = trusting('kring-clipboard', { createHTML: withoutStyles });

/** Html of the clipboard as plain data. It is parsed apart from the page: nothing in it runs, loads or is shown. */
export function readHtml(html: string): HtmlNode | undefined {
  if (html.trim() === '') return undefined;
  return nodeOf(new DOMParser().parseFromString(clipboard.createHTML(html), 'text/html').body) ?? undefined;
}
