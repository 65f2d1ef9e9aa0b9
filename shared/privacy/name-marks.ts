import type { Erasure } from '../model/exchange';
import { type NameTest, nameWords } from './person-name';

type Marks = NonNullable<Erasure['names']>;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A number of 32 bits out of a text (FNV-1a, with the last mixing step of MurmurHash3). */
function mixed(text: string): number {
  let sum = FNV_START;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

const markOf = (salt: string, words: readonly string[]): string =>
  mixed(`${salt} ${words.join(' ')}`)
    .toString(16)
    .padStart(8, '0');

/**
 * Marks by which these names are known again. A mark is short on purpose: many names have the same one, so nobody can
 * read a name back from it; who has a guess can see only that it might be right.
 */
export const marksOf = (names: readonly string[], salt: string): Marks => ({
  salt,
  marks: names
    .map(nameWords)
    .filter(({ length }) => length > 0)
    .map((words) => ({ words: words.length, mark: markOf(salt, words) })),
});

/** A test for every name that was erased. */
export function testForErased(erasures: readonly Erasure[]): NameTest {
  const all = erasures.flatMap(({ names }) => names ?? []);
  const counts = all.flatMap(({ marks }) => marks.map(({ words }) => words));
  return {
    longest: Math.max(0, ...counts),
    isName: (words) =>
      all.some(({ salt, marks }) => {
        const own = marks.filter((each) => each.words === words.length);
        return own.length > 0 && own.some(({ mark }) => mark === markOf(salt, words));
      }),
  };
}
