import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JargonList, jargonIn } from '../../shared/language/jargon';
import { readabilityOf, syllablesOf } from '../../shared/language/readability';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { terms } = JargonList.parse(read('resources/plain-language/nl.json'));

// Hand-counted words, from leeuw (1) to samenwerkingsovereenkomst (8).
const COUNTED: readonly (readonly [string, number])[] = [
  ['taal', 1],
  ['inwoner', 3],
  ['samenwerken', 4],
  ['ideeën', 3],
  ['leeuw', 1],
  ['nieuw', 1],
  ['draai', 1],
  ['cliënt', 2],
  ['coördinatie', 5],
  ['geïnteresseerd', 5],
  ['reflectie', 3],
  ['participatie', 5],
  ['bureau', 2],
  ['museum', 3],
  ['team', 1],
  ['beoordelen', 4],
  ['samenwerkingsovereenkomst', 8],
  ['AVG', 3],
  ['één', 1],
  ['café', 2],
  ['reünie', 3],
  ['zeeën', 2],
  ['yoga', 2],
];

describe('syllables', () => {
  it.each(COUNTED)('%s has %i', (word, count) => expect(syllablesOf(word)).toBe(count));
});

describe('readability', () => {
  it('follows both formulas', () => {
    // 2 sentences, 6 words, 7 syllables: zl 3, wl 116.67.
    const easy = readabilityOf('De kat zit. De hond loopt weer.');
    expect(easy).toMatchObject({ sentences: 2, words: 7, syllables: 7 });
    expect(easy?.fleschDouma).toBeCloseTo(206.84 - 0.93 * 3.5 - 0.77 * 100, 6);
    expect(easy?.leesindexA).toBeCloseTo(195 - 2 * 3.5 - (2 / 3) * 100, 6);
  });
  it('takes a bullet as a sentence', () => expect(readabilityOf('een\ntwee\ndrie')?.sentences).toBe(3));
  it('says nothing of nothing', () => expect(readabilityOf(' … ')).toBeNull());
});

describe('hard words', () => {
  const found = (text: string) => jargonIn(text, terms).map(({ from, to }) => text.slice(from, to));
  it('are found whole, in any capitals, longest first', () => {
    expect(found('Draagvlak voor de Sociale Kaart')).toEqual(['Draagvlak', 'Sociale Kaart']);
    expect(found('De kaderrand')).toEqual([]);
  });
  it('are not cut at an accent', () => expect(found('coördinatieë')).toEqual([]));
});

type Words = Record<string, string>;
const roomsWithOwnWords = readdirSync('resources/language/nl').filter((file) => file !== 'domain.json');
// The domain has words of its own that the field uses; they are names here, not prose. So are the printed name and
// a question of the card.
const NAMES =
  /partnerschapskaart|regenboog en ladder|datascan|datavolwassenheid-scan|hoe blijft ieder in eigen kracht|condities?(?=[\s},:]|$)/giu;

describe("Kring's own words", () => {
  it.each(roomsWithOwnWords)('%s uses no word that Kring would mark', (file) => {
    const hard = Object.entries(read(`resources/language/nl/${file}`) as Words).flatMap(([key, text]) =>
      jargonIn(text.replace(NAMES, ''), terms)
        .filter(({ term }) => term.mode === 'replace')
        .map(({ term }) => `${key}: ${term.term}`),
    );
    expect(hard).toEqual([]);
  });

  it('the questions of all methods are easy to read: Flesch-Douma 70 or higher', () => {
    const prompts = readdirSync('resources/methods').flatMap((file) =>
      (read(`resources/methods/${file}`) as { steps: { prompt: { nl: string } }[] }).steps.map(
        ({ prompt }) => prompt.nl,
      ),
    );
    expect(prompts.length).toBeGreaterThan(100);
    expect(readabilityOf(prompts.join('\n'))?.fleschDouma).toBeGreaterThanOrEqual(70);
  });
});
