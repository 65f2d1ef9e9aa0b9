import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPaste } from '../../shared/notes/paste';

const word = fc.stringMatching(/^[a-zëéïöü]{2,9}$/);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);
const bullet = fc.constantFrom('- ', '* ', '• ', '➢ ', '– ', '·\t', '\uF0B7\t', '1. ', '12) ');
const messy = fc.string({
  unit: fc.constantFrom(
    'a',
    'Bé',
    'zin ',
    'n',
    '.',
    ':',
    '-',
    '- ',
    '*',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '  ',
    '1. ',
    '• ',
    'https://x.example/',
    '[l](https://y.example/)',
    '\u00A0',
    '>',
    '(',
    '2',
  ),
  maxLength: 60,
});
const wordsIn = (text: string) => text.normalize('NFC').match(/\p{L}{2,}/gu) ?? [];

describe('the laws of pasting', () => {
  it('gives back the items of a list, whatever its bullets', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 40 }), bullet, (items, sign) => {
        expect(splitPaste(items.map((item) => sign + item).join('\n'))).toEqual(items);
      }),
    );
  });

  it('gives back the items of a list that was broken at any width', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 12 }),
        bullet,
        fc.integer({ min: 12, max: 80 }),
        (items, sign, width) => {
          const broken = items.map(
            (item) => sign + item.replace(new RegExp(`(.{1,${width}})( +|$)`, 'g'), '$1\n').trimEnd(),
          );
          expect(splitPaste(broken.join('\n'))).toEqual(items);
        },
      ),
    );
  });

  it('loses no word and keeps their order', () => {
    fc.assert(
      fc.property(messy, (pasted) => {
        expect(wordsIn(splitPaste(pasted).join(' ')).join('')).toEqual(wordsIn(pasted).join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when its items are pasted again', () => {
    fc.assert(
      fc.property(messy, (pasted) => {
        const items = splitPaste(pasted);
        expect(splitPaste(items.map((item) => `- ${item}`).join('\n'))).toEqual(items);
      }),
      { numRuns: 500 },
    );
  });
});
