import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptureKey, captureKeyOf } from '../../renderer/notes/capture-keys';

type Press = Parameters<typeof captureKeyOf>[0];
type Line = Parameters<typeof captureKeyOf>[1];

const press = (key: string, over: Partial<Press> = {}): Press => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...over,
});
const empty: Line = { text: '', digits: '', kinds: 8 };
const typing: Line = { ...empty, text: 'Een zin' };
const after = (digits: string, text: string): Line => ({ ...empty, digits, text });

type Row = readonly [when: string, press: Press, line: Line, does: CaptureKey | null];
const ROWS: readonly Row[] = [
  ['a digit in the empty line', press('3'), empty, { does: 'kind', at: 2 }],
  ['a digit under which no kind stands', press('9'), empty, null],
  ['nought in the empty line', press('0'), empty, { does: 'allKinds' }],
  ['a digit within a text', press('3'), typing, null],
  ['a space after digits that chose kinds', press(' '), { ...empty, digits: '41' }, { does: 'text', text: '41 ' }],
  ['nought after a digit', press('0'), { ...empty, digits: '1' }, { does: 'text', text: '10' }],
  ['a space without digits before it', press(' '), empty, null],
  ['a letter after a digit', press('e'), { ...empty, digits: '2' }, null],
  ['a space after 2e', press(' '), after('2', 'e'), { does: 'text', text: '2e ' }],
  ['a stroke after 2e', press('-'), after('2', 'e'), { does: 'text', text: '2e-' }],
  ['a space after 3x', press(' '), after('3', 'x'), { does: 'text', text: '3x ' }],
  ['a space after 1st', press(' '), after('1', 'st'), { does: 'text', text: '1st ' }],
  ['a space after a word that began after a digit', press(' '), after('3', 'de'), null],
  ['a letter after 2e', press('e'), after('2', 'e'), null],
  ['a space after e without digits before it', press(' '), after('', 'e'), null],
  ['Alt and a digit within a text', press('¡', { altKey: true, code: 'Digit1' }), typing, { does: 'kind', at: 0 }],
  ['Alt and a digit of the number pad', press('2', { altKey: true, code: 'Numpad2' }), typing, { does: 'kind', at: 1 }],
  ['Alt and nought', press('º', { altKey: true, code: 'Digit0' }), typing, { does: 'allKinds' }],
  ['Alt and G', press('©', { altKey: true, code: 'KeyG' }), typing, { does: 'group' }],
  ['g alone', press('g', { code: 'KeyG' }), empty, null],
  ['Enter', press('Enter'), typing, { does: 'save' }],
  ['Shift and Enter', press('Enter', { shiftKey: true }), typing, null],
  ['Enter that ends a composed character', press('Enter', { isComposing: true }), typing, null],
  ['Escape', press('Escape'), typing, { does: 'leave' }],
  ['Ctrl and a digit', press('1', { ctrlKey: true, code: 'Digit1' }), empty, null],
];

describe('a key in the capture line', () => {
  it.each(ROWS)('is read right: %s', (_when, key, line, does) => {
    expect(captureKeyOf(key, line)).toEqual(does);
  });

  it('is never taken from a person who types, without Alt', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 1 }),
        fc.boolean(),
        fc.stringMatching(/^\d{0,2}$/),
        (key, shiftKey, digits) => {
          expect(captureKeyOf(press(key, { shiftKey }), { ...typing, digits })).toBeNull();
        },
      ),
    );
  });
});
