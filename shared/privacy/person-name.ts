/** A piece of a text, from and up to a place in it. */
export type Span = { readonly from: number; readonly to: number };

type Word = Span & { readonly plain: string };

// A sign that joins two words of one name: "Anne-Marie", "R. v.d. Berg", "anna_vos@post.nl". Longer gaps are two names.
const LONGEST_GAP = 3;
const IN_WORD = /[\p{L}\p{N}\p{M}\u200b-\u200d\u2060\ufeff\u00ad]/u;
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;

/** Accents, capitals, ligatures and signs that nobody sees do not tell two names apart. */
const plainOf = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replace(UNSEEN, '').toLowerCase();

/** The words of a text, in small letters without accents, with their places. */
function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let from = -1;
  const end = (to: number): void => {
    const plain = from < 0 ? '' : plainOf(text.slice(from, to));
    if (plain !== '') words.push({ from, to, plain });
    from = -1;
  };
  let at = 0;
  for (const sign of text) {
    if (!IN_WORD.test(sign)) end(at);
    else if (from < 0) from = at;
    at += sign.length;
  }
  end(text.length);
  return words;
}

/** The words of a name as they are compared. */
export const nameWords = (name: string): readonly string[] => wordsIn(name).map(({ plain }) => plain);

const isJoined = (words: readonly Word[], at: number, count: number): boolean =>
  words.slice(at, at + count - 1).every((word, index) => {
    const next = words[at + index + 1];
    return next !== undefined && next.from - word.to <= LONGEST_GAP;
  });

/** Every stretch of at most `longest` words that could be a name. */
function* stretchesIn(text: string, longest: number): Generator<Span & { readonly words: readonly string[] }> {
  const words = wordsIn(text);
  for (const [at, first] of words.entries())
    for (let count = Math.min(longest, words.length - at); count > 0; count--) {
      const last = words[at + count - 1];
      if (last && isJoined(words, at, count))
        yield { from: first.from, to: last.to, words: words.slice(at, at + count).map(({ plain }) => plain) };
    }
}

/** Whether words that stand together are one of the names that are looked for. */
export type IsName = (words: readonly string[]) => boolean;
export type NameTest = { readonly isName: IsName; readonly longest: number };

/** A test for these ways of writing a name. */
export function testFor(names: readonly string[]): NameTest {
  const wanted = names.map(nameWords).filter(({ length }) => length > 0);
  const keys = new Set(wanted.map((words) => words.join(' ')));
  return {
    isName: (words) => keys.has(words.join(' ')),
    longest: Math.max(0, ...wanted.map(({ length }) => length)),
  };
}

/**
 * Where a name stands in a text as words of their own, from left to right: accents and capitals do not matter, the
 * longest way of writing it goes first, and "Bo" is not in "Boom".
 */
export function nameSpans(text: string, { isName, longest }: NameTest): readonly Span[] {
  const spans: Span[] = [];
  if (longest === 0 || text === '') return spans;
  for (const { from, to, words } of stretchesIn(text, longest))
    if (from >= (spans.at(-1)?.to ?? 0) && isName(words)) spans.push({ from, to });
  return spans;
}

/** The text with other words in these places. */
export function withSpans(text: string, spans: readonly Span[], instead: string): string {
  let [after, at] = ['', 0];
  for (const { from, to } of spans) {
    after += text.slice(at, from) + instead;
    at = to;
  }
  return after + text.slice(at);
}

// The small words of Dutch surnames: "van den Berg" is one name, and "van" alone is none.
const PARTICLES = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  't',
  'ten',
  'ter',
  'te',
  'v',
  'd',
  'el',
  'al',
  'von',
  'la',
]);
const SHORTEST = 2;
const TITLES = new Set(['mevrouw', 'mevr', 'mw', 'meneer', 'dhr', 'heer', 'dr', 'drs', 'mr', 'ir', 'ing', 'prof']);

const joined = (...parts: readonly (readonly string[])[]): string => parts.flat().join(' ');

/** How else somebody's name may be written. Nothing is done with these unless a person says so. */
export function otherWritings(name: string): readonly string[] {
  const parts = name
    .split(/\s+/u)
    // "Jansen, Anna" is written with a comma, and looked for without one.
    .map((part) => part.replace(/[,;]+$/u, ''))
    .filter((part) => nameWords(part).some((word) => !TITLES.has(word)));
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return [`${first}s`].filter((each) => nameWords(each).join('').length > SHORTEST);
  const own = rest.filter((part) => !PARTICLES.has(nameWords(part).join('')));
  const initial = [...first].slice(0, 1).join('');
  const letters = parts.map((part) => [...part].slice(0, 1).join(''));
  const writings = [
    first,
    `${first}s`,
    joined(rest),
    joined(own),
    joined([`${initial}.`], rest),
    joined([first, `${[...(own.at(-1) ?? '')].slice(0, 1).join('')}.`]),
    letters.join('.'),
    letters.join(''),
    parts.join(''),
    joined([first], own),
  ];
  const seen = new Set([nameWords(name).join(' ')]);
  return writings.filter((writing) => {
    const key = nameWords(writing).join(' ');
    const isNew = key.replaceAll(' ', '').length >= SHORTEST && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
