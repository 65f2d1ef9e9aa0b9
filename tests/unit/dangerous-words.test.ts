import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DANGEROUS_WORDS, dangersIn } from '../dangerous-words';

const ROOT = join(import.meta.dirname, '..', '..');
const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the sources of Kring', () => {
  it('say no word that opens a door', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.flatMap((path) => dangersIn(path, textOf(path)))).toEqual([]);
  });
});

describe('a dangerous word', () => {
  it.each(DANGEROUS_WORDS.map((one) => [String(one.word), one] as const))(
    'is heard: %s',
    (_word, { because, wakes }) => {
      expect(dangersIn('renderer/app/app.tsx', `const before = 1;\n  ${wakes}\n`)).toContain(
        `renderer/app/app.tsx:2 ${because}`,
      );
      expect(dangersIn('renderer/app/app.tsx', `// ${wakes}\n * ${wakes}`)).toEqual([]);
    },
  );

  it('is fine only where it still stands: an exception that is no longer needed goes', () => {
    const exceptions = DANGEROUS_WORDS.flatMap(({ word, fineIn = [] }) => fineIn.map((path) => ({ word, path })));
    for (const { word, path } of exceptions)
      expect({ path, stands: word.test(textOf(path)) }).toEqual({ path, stands: true });
  });
});
