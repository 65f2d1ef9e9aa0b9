import { type Refused, readAddress } from './links';
import type { Run, Runs } from './outline';

/** A link that a person meant but that cannot be one. */
export type RefusedLink = { readonly url: string; readonly refused: Refused };

export type RichText = { readonly runs: Runs; readonly refused: readonly RefusedLink[] };

// `[label](address)`, `<address>` and a bare address. The lengths keep the search linear in awkward texts.
// What looks like a label but has no address behind it ("[zie bijlage](bladzijde 3)") is left as it is.
const LINK =
  /\[([^[\]\n]{1,300})\]\(((?:[a-z][a-z0-9+.-]{0,20}:|#|www\.)[^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?)\)|<(https?:\/\/[^\s<>]{1,2000})>|https?:\/\/[^\s<>"“”„«»]{1,2100}/giu;

// Marks of emphasis hug what they mark and stand free of letters and figures: `2*3*4` and `een_naam` have none.
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(?:\*\*(?=[^\s*])([^*\n]{1,500})(?<=\S)\*\*|\*(?=[^\s*])([^*\n]{1,500})(?<=\S)\*|_(?=[^\s_])([^_\n]{1,500})(?<=\S)_)(?![\p{L}\p{N}*_])/gu;

/** Without the full stop, the quote or the bracket that belongs to the sentence around an address. */
function withoutSentenceEnd(url: string): string {
  const end = url.replace(/[.,;:!?'’”»*]+$/u, '');
  const closes = end.endsWith(')') && end.split(')').length > end.split('(').length;
  if (closes) return withoutSentenceEnd(end.slice(0, -1));
  return end.endsWith(']') ? withoutSentenceEnd(end.slice(0, -1)) : end;
}

type Part = { readonly text: string; readonly url?: string };

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, label, target, angled] = match;
    const bare = withoutSentenceEnd(whole);
    const url = target ?? angled ?? bare;
    const taken = (target ?? angled) ? whole.length : bare.length;
    parts.push({ text: text.slice(from, match.index) }, { text: label ?? url, url });
    from = match.index + taken;
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '');
}

function emphasised(text: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(EMPHASIS)) {
    const [whole, bold, starred, underscored] = match;
    runs.push({ text: text.slice(from, match.index) });
    runs.push(bold !== undefined ? { text: bold, bold: true } : { text: starred ?? underscored ?? '', italic: true });
    from = match.index + whole.length;
  }
  return [...runs, { text: text.slice(from) }].filter((run) => run.text !== '');
}

/** Reads what someone typed: addresses become links, `*x*` and `_x_` italic, `**x**` bold. All else stays as it was. */
export function readRichText(text: string): RichText {
  const runs: Run[] = [];
  const refused: RefusedLink[] = [];
  for (const part of partsOf(text.trim())) {
    const address = part.url === undefined ? undefined : readAddress(part.url);
    if (address && 'href' in address) runs.push({ text: part.text, href: address.href });
    else runs.push(...emphasised(part.text));
    if (address && 'refused' in address) refused.push({ url: part.url ?? '', refused: address.refused });
  }
  return { runs, refused };
}

function indexOfLabel(text: string, label: string): number {
  const exact = text.indexOf(label);
  if (exact >= 0) return exact;
  const lower = text.toLowerCase();
  // Some capitals grow when they become small ("İ"); then the places would not match.
  return lower.length === text.length ? lower.indexOf(label.toLowerCase()) : -1;
}

/** The runs with the first place where `label` stands turned into a link; null when it stands nowhere. */
export function linkedAt(runs: Runs, label: string, href: string): Runs | null {
  for (const [index, run] of runs.entries()) {
    const at = run.href === undefined ? indexOfLabel(run.text, label) : -1;
    if (at < 0) continue;
    const pieces: Run[] = [
      { ...run, text: run.text.slice(0, at) },
      { ...run, text: run.text.slice(at, at + label.length), href },
      { ...run, text: run.text.slice(at + label.length) },
    ];
    return [...runs.slice(0, index), ...pieces.filter(({ text }) => text !== ''), ...runs.slice(index + 1)];
  }
  return null;
}
