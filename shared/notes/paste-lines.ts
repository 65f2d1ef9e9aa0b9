/** A line of pasted text, or a block of pasted html, before lines are joined to items. */
export type PastedLine = {
  readonly text: string;
  /** It began with a bullet or a number, or was an item of a list. */
  readonly isBullet: boolean;
  /** It is a whole by itself, such as a paragraph of Word: nothing before it runs on into it. */
  readonly isWhole: boolean;
  readonly isIndented: boolean;
  /** An empty line came before it. */
  readonly isAfterBlank: boolean;
};

// Word writes its bullets in the symbol fonts, which arrive as letters of the private area (U+F0B7 and so on).
const SIGN = /^[-–—*+•‣⁃∙·●○◦▪▫■□◆◇►▶▸▹➢➤➔→⇒✓✔❖§¤\u{F000}-\u{F0FF}](?=\s|$)\s*/u;
// Bullets that mostly come without a space after them.
const TIGHT_SIGN = /^[•●▪■►➢➤❖\u{F000}-\u{F0FF}]\s*/u;
// `1.` `1)` `(1)` `1.2.` `a)` `iv)`; a year or `3 partijen` is text.
const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})\)\s+|^\d{1,2}(?:\.\d{1,2}){0,3}\.\s+/iu;
const NUMBER_WITHOUT_STOP = /^\d{1,2}(?:\.\d{1,2}){1,3}\t+/u;
// The second level of Word: the letter o, set apart by a tab or by no-break spaces.
const LETTER_O = /^o(?:\t\s*|[\u00A0 ]{2,})/u;
const BULLETS = [SIGN, TIGHT_SIGN, NUMBER, NUMBER_WITHOUT_STOP, LETTER_O] as const;
// A ruler of dashes is no text.
const RULER = /^[-–—_=*~\s]*$/u;

/** Takes out what cannot be seen, and lets all line ends and angle brackets round addresses be alike. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u000B|\u0085/g, '\n')
    .replace(/\u00AD\n\s*/g, '')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/<((?:https?:\/\/|mailto:|www\.)[^\s<>]+)>/gi, '$1');

/** The text behind its bullets; `- 1. tekst` has two. */
export function withoutBullets(text: string): { readonly text: string; readonly isBullet: boolean } {
  let rest = text.trimStart();
  let isBullet = false;
  for (;;) {
    const found = BULLETS.map((bullet) => bullet.exec(rest)?.[0]).find((sign) => sign !== undefined && !isEmphasis(sign, rest));
    if (found === undefined) return { text: tidy(rest), isBullet };
    rest = rest.slice(found.length).trimStart();
    isBullet = true;
  }
}
const isEmphasis = (sign: string, text: string): boolean => sign === '*' && text.startsWith('**');
const tidy = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/** Reads pasted text as lines. Empty lines and rulers are left out, but remembered by the line that follows. */
export function linesOfText(text: string): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  let isAfterBlank = false;
  for (const raw of cleaned(text).split('\n')) {
    const { text: words, isBullet } = withoutBullets(raw);
    if (words === '' || (RULER.test(words) && !isBullet)) {
      isAfterBlank = true;
      continue;
    }
    lines.push({ text: words, isBullet, isWhole: false, isIndented: /^(?:\t|[ \u00A0]{2,})/.test(raw), isAfterBlank });
    isAfterBlank = false;
  }
  return lines;
}
