import { readdirSync, readFileSync } from 'node:fs';
import { createWords, dictionaryOf, type Words } from '../shared/language/translate';
import type { Language } from '../shared/model/ids';

function wordsOf(language: Language): Words {
  const folder = new URL(`../resources/language/${language}/`, import.meta.url);
  const rooms = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = (name: string): Record<string, string> => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return createWords(language, dictionaryOf(Object.fromEntries(rooms.map((name) => [name.slice(0, -5), read(name)]))));
}

/** Every word of Kring, as the windows and the command line have them. */
export const dutch = wordsOf('nl');
export const english = wordsOf('en');
