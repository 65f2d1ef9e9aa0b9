import { describe, expect, it } from 'vitest';
import { splitPaste } from '../../shared/notes/paste';
import type { HtmlNode } from '../../shared/notes/paste-html';

type Rest = { readonly style?: string; readonly href?: string };
const tag = (name: string, children: readonly HtmlNode[], rest: Rest = {}): HtmlNode => ({
  tag: name,
  children,
  ...rest,
});
const body = (...children: readonly HtmlNode[]) => tag('body', children);
const p = (...children: readonly HtmlNode[]) => tag('p', children);
const li = (...children: readonly HtmlNode[]) => tag('li', children);
const link = (label: string, href: string) => tag('a', [label], { href });
const br = tag('br', []);

/** An item as Word puts it on the clipboard: the bullet is a span that lists ignore. */
const wordItem = (...words: readonly HtmlNode[]): HtmlNode =>
  tag(
    'p',
    [tag('span', ['·', tag('span', ['\u00A0\u00A0\u00A0 '])], { style: 'mso-list:Ignore' }), ...words, tag('o:p', [])],
    { style: 'text-indent:-18.0pt;mso-list:l0 level1 lfo1' },
  );

type Row = readonly [given: string, html: HtmlNode, items: readonly string[]];
const ROWS: readonly Row[] = [
  ['a list of a page', tag('ul', ['\n', li('Kom langs'), '\n', li('Vraag door')]), ['Kom langs', 'Vraag door']],
  ['a list of Word', body(wordItem('Kom\n langs'), wordItem('Vraag door')), ['Kom langs', 'Vraag door']],
  [
    'a list within an item',
    tag('ol', [li('Kom langs', tag('ul', [li('Met koffie'), li('Of thee')])), li('Vraag door')]),
    ['Kom langs', 'Met koffie', 'Of thee', 'Vraag door'],
  ],
  [
    'paragraphs within an item',
    tag('ul', [li(p('Kom langs.'), p('Ook in de zomer.')), li('Bel')]),
    ['Kom langs. Ook in de zomer.', 'Bel'],
  ],
  [
    'a heading and paragraphs',
    body(tag('h2', ['Wat werkt']), p('Kom langs'), p('\u00A0'), p('vraag door')),
    ['Wat werkt', 'Kom langs', 'vraag door'],
  ],
  ['typed bullets', body(p('- Kom langs'), p('- Vraag door')), ['Kom langs', 'Vraag door']],
  [
    'lines of a mail',
    body(tag('div', ['Kom langs']), tag('div', ['Vraag door', br, 'Bel terug'])),
    ['Kom langs', 'Vraag door', 'Bel terug'],
  ],
  [
    'a break within an item',
    tag('ul', [li('Kom langs', br, 'in de zomer'), li('Bel')]),
    ['Kom langs in de zomer', 'Bel'],
  ],
  [
    'rows of a table',
    tag('table', [tag('tr', [tag('td', ['Kom langs']), tag('td', ['dinsdag'])]), tag('tr', [tag('td', ['Bel'])])]),
    ['Kom langs dinsdag', 'Bel'],
  ],
  ['lines that are kept as typed', body(tag('pre', ['- Kom langs\n- Vraag door\n'])), ['Kom langs', 'Vraag door']],
  [
    '[S1-2] links',
    tag('ul', [
      li('Lees ', link('de kaart', 'https://kaart.example/')),
      li(link('https://bel.example/', 'https://bel.example/')),
      li(link('Later', '#')),
    ]),
    ['Lees [de kaart](https://kaart.example/)', 'https://bel.example/', '[Later](#)'],
  ],
  [
    'links that lead nowhere',
    tag('ul', [li(link('Inhoud', '#_Toc1')), li(link('Doe', 'javascript:alert(1)'))]),
    ['Inhoud', 'Doe'],
  ],
  [
    '[S1-3] emphasis',
    tag('ul', [
      li('Kom ', tag('strong', ['echt ']), 'langs'),
      li(tag('span', ['Vraag'], { style: 'font-style:italic' }), ' door'),
    ]),
    ['Kom **echt** langs', '*Vraag* door'],
  ],
  [
    'a wrapper that only looks bold',
    tag('b', [tag('ul', [li('Kom langs'), li('Bel')])], { style: 'font-weight:normal' }),
    ['Kom langs', 'Bel'],
  ],
  [
    'what is not seen',
    body(tag('style', ['p {}']), p('Kom langs'), tag('p', ['geheim'], { style: 'display:none' }), p('Bel')),
    ['Kom langs', 'Bel'],
  ],
];

const textOf = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join('\n'));

describe('html on the clipboard', () => {
  it.each(ROWS)('becomes items from %s', (_given, html, items) => {
    expect(splitPaste('', html)).toEqual(items);
  });

  it('counts only when it says no less than the text beside it', () => {
    expect(splitPaste('- Kom langs\n- Vraag door', p('Kom'))).toEqual(['Kom langs', 'Vraag door']);
  });

  it('goes before the text when it says the same with more', () => {
    const html = tag('ul', [li('Lees ', link('de kaart', 'https://kaart.example/')), li('Bel')]);
    expect(splitPaste(textOf(html), html)).toEqual(['Lees [de kaart](https://kaart.example/)', 'Bel']);
  });
});
