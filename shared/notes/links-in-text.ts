/** A piece of note text as it is printed. `href` is safe to open; `brokenHref` was written as a link but is none. */
export type Span = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
  readonly brokenHref?: string;
};
export type LinkInText = { readonly url: string; readonly label?: string };

// `[label](address)`, if it looks like an address: `partij[en](leden)` is just text. A broken one (`#`, spaces) counts:
// the label is printed and the mistake can be shown.
const LABELLED = /\[([^\][\n]{1,300})\]\(((?:https?:|mailto:|www\.|#|\/)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/i;
const BARE = /(?:https?:\/\/|www\.)[^\s<>"“”‘’|]+/i;
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])((?:[^*\n]|\*(?!\*))*?[^\s])\*\*(?![\p{L}\p{N}*])/u;
const ITALIC = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/u;

/** Only https and mailto may be opened from a note; an address with a space or without a host is broken. */
export function isSafeLink(url: string): boolean {
  return /^https:\/\/[^\s/?#.]+\.[^\s]+$/i.test(url) || /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(url);
}

// A full stop or bracket after an address belongs to the sentence, unless the bracket was opened in the address.
function withoutTail(url: string): string {
  let end = url;
  for (;;) {
    const last = end.at(-1) ?? '';
    const isLoneBracket = last === ')' && count(end, ')') > count(end, '(');
    if (!/[.,;:!?'’\]*]/.test(last) && !isLoneBracket) return end;
    end = end.slice(0, -1);
  }
}
const count = (text: string, mark: string): number => text.split(mark).length - 1;

const addressOf = (url: string): string => (/^www\./i.test(url) ? `https://${url}` : url);
const linked = (text: string, url: string): Span => {
  const href = addressOf(url);
  return isSafeLink(href) ? { text, href } : { text, brokenHref: url };
};

type Found = { readonly at: number; readonly length: number; readonly spans: readonly Span[] };

function firstLabelled(text: string): Found | null {
  const match = LABELLED.exec(text);
  return (
    match && { at: match.index, length: match[0].length, spans: [linked(match[1] ?? '', (match[2] ?? '').trim())] }
  );
}

function firstBare(text: string): Found | null {
  const match = BARE.exec(text);
  const url = match && withoutTail(match[0]);
  // http is not opened, but it is no mistake either: it stays plain text.
  const span = url && (isSafeLink(addressOf(url)) ? linked(url, url) : { text: url });
  return span ? { at: match.index, length: span.text.length, spans: [span] } : null;
}

function firstMarked(text: string, pattern: RegExp, mark: 'bold' | 'italic'): Found | null {
  const match = pattern.exec(text);
  return (
    match && {
      at: match.index,
      length: match[0].length,
      spans: spansOf(match[1] ?? '').map((span) => ({ ...span, [mark]: true as const })),
    }
  );
}

const firstIn = (text: string): Found | null =>
  [firstLabelled(text), firstBare(text), firstMarked(text, BOLD, 'bold'), firstMarked(text, ITALIC, 'italic')].reduce(
    (first, next) => (next && (!first || next.at < first.at) ? next : first),
    null,
  );

/**
 * The text of a note in the pieces in which it is printed: `**bold**`, `*italic*`, `[label](address)` and bare
 * addresses. The slip, the wall and the Word report all print these pieces and never the raw text.
 */
export function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let rest = text;
  for (let found = firstIn(rest); found; found = firstIn(rest)) {
    if (found.at > 0) spans.push({ text: rest.slice(0, found.at) });
    spans.push(...found.spans);
    rest = rest.slice(found.at + found.length);
  }
  return rest === '' ? spans : [...spans, { text: rest }];
}

/** The text without marks and addresses behind labels: for titles, labels and searching. */
export const plainOf = (text: string): string =>
  spansOf(text)
    .map((span) => span.text)
    .join('');

/** The links of a text in order, broken ones included; a label only where one was written. */
export function linksIn(text: string): readonly LinkInText[] {
  return spansOf(text).flatMap((span): LinkInText[] => {
    const url = span.href ?? span.brokenHref;
    if (url === undefined) return [];
    return [addressOf(span.text) === url ? { url } : { url, label: span.text }];
  });
}

/** The text with each `[label](address)` as its label; bare addresses stay. */
export const withLabelsOnly = (text: string): string => text.replace(new RegExp(LABELLED, 'gi'), '$1');

/**
 * The text of a tip, whose one link is a field of its own: only the words of the link stay in the sentence.
 * Of several links none is that of the tip, so they stay as they are.
 */
export const besideItsLink = (text: string): string => (linksIn(text).length === 1 ? withLabelsOnly(text) : text);

/** The other way round: the link of a tip back in the sentence, on its words where they stand in it. */
export function withItsLink(text: string, url: string, label = url): string {
  if (linksIn(text).some((link) => link.url === url)) return text;
  const link = linkText(label, url);
  return text.includes(label) ? text.replace(label, () => link) : `${text} ${link}`;
}

/** Writes a link so that it survives as text; a label that is the address itself needs no label. */
export const linkText = (label: string, url: string): string => {
  const words = label.replace(/[[\]\n]+/g, ' ').trim();
  return words === '' || words === url ? url : `[${words}](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`;
};
