/** Shorter than this is guessed however slow each guess is. */
export const SHORTEST_PASSPHRASE = 8;
/** Six words of the list of 1,400 are some 63 bits: with the slow work of each guess, out of reach. */
const WORDS_IN_A_PASSPHRASE = 6;
const ENOUGH_WORDS = 4;
const LONG = 20;
const FAIR = 14;
const DIFFERENT_SIGNS = 5;

/** Throws dice: a whole number from 0 up to, and not including, `sides`. */
export type Dice = (sides: number) => number;

/** A passphrase of six random words with hyphens, as the standard tool makes them too. */
export const makePassphrase = (words: readonly string[], dice: Dice): string =>
  Array.from({ length: WORDS_IN_A_PASSPHRASE }, () => words[dice(words.length)] ?? '').join('-');

/** The parts in which a passphrase is read aloud, printed and typed over. */
export const groupsOf = (passphrase: string): readonly string[] => passphrase.split(/[\s-]+/).filter(Boolean);

/** How hard a passphrase is to guess: `tooShort` is refused, the others are said in words. */
export type Strength = 'tooShort' | 'weak' | 'fair' | 'strong';

/** What length and number of words say of a passphrase. It knows no lists of much used ones, and does not claim to. */
export function strengthOf(passphrase: string): Strength {
  const signs = new Set(passphrase.toLowerCase());
  if (passphrase.trim().length < SHORTEST_PASSPHRASE) return 'tooShort';
  if (signs.size < DIFFERENT_SIGNS) return 'weak';
  const words = new Set(groupsOf(passphrase).filter((word) => word.length > 2)).size;
  if (words >= ENOUGH_WORDS && passphrase.length >= LONG) return 'strong';
  return passphrase.length >= FAIR ? 'fair' : 'weak';
}
