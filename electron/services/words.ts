import english from '../../resources/language/en/app.json';
import englishKeys from '../../resources/language/en/keyboard.json';
import dutch from '../../resources/language/nl/app.json';
import dutchKeys from '../../resources/language/nl/keyboard.json';
import { createWords, dictionaryOf, type Words } from '../../shared/language/translate';
import type { Language } from '../../shared/model/ids';

const DICTIONARIES = {
  nl: dictionaryOf({ app: dutch, keyboard: dutchKeys }),
  en: dictionaryOf({ app: english, keyboard: englishKeys }),
};

/** What the machine itself says, where there is no window to say it in. */
export const hostWords = (language: Language): Words => createWords(language, DICTIONARIES[language]);

/** The same sentence in both languages, for before it is known which one a person reads. */
export const inBothLanguages = (tell: (words: Words) => string): string =>
  [tell(hostWords('nl')), tell(hostWords('en'))].join('\n');
