import type { Words } from '../language/translate';
import type { People } from '../privacy/names';
import { type NameInPrint, type NameStyle, namesToHide } from '../privacy/printed-names';

/** A name as words. */
export const inWords = (name: NameInPrint, { t }: Words): string => {
  if (name === 'someone') return t('report.someone');
  return 'text' in name ? name.text : t(`domain.perspective.${name.perspective}`);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// What the parts of a report refer to each other by, and addresses: no words of people.
const NO_WORDS = new Set(
  'kind id href to noteId noteIds sha256 mime language look bullet paper step twin date sign reason ids type'.split(
    ' ',
  ),
);

/** The same value with every text in it changed, but for what is no words. */
function everywhere<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each) => everywhere(each, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    NO_WORDS.has(key) ? each : everywhere(each, change),
  ]);
  return Object.fromEntries(entries) as T;
}

/**
 * The same with no name of who may not be named: in what people wrote, in descriptions, in pictures, in the title that
 * names the file and in what the file says of itself. A name of one word is told apart by its capitals: Roos is
 * somebody, roos a flower.
 */
export function withoutNames<T>(value: T, people: People, style: NameStyle, words: Words): T {
  const hidden = namesToHide(people, style);
  if (hidden.length === 0) return value;
  const byName = new Map(hidden.map(({ name, instead }) => [name.toLowerCase(), { name, instead }]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${hidden.map(({ name }) => escaped(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const change = (text: string): string =>
    text.replace(pattern, (found) => {
      const known = byName.get(found.toLowerCase());
      const isMeant = known && (/\s/.test(found) || found === known.name);
      return isMeant ? inWords(known.instead, words) : found;
    });
  return everywhere(value, change);
}
