import type { Id } from '../model/ids';
import type { Stakeholder } from '../model/network';

/** A party that may be the same as what was typed or read: surely, or but for a letter or two. */
export type Twin = { readonly party: Stakeholder; readonly how: 'same' | 'alike' };

// What a name is registered as says nothing about who it is.
const LEGAL =
  /\b(?:stichting|st|vereniging|ver|cooperatie|cooperatieve|coop|maatschap|vof|bv|nv|ua|ba|foundation|association|ltd|inc|gmbh|vzw)\b/g;
const SMALL_WORDS = /\b(?:de|het|een|t|the|van|der|den|en|and|of|voor|in)\b/g;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(b|n)\.\s?v\.?(?=\s|$)/g, '$1v')
    .replace(/\bu\.\s?a\.?(?=\s|$)/g, 'ua')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name without capitals, accents, legal forms and small words: two names with the same key mean the same party. */
export function nameKey(name: string): string {
  const words = plain(name);
  const bare = words.replace(LEGAL, ' ').replace(SMALL_WORDS, ' ').replace(/\s+/g, ' ').trim();
  // A name of nothing but such words is still a name.
  return bare === '' ? words : bare;
}

/** How many letters may differ before it is another name: short names differ by little as it is. */
const allowance = (length: number): number => {
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
};

/** Whether one text becomes the other by at most `most` letters that are wrong, missing, extra or swapped. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row[j] = cost(a, b, i, j, { row, old, older });
    if (Math.min(...row) > most) return false;
    [older, old] = [old, row];
  }
  return (old[b.length] ?? Number.POSITIVE_INFINITY) <= most;
}

type Rows = { readonly row: readonly number[]; readonly old: readonly number[]; readonly older: readonly number[] };

function cost(a: string, b: string, i: number, j: number, { row, old, older }: Rows): number {
  const at = (list: readonly number[], index: number): number => list[index] ?? Number.POSITIVE_INFINITY;
  const isSame = a[i - 1] === b[j - 1];
  const least = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (isSame ? 0 : 1));
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwapped ? Math.min(least, at(older, j - 2) + 1) : least;
}

// Two names that differ in a number are two parties, however alike: "Groep 1" and "Groep 2".
const digitsOf = (key: string): string => key.replace(/\D+/g, ' ').trim();

const isAlike = (a: string, b: string): boolean =>
  isWithin(a, b, allowance(Math.min(a.length, b.length))) && digitsOf(a) === digitsOf(b);

/** Finds who may be the same party as a name, among these parties; made once, asked for every name of a list. */
export function twinFinder(parties: readonly Stakeholder[]): (name: string, exceptId?: Id) => Twin | undefined {
  const keyed = parties.map((party) => ({
    party,
    keys: [...new Set([nameKey(party.name), nameKey(party.shortName)])],
  }));
  const exact = new Map<string, Stakeholder[]>();
  for (const { party, keys } of keyed) for (const key of keys) exact.set(key, [...(exact.get(key) ?? []), party]);
  return (name, exceptId) => {
    const key = nameKey(name);
    if (key === '') return undefined;
    const same = exact.get(key)?.find(({ id }) => id !== exceptId);
    if (same) return { party: same, how: 'same' };
    const alike = keyed.find(({ party, keys }) => party.id !== exceptId && keys.some((other) => isAlike(key, other)));
    return alike && { party: alike.party, how: 'alike' };
  };
}
