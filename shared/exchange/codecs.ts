import type { MessageKey } from '../model/message';
import { plainly } from './plain-words';

/** Says words of one language: Words of shared/language fits. */
export type Speaker = { readonly t: (key: MessageKey) => string };

/** Speaks the language that is written, and understands every language that Kring knows. */
export type Tongue = { readonly speaks: Speaker; readonly hears: readonly Speaker[] };

/** How graph files call what a value is. */
export type ValueType = 'string' | 'double' | 'boolean';

/** How one field stands in a cell, and how a cell is read as that field; undefined is a cell nobody understands. */
export type Codec = {
  readonly type: ValueType;
  readonly write: (value: unknown, tongue: Tongue) => string;
  readonly read: (cell: string, tongue: Tongue) => unknown;
};

/** Words as they are. */
export const TEXT: Codec = { type: 'string', write: (value) => String(value), read: (cell) => cell };

/** A number with a point or a comma. */
export const NUMBER: Codec = {
  type: 'double',
  write: (value) => String(value),
  read: (cell) => {
    const text = cell.replace(/\s/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
    return /^-?\d*\.?\d+(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
  },
};

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x']);
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0']);

/** Yes or no. */
export const TRUTH: Codec = {
  type: 'boolean',
  write: (value) => String(value === true),
  read: (cell) => {
    const word = plainly(cell);
    if (YES.has(word)) return true;
    return NO.has(word) ? false : undefined;
  },
};

const two = (text: string): string => text.padStart(2, '0');

function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${two(month)}-${two(day)}`;
  // Only a day that is on the calendar comes out as it went in.
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** A day, written 2026-10-15; read the Dutch way as well. */
export const DAY: Codec = {
  type: 'string',
  write: (value) => String(value),
  read: (cell) => {
    const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell) ?? [];
    if (y && m && d) return dayOf(y, m, d);
    const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell) ?? [];
    return day && month && year ? dayOf(year, month, day) : undefined;
  },
};

/** What a choice is called besides its own name: other words that people use in lists, without accents. */
export type Synonyms<O extends string | number> = { readonly [Option in O]?: readonly string[] };
/** The name on screen of each choice of a closed list. */
export type Vocabulary<O extends string | number> = {
  readonly options: readonly O[];
  readonly keyOf: (option: O) => MessageKey;
  readonly synonyms?: Synonyms<O>;
};

/** Every word for each option, in every language that is heard; the first option that a word names has it. */
function wordsFor<O extends string | number>({ options, keyOf, synonyms }: Vocabulary<O>, { hears }: Tongue) {
  const words = new Map<string, O>();
  for (const option of options) {
    const named = hears.map(({ t }) => plainly(t(keyOf(option))));
    for (const word of [plainly(String(option)), ...named, ...(synonyms?.[option] ?? [])])
      if (!words.has(word)) words.set(word, option);
  }
  return words;
}

/** Finds the option that a cell names. A list has thousands of cells and few words, so these are gathered once. */
function finderOf<O extends string | number>(list: Vocabulary<O>): (cell: string, tongue: Tongue) => O | undefined {
  const known = new WeakMap<Tongue, ReadonlyMap<string, O>>();
  return (cell, tongue) => {
    const words = known.get(tongue) ?? wordsFor(list, tongue);
    known.set(tongue, words);
    const word = plainly(cell);
    return word === '' ? undefined : words.get(word);
  };
}

/** One of a closed list, by its name on screen. */
export function choice<O extends string | number>(
  options: readonly O[],
  keyOf: (option: O) => MessageKey,
  synonyms?: Synonyms<O>,
): Codec {
  const find = finderOf({ options, keyOf, ...(synonyms && { synonyms }) });
  return { type: 'string', write: (value, { speaks }) => speaks.t(keyOf(value as O)), read: find };
}

/** A mark in numbers; where the marks have names, those are understood too. */
export function scale<O extends number>(options: readonly O[], keyOf?: (option: O) => MessageKey): Codec {
  const find = keyOf && finderOf({ options, keyOf });
  return {
    type: 'double',
    write: (value) => String(value),
    read: (cell, tongue) => {
      const mark = NUMBER.read(cell, tongue);
      return options.find((option) => option === mark) ?? find?.(cell, tongue);
    },
  };
}

const escapedItem = (item: string): string => item.replace(/[\\;]/g, (sign) => `\\${sign}`);

/** The items of a cell, parted by semicolons; one that is part of an item has a \ before it. */
export const itemsIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/(?:\\.|[^\\;])+/gs)]
    .map(([item]) => item.trim().replace(/\\([\\;])/g, '$1'))
    .filter((item) => item !== '');

/** Several of something, parted by semicolons. An item that nobody understands makes the cell one. */
export const listOf = (one: Codec): Codec => ({
  type: 'string',
  write: (value, tongue) =>
    (value as readonly unknown[]).map((item) => escapedItem(one.write(item, tongue))).join('; '),
  read: (cell, tongue) => {
    const items = itemsIn(cell).map((item) => one.read(item, tongue));
    return items.includes(undefined) ? undefined : items;
  },
});
