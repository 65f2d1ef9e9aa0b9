import type { Run, Runs } from '../report/outline';

// Control characters and marks that turn the direction of text around say something else than they show.
const FORBIDDEN = /(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text that may stand in any plain file: one kind of line end, nothing that cannot be seen. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FORBIDDEN, '')
    .normalize('NFC');

// The outline has refused what may not be opened; a file that leaves the house is checked once more at the door.
const mayBeOpened = (href: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/i.test(href);

/** Runs whose text may stand in a file, without those that are empty, and with only links that may be opened. */
export const plainRuns = (runs: Runs): readonly Run[] =>
  runs
    .map((run): Run => {
      const { href, ...rest } = { ...run, text: plainText(run.text) };
      return href !== undefined && mayBeOpened(href) ? { ...rest, href } : rest;
    })
    .filter(({ text, footnote }) => text !== '' || footnote !== undefined);

/** A text in three: the white space before it, the words, the white space behind them. Marks hug words. */
export function inWhiteSpace(text: string): readonly [before: string, words: string, after: string] {
  const words = text.trim();
  const from = text.indexOf(words);
  return words === '' ? [text, '', ''] : [text.slice(0, from), words, text.slice(from + words.length)];
}
