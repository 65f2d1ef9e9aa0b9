import type { Note } from '../model/note';
import { isSafeLink, plainOf, type Span, spansOf } from './links-in-text';

const linkOf = (text: string, url: string): Span => (isSafeLink(url) ? { text, href: url } : { text, brokenHref: url });

/** The first time that the label stands in the text becomes the link; null when it does not stand there. */
function withLinkAt(spans: readonly Span[], label: string, url: string): readonly Span[] | null {
  const at = spans.findIndex((span) => span.href === undefined && span.text.includes(label));
  const span = spans[at];
  if (!span) return null;
  const [before = ''] = span.text.split(label, 1);
  const after = span.text.slice(before.length + label.length);
  const pieces = [
    { ...span, text: before },
    { ...span, ...linkOf(label, url) },
    { ...span, text: after },
  ];
  return [...spans.slice(0, at), ...pieces.filter(({ text }) => text !== ''), ...spans.slice(at + 1)];
}

/**
 * A note as it is printed. The link of a tip sits on its label where that stands in the text; otherwise it comes
 * after the text, unless the address itself is in the text already (domain 5.1).
 */
export function spansOfNote(note: Note): readonly Span[] {
  const spans = spansOf(note.text);
  if (note.kind !== 'tip' || !note.url) return spans;
  const label = note.linkLabel || note.url;
  if (plainOf(note.text).includes(note.url)) return spans;
  return withLinkAt(spans, label, note.url) ?? [...spans, { text: ' ' }, linkOf(label, note.url)];
}
