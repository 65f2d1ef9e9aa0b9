import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { createWords, dictionaryOf, type Words } from '../../shared/language/translate';
import { Language } from '../../shared/model/ids';
import { resource } from './project';

const Room = z.record(z.string(), z.string());

/** The words of one language, read from the language files. */
export function wordsOf(language: Language): Words {
  const folder = resource('language', language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const rooms = files.map((name) => [
    basename(name, '.json'),
    Room.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  ]);
  return createWords(language, dictionaryOf(Object.fromEntries(rooms)));
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The language to speak: the one that is asked for, else that of the terminal, else Dutch. */
export function languageFor(asked: unknown, environment: Environment = process.env): Language {
  const chosen = Language.safeParse(asked);
  if (chosen.success) return chosen.data;
  const terminal = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return terminal.startsWith('en') ? 'en' : 'nl';
}
