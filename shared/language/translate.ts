import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/ids';
import type { Message, MessageKey } from '../model/message';

/** The words of one language: full keys (`notes.act.add`) to ICU message texts. */
export type Dictionary = Readonly<Record<string, string>>;

/** Says things in one language, with its dates and numbers. */
export type Words = {
  readonly language: Language;
  /** The locale that Intl and documents use: nl-NL or en-GB. */
  readonly locale: string;
  readonly t: (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;
  readonly say: (message: Message) => string;
  /** `donderdag 15 oktober` of an ISO day or moment; the options are those of Intl. */
  readonly date: (iso: string, options?: Intl.DateTimeFormatOptions) => string;
  /** `14:03` of milliseconds since 1970 or an ISO moment, on this machine's clock. */
  readonly time: (moment: number | string) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** `a, b en c`. */
  readonly list: (items: readonly string[]) => string;
};

export const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

const LONG_DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

// A day has no time: it is read as noon UTC, so that no time zone can move it.
const asDate = (iso: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00Z` : iso);
const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** Making a format costs a thousand times what using it does, and the line of the day asks for dozens at every note. */
function createDateFormats(locale: string): (date: Date, options: Intl.DateTimeFormatOptions) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (date, options) => {
    // A format keeps the time zone it was made in: a laptop that moved to another one gets another format.
    const key = `${date.getTimezoneOffset()} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
    return format.format(date);
  };
}

/** Puts the files of each room (`{ notes: { 'act.add': '...' } }`) together under full keys. */
export const dictionaryOf = (rooms: Readonly<Record<string, Readonly<Record<string, string>>>>): Dictionary =>
  Object.fromEntries(
    Object.entries(rooms).flatMap(([room, words]) =>
      Object.entries(words).map(([key, text]) => [`${room}.${key}`, text]),
    ),
  );

/**
 * Words of one language. A key that is missing is shown as the key itself, and a text whose parameter is missing as it
 * is written, so that a gap is seen and no page falls over it; the language test finds it before a person does.
 */
export function createWords(language: Language, dictionary: Dictionary): Words {
  const locale = LOCALES[language];
  const dates = createDateFormats(locale);
  const formats = new Map<string, IntlMessageFormat>();
  const t: Words['t'] = (key, params) => {
    const text = dictionary[key];
    if (text === undefined) return key;
    // Most words have no parameters; the message format is only for those that do.
    if (params === undefined && !text.includes('{')) return text;
    const format = formats.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    try {
      return String(format.format(params));
    } catch {
      return text;
    }
  };
  return {
    language,
    locale,
    t,
    say: ({ key, params }) => t(key, params),
    date: (iso, options = LONG_DATE) => dates(asDate(iso), isDay(iso) ? { ...options, timeZone: 'UTC' } : options),
    time: (moment) => dates(new Date(moment), CLOCK),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
