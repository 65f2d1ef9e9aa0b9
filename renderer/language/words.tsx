import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createWords, dictionaryOf, type Words } from '../../shared/language/translate';
import type { Language } from '../../shared/model/ids';

const files = import.meta.glob<Record<string, string>>('../../resources/language/*/*.json', {
  eager: true,
  import: 'default',
});

const roomsOf = (language: Language) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.includes(`/language/${language}/`))
      .map(([path, words]) => [path.split('/').at(-1)?.replace('.json', '') ?? path, words]),
  );

// Both languages are here from the start, so that switching is at once and needs no network.
const WORDS: Readonly<Record<Language, Words>> = {
  nl: createWords('nl', dictionaryOf(roomsOf('nl'))),
  en: createWords('en', dictionaryOf(roomsOf('en'))),
};

/** The words of every language: what comes in from outside may be in any of them. */
export const EVERY_LANGUAGE: readonly Words[] = [WORDS.nl, WORDS.en];

const Context = createContext<Words>(WORDS.nl);

/** The words of the chosen language for everything below it. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useMemo(() => WORDS[language], [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Context value={words}>{children}</Context>;
}

/** Says things in the chosen language: `t('notes.capture.hint')`. */
export const useWords = (): Words => useContext(Context);
