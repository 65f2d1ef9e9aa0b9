import { minutesInSession } from '../../shared/methods/steps';
import type { Language } from '../../shared/model/ids';
import type { Method } from '../../shared/model/method';

/** What a person looks for in the library; null asks nothing. Minutes are the most there are, people how many come. */
export type MethodQuestion = {
  readonly text: string;
  readonly minutes: number | null;
  readonly people: number | null;
};

// Accents and capitals do not matter: "één" is found by "een".
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textsOf = (method: Method, language: Language): string =>
  plain(
    [method.name, method.purpose, method.whenToUse, ...method.steps.map(({ title }) => title)]
      .map((text) => text[language])
      .join(' '),
  );

/** The shortest that a method can be: whole, or in one of its shorter forms. */
const leastMinutes = (method: Method): number =>
  Math.min(minutesInSession(method), ...(method.variants ?? []).map(({ id }) => minutesInSession(method, id)));

/** The methods that hold all the words, fit in the minutes and suit the number of people, in the order of the library. */
export function findMethods(
  methods: readonly Method[],
  { text, minutes, people }: MethodQuestion,
  language: Language,
): readonly Method[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return methods.filter((method) => {
    const { min, max } = method.groupSize;
    const all = textsOf(method, language);
    return (
      words.every((word) => all.includes(word)) &&
      (minutes === null || leastMinutes(method) <= minutes) &&
      (people === null || (people >= min && people <= max))
    );
  });
}
