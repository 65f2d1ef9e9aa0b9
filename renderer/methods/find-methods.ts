import { minutesInSession } from '../../shared/methods/steps';
import type { Language } from '../../shared/model/ids';
import type { Method } from '../../shared/model/method';
import type { MethodAim } from '../../shared/model/vocabularies';

/** What a person looks for in the library; null asks nothing. Minutes are the most there are, people how many come. */
export type MethodQuestion = {
  readonly text: string;
  readonly minutes: number | null;
  readonly people: number | null;
  readonly aim: MethodAim | null;
};

// Accents, capitals and hyphens do not matter: "één" is found by "een", "break-out" by "breakout".
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|[-‐‑’']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): readonly string[] => plain(text).split(' ').filter(Boolean);

/** Shorter than this a piece is in nearly every text: it only counts at the start of a word. */
const LONG_ENOUGH = 3;

const has = (text: string, word: string): boolean =>
  ` ${text}`.includes(` ${word}`) || (word.length >= LONG_ENOUGH && text.includes(word));

const textOf = (method: Method, language: Language): string =>
  plain(
    [method.name, method.purpose, method.whenToUse, ...method.steps.map(({ title }) => title)]
      .map((text) => text[language])
      .join(' '),
  );

/** The shortest that a method can be: whole, or in one of its shorter forms. */
const leastMinutes = (method: Method): number =>
  Math.min(minutesInSession(method), ...(method.variants ?? []).map(({ id }) => minutesInSession(method, id)));

function fits(method: Method, { minutes, people, aim }: MethodQuestion): boolean {
  const { min, max } = method.groupSize;
  return (
    (minutes === null || leastMinutes(method) <= minutes) &&
    (people === null || (people >= min && people <= max)) &&
    (aim === null || (method.aims ?? []).includes(aim))
  );
}

/**
 * The methods that hold all the words, fit in the minutes and suit the number of people. Those whose name holds the
 * words come first; further they stay in the order in which they were given.
 */
export function findMethods(
  methods: readonly Method[],
  question: MethodQuestion,
  language: Language,
): readonly Method[] {
  const words = wordsOf(question.text);
  const isNamed = ({ name }: Method): boolean => words.every((word) => has(plain(name[language]), word));
  const found = methods.filter((method) => {
    const text = textOf(method, language);
    return words.every((word) => has(text, word)) && fits(method, question);
  });
  return words.length === 0 ? found : [...found.filter(isNamed), ...found.filter((method) => !isNamed(method))];
}
