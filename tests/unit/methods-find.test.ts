import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMethods, type MethodQuestion } from '../../renderer/methods/find-methods';
import { readLibrary } from '../../shared/methods/library';

const FOLDER = 'resources/methods';
const { methods } = readLibrary(
  readdirSync(FOLDER).map((name) => ({ name, json: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) })),
);
const ANYTHING: MethodQuestion = { text: '', minutes: null, people: null, aim: null };
const found = (question: Partial<MethodQuestion>, language: 'nl' | 'en' = 'nl') =>
  findMethods(methods, { ...ANYTHING, ...question }, language).map(({ id }) => id);

describe('finding a method', () => {
  it('gives all fourteen when nothing is asked', () => expect(found({})).toHaveLength(14));

  it.each([
    ['partnerschap', 'nl', 'partnership-card'],
    ['PARTNERSHIP card', 'en', 'partnership-card'],
    ['taalcheck', 'nl', 'building-blocks-breakouts'],
  ] as const)('finds "%s" in %s, also in the titles of its steps', (text, language, id) => {
    expect(found({ text }, language)).toContain(id);
  });

  it('needs all the words, and looks in one language only', () => {
    expect(found({ text: 'partnerschapskaart roaming' })).toEqual([]);
    expect(found({ text: 'roaming' })).toEqual([]);
    expect(found({ text: 'roaming' }, 'en')).toContain('free-time');
  });

  it('keeps to the minutes there are; a shorter form counts [S2-70]', () => {
    expect(found({ minutes: 30 })).toEqual(expect.arrayContaining(['reflection-round', 'free-time']));
    expect(found({ minutes: 60 })).not.toContain('action-learning');
    expect(found({ minutes: 90 })).toContain('partnership-card');
    expect(found({ minutes: 60 })).not.toContain('partnership-card');
  });

  it('keeps to the number of people who come', () => {
    expect(found({ people: 40 })).toContain('building-blocks-breakouts');
    expect(found({ people: 40 })).not.toContain('action-learning');
  });

  it('does not mind capitals, accents, hyphens or half words, and gives names first', () => {
    expect(found({ text: 'BREAKOUTS' })).toEqual(found({ text: 'break-outs' }));
    expect(found({ text: 'breakouts' })[0]).toBe('building-blocks-breakouts');
    expect(found({ text: 'één zin' })).toEqual(found({ text: 'een zin' }));
    expect(found({ text: 'reflectier' })).toEqual(['reflection-round']);
    expect(found({ text: 'reflectie' })[0]).toBe('reflection-round');
  });

  it('keeps to what it should be good for', () => {
    expect(found({ aim: 'hurdles' }).sort()).toEqual(['clear-the-hurdles', 'conflict-as-learning']);
    for (const method of methods) expect([method.id, method.aims ?? []]).not.toEqual([method.id, []]);
  });
});
