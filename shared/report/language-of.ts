import type { Language } from '../model/ids';

// Small words that the other language does not have ("is", "in", "we" and "of" are in both and say nothing).
const SMALL_WORDS: { readonly [L in Language]: ReadonlySet<string> } = {
  nl: new Set(
    'de het een en van ik je niet dat die wij aan met voor er maar om bij ook als naar zijn hebben wordt worden dan nog geen wat wie niets iemand mensen deze dit daar hun onze elke te uit wil kan heeft'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and to that it you for with are this be have from not they what there who when which their our will would can should do does has was were a people how where'.split(
      ' ',
    ),
  ),
};

/** The language that a text is in, told by its small words; undefined when there are too few to tell. */
export function languageOf(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language): number => words.filter((word) => SMALL_WORDS[language].has(word)).length;
  const [dutch, english] = [count('nl'), count('en')];
  if (Math.max(dutch, english) < 2 || dutch === english) return undefined;
  return dutch > english ? 'nl' : 'en';
}
