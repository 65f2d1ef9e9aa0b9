import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createWords, dictionaryOf } from '../../shared/language/translate';
import type { MessageKey } from '../../shared/model/message';

const read = (language: 'nl' | 'en') => {
  const folder = `resources/language/${language}`;
  return dictionaryOf(
    Object.fromEntries(
      readdirSync(folder).map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(join(folder, file), 'utf8')),
      ]),
    ),
  );
};
const nl = read('nl');
const en = read('en');

const sourceOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const source = ['shared', 'renderer', 'electron'].map(sourceOf).join('\n');

/** A key is used when it stands in the code, or when the code builds keys that begin as it does. */
const built = [...source.matchAll(/[`'"]([a-z]+\.(?:[\w-]+\.)*[\w-]*)\$\{/g)].map(([, prefix = '']) => prefix);
// A script that has no compiler reads one file, and names its keys without the room.
const inScripts = sourceOf('scripts');
const isUsed = (key: string) =>
  inScripts.includes(`'${key.slice(key.indexOf('.') + 1)}'`) ||
  source.includes(`'${key}'`) ||
  source.includes(`\`${key}\``) ||
  built.some((prefix) => prefix.length > 4 && key.startsWith(prefix));

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
/** The names that a text wants filled in, also inside its plurals. */
const namesIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => [
    ...('value' in part && part.type !== 0 ? [String(part.value)] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []),
  ]);
const parametersOf = (text: string) => [
  ...new Set(namesIn(new IntlMessageFormat(text, 'nl', undefined, { ignoreTag: true }).getAst())),
];

describe('the words', () => {
  it('are the same keys in Dutch and English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it('say something in both languages', () => {
    const silent = Object.entries({ ...nl, ...en }).filter(([, text]) => text.trim() === '');
    expect(silent).toEqual([]);
  });

  it('fill in the same things in both languages', () => {
    const other = Object.keys(nl).filter((key) => {
      const [a, b] = [parametersOf(nl[key] ?? ''), parametersOf(en[key] ?? '')];
      return a.length !== b.length || a.some((name) => !b.includes(name));
    });
    expect(other).toEqual([]);
  });

  it('can all be said', () => {
    for (const [language, dictionary] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const words = createWords(language, dictionary);
      for (const [key, text] of Object.entries(dictionary)) {
        const params = Object.fromEntries(parametersOf(text).map((name) => [name, 2]));
        expect(words.t(key as MessageKey, params), key).not.toBe('');
      }
    }
  });

  it('are all used', () => {
    expect(Object.keys(nl).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('never say stakeholder to a person in Dutch', () => {
    expect(Object.entries(nl).filter(([, text]) => /stakeholder/i.test(text))).toEqual([]);
  });
});

describe('words of one language', () => {
  const words = createWords('nl', nl);
  it('write a long date the Dutch way [S0-3]', () => expect(words.date('2026-10-15')).toBe('15 oktober 2026'));
  it('write a long date the English way [S0-3]', () =>
    expect(createWords('en', en).date('2026-10-15')).toBe('15 October 2026'));
  it('do not let a time zone move a day', () => {
    expect(words.date('2026-01-01', { day: 'numeric', month: 'numeric' })).toBe('1-1');
  });
  it('count in words', () => {
    expect(words.t('domain.kindCount.insight', { count: 1 })).toBe('1 les');
    expect(words.t('domain.kindCount.insight', { count: 3 })).toBe('3 lessen');
  });
  it('show a text without its parameter as it is written, instead of taking the page down', () =>
    expect(words.t('network.act.tie')).toMatch(/\{\w+/));
  it('show a gap as the key itself', () => expect(words.t('nowhere.at.all' as MessageKey)).toBe('nowhere.at.all'));
});
