import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSafeLink,
  linksIn,
  linkText,
  plainOf,
  type Span,
  spansOf,
  withLabelsOnly,
} from '../../shared/notes/links-in-text';
import { spansOfNote } from '../../shared/notes/note-spans';
import { aNote } from '../make';

const ROWS: readonly (readonly [text: string, spans: readonly Span[]])[] = [
  ['Kom langs', [{ text: 'Kom langs' }]],
  ['', []],
  ['Kom **echt** langs', [{ text: 'Kom ' }, { text: 'echt', bold: true }, { text: ' langs' }]],
  ['*Kom* langs', [{ text: 'Kom', italic: true }, { text: ' langs' }]],
  ['2 * 3 * 4 en 5*6*7', [{ text: '2 * 3 * 4 en 5*6*7' }]],
  [
    'Zie [de kaart](https://kaart.example/).',
    [{ text: 'Zie ' }, { text: 'de kaart', href: 'https://kaart.example/' }, { text: '.' }],
  ],
  [
    'Zie https://kaart.example/a(b).',
    [{ text: 'Zie ' }, { text: 'https://kaart.example/a(b)', href: 'https://kaart.example/a(b)' }, { text: '.' }],
  ],
  [
    '(www.kaart.example)',
    [{ text: '(' }, { text: 'www.kaart.example', href: 'https://www.kaart.example' }, { text: ')' }],
  ],
  ['[Bel](mailto:post@kaart.example)', [{ text: 'Bel', href: 'mailto:post@kaart.example' }]],
  ['[Later](#)', [{ text: 'Later', brokenHref: '#' }]],
  [
    '[Kaart](https://kaart.example/een kaart.pdf)',
    [{ text: 'Kaart', brokenHref: 'https://kaart.example/een kaart.pdf' }],
  ],
  ['[Doe](javascript:alert(1))', [{ text: '[Doe](javascript:alert(1))' }]],
  ['partij[en](leden)', [{ text: 'partij[en](leden)' }]],
  ['http://oud.example/', [{ text: 'http://oud.example/' }]],
  ['**[Kaart](https://kaart.example/)**', [{ text: 'Kaart', href: 'https://kaart.example/', bold: true }]],
];

describe('the text of a note', () => {
  it.each(ROWS)('[S1-3] is printed in pieces: %s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it('opens https and mail only', () => {
    const unsafe = [
      '#',
      '',
      'http://a.example',
      'https://',
      'https://a b.example',
      'https://zonderpunt',
      'javascript:alert(1)',
      'file:///etc/hosts',
      'mailto:x',
    ];
    expect(unsafe.filter(isSafeLink)).toEqual([]);
    expect(isSafeLink('https://a.example/b?c=d#e')).toBe(true);
  });

  it('[S1-2] names its links, broken ones too', () => {
    expect(linksIn('[Later](#) en https://a.example/ en [Kaart](https://b.example/)')).toEqual([
      { url: '#', label: 'Later' },
      { url: 'https://a.example/' },
      { url: 'https://b.example/', label: 'Kaart' },
    ]);
  });

  it('can be read without its marks', () => {
    expect(plainOf('Kom **echt** [langs](https://a.example/)')).toBe('Kom echt langs');
    expect(withLabelsOnly('**Kom** [langs](https://a.example/) https://b.example/')).toBe(
      '**Kom** langs https://b.example/',
    );
  });

  it('reads back a link that was written', () => {
    const label = fc.stringMatching(/^[a-z (),.]{1,20}$/).filter((text) => text.trim() !== '');
    const url = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }).filter(isSafeLink);
    fc.assert(
      fc.property(label, url, (words, address) => {
        const [link] = linksIn(linkText(words, address));
        expect(decodeURI(link?.url ?? '')).toBe(decodeURI(address));
        expect(link?.label).toBe(words.trim());
      }),
    );
  });

  it('loses no character but marks and addresses', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '*', '**', '[', ']', '(', ')', 'https://a.example', '#', '.'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (given) => {
        const letters = (from: string) => from.replace(/[^a.]/g, '').length;
        expect(letters(plainOf(given))).toBe(letters(withLabelsOnly(given)));
      }),
    );
  });
});

describe('a tip as it is printed', () => {
  const tip = (text: string, over: { url?: string; linkLabel?: string }) =>
    spansOfNote(aNote('tip', { text, ...over }));
  const url = 'https://kaart.example/';

  it('[S0-22] has its link on its label, where that stands in the text', () => {
    expect(tip('Lees de kaart eens', { url, linkLabel: 'de kaart' })).toEqual([
      { text: 'Lees ' },
      { text: 'de kaart', href: url },
      { text: ' eens' },
    ]);
  });

  it('has its link after the text otherwise', () => {
    expect(tip('Lees dit', { url, linkLabel: 'de kaart' })).toEqual([
      { text: 'Lees dit' },
      { text: ' ' },
      { text: 'de kaart', href: url },
    ]);
  });

  it('[S0-25] has a bare address once', () => {
    expect(tip(`Kaart: ${url}`, { url })).toEqual([{ text: 'Kaart: ' }, { text: url, href: url }]);
    expect(tip('Kaart', { url: '#' })).toEqual([{ text: 'Kaart' }, { text: ' ' }, { text: '#', brokenHref: '#' }]);
  });
});
