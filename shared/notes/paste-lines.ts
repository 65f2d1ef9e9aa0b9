/** A line of pasted text, or a block of pasted html, before lines are joined to items. */
export type PastedLine = {
  readonly text: string;
  /** It began with a bullet or a number, or was an item of a list. */
  readonly isBullet: boolean;
  /** It stands by itself, such as a paragraph of Word: it runs on from nothing, and nothing runs on from it. */
  readonly isWhole: boolean;
  readonly isIndented: boolean;
  /** An empty line came before it. */
  readonly isAfterBlank: boolean;
};

// Word writes its bullets in the symbol fonts, which arrive as characters of the private area (U+F0B7 and so on).
const SIGN = /^(?:[-–—*+•‣⁃∙·●○◦▪▫■□◆◇►▶▸▹➢➤➔→⇒✓✔❖¤\u{F000}-\u{F0FF}]|§(?!\s*\d))(?=\s|$)\s*/u;
// Bullets that stand for nothing else, and so need no space after them.
const TIGHT_SIGN = /^[•●▪■►➢➤❖\u{F000}-\u{F0FF}]\s*/u;
// `1.` `1)` `(1)` `1.2.` `a)` `iv)`; a year, `3 partijen` or `A. de Vries` is text.
const NUMBER = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})\)|\d{1,2}(?:\.\d{1,2}){0,3}\.)(?:\s+|$)/iu;
// The second level of Word: the letter o, set apart by a tab or by no-break spaces.
const LETTER_O = /^o(?:\t\s*|[\u00A0 ]{2,})/u;
const CHECKBOX = /^\[[ x]?\](?:\s+|$)/iu;
const BULLETS = [SIGN, TIGHT_SIGN, NUMBER, LETTER_O] as const;
// `-tekst`: only a bullet when more lines do so.
const TIGHT_DASH = /^[-–](?=[\p{L}‘“'"(])/u;
// A ruler of dashes is no text.
const RULER = /^[-–—_=*~\s]*$/u;

/** Takes out what cannot be seen, and makes line ends and addresses between angle brackets alike. */
export const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/\u00AD\n[^\S\n]*/g, '')
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/<((?:https?:\/\/|mailto:|www\.)[^\s<>]+)>/gi, '$1')
    // An address with spaces is broken, but kept in one piece.
    .replace(/<(https?:\/\/[^\n<>[\]()]+)>/gi, '[$1]($1)');

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text behind its bullets, on one line; `- 1. tekst` has two bullets. */
export function withoutBullets(
  text: string,
  dashIsBullet = false,
): { readonly text: string; readonly isBullet: boolean } {
  const bullets = dashIsBullet ? [...BULLETS, TIGHT_DASH] : BULLETS;
  let rest = text.trimStart();
  let isBullet = false;
  for (;;) {
    const sign = bullets.map((bullet) => bullet.exec(rest)?.[0]).find((found) => found !== undefined);
    if (sign === undefined) return { text: tidy(isBullet ? rest.replace(CHECKBOX, '') : rest), isBullet };
    rest = rest.slice(sign.length).trimStart();
    isBullet = true;
  }
}

const rowsOf = (text: string): readonly string[] => {
  const rows = cleaned(text).split('\n');
  const filled = rows.filter((row) => row.trim() !== '');
  // A mail that is quoted as a whole; one line with `>` may well say "more than".
  const isQuoted = filled.length > 1 && filled.every((row) => row.startsWith('>'));
  return isQuoted ? rows.map((row) => row.replace(/^(?:>\s?)+/, '')) : rows;
};

/** Reads pasted text as lines. Empty lines and rulers are left out, but the line after them remembers. */
export function linesOfText(text: string): readonly PastedLine[] {
  const rows = rowsOf(text);
  const dashIsBullet = rows.filter((row) => TIGHT_DASH.test(row.trimStart())).length > 1;
  const lines: PastedLine[] = [];
  let isAfterBlank = false;
  // Some programs put the bullet on a line of its own.
  let isAfterBullet = false;
  for (const row of rows) {
    const { text: words, isBullet } = withoutBullets(row, dashIsBullet);
    if (words === '' || RULER.test(words)) {
      isAfterBlank = true;
      isAfterBullet ||= isBullet;
      continue;
    }
    const isIndented = /^(?:\t|[ \u00A0]{2,})/.test(row);
    lines.push({ text: words, isBullet: isBullet || isAfterBullet, isWhole: false, isIndented, isAfterBlank });
    isAfterBlank = false;
    isAfterBullet = false;
  }
  return lines;
}
