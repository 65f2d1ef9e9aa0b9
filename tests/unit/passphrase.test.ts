import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import words from '../../resources/words/nl.json';
import { groupsOf, makePassphrase, strengthOf } from '../../shared/sealing/passphrase';

describe('the words for a passphrase', () => {
  it('are more than a thousand, short, plain and all different', () => {
    expect(words.length).toBeGreaterThan(1024);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });
});

describe('a passphrase that Kring makes', () => {
  it('is six words as the dice fall, and strong', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(words.length - 1), { minLength: 6, maxLength: 6 }), (thrown) => {
        const falls = thrown.values();
        const made = makePassphrase(words, () => falls.next().value ?? 0);
        expect(groupsOf(made)).toEqual(thrown.map((at) => words[at]));
        if (new Set(thrown).size > 3) expect(strengthOf(made)).toBe('strong');
      }),
    );
  });
});

describe('how strong a passphrase is said to be', () => {
  it('follows length and separate words', () => {
    expect(strengthOf('kort')).toBe('tooShort');
    expect(strengthOf('       a')).toBe('tooShort');
    expect(strengthOf('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('weak');
    expect(strengthOf('welkom01')).toBe('weak');
    expect(strengthOf('fiets fiets fiets fiets')).toBe('fair');
    expect(strengthOf('vlinderstruik')).toBe('weak');
    expect(strengthOf('vlinderstruik-wolk')).toBe('fair');
    expect(strengthOf('vlinder-wolk-tomaat-fiets')).toBe('strong');
  });

  it('never gets weaker by a longer end', () => {
    const rank = ['tooShort', 'weak', 'fair', 'strong'];
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]{1,12}$/), (begin, end) => {
        expect(rank.indexOf(strengthOf(begin + end))).toBeGreaterThanOrEqual(rank.indexOf(strengthOf(begin)));
      }),
    );
  });
});
