import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../shared/plain/html';
import { writeMarkdown } from '../../shared/plain/markdown';
import type { Block, Outline } from '../../shared/report/outline';
import { reportOf } from '../../shared/report/report';
import { demo } from '../make';
import { dutch } from '../words';

const outlineWith = (...blocks: readonly Block[]): Outline => ({
  title: 'Verslag',
  language: 'nl',
  date: '2026-10-15',
  bullet: 'dash',
  footer: { text: 'Vlierbuurt', pageOf: '' },
  blocks,
});
const asParagraph = (text: string): Block => ({ kind: 'paragraph', look: 'normal', runs: [{ text }] });
const heading = (level: 1 | 2 | 3, text: string, id?: string): Block => ({
  ...{ kind: 'heading', level, newPage: false, runs: [{ text }] },
  ...(id && { id }),
});

/** The kinds of node at the top of a Markdown text, as another program reads them. */
const read = (markdown: string) => fromMarkdown(markdown).children;

const AWKWARD = [
  '# geen kop',
  '- geen lijst',
  '1. geen nummer',
  '> geen aanhaling',
  '*niet* __vet__ `code` ~~weg~~',
  '[geen link](https://voorbeeld.example) <b>geen html</b> &amp; &#0;',
  ']]> <script>alert(1)</script>',
  'عربي ועברית 👩‍👩‍👧 e\u0301',
  'a|b\\c',
  '{ DDEAUTO }',
  '+ plus en = is',
];

describe('Markdown', () => {
  it.each(AWKWARD)('keeps what was typed as words: %s', (text) => {
    const [node] = read(writeMarkdown(outlineWith(asParagraph(text))));
    expect(node).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text.normalize('NFC') }] });
  });

  it('has headings below the title, lists, lists to tick off, numbers, quotes and emphasis', () => {
    const markdown = writeMarkdown(
      outlineWith(
        { kind: 'title', runs: [{ text: 'Verslag' }] },
        heading(1, 'Samenwerken'),
        {
          kind: 'list',
          items: [{ runs: [{ text: 'Eén', bold: true }, { text: ' en ' }, { text: 'twee', italic: true }] }],
        },
        {
          kind: 'list',
          bullet: 'check',
          items: [{ runs: [{ text: 'Klaar' }], isDone: true }, { runs: [{ text: 'Open' }] }],
        },
        { kind: 'list', bullet: 'number', items: [{ runs: [{ text: 'Eerst' }] }] },
        { kind: 'paragraph', look: 'quote', runs: [{ text: 'Kom binnen' }] },
      ),
    );
    expect(markdown).toBe(
      '# Verslag\n\n## Samenwerken\n\n- **Eén** en _twee_\n\n* [x] Klaar\n* [ ] Open\n\n1. Eerst\n\n> Kom binnen\n',
    );
  });

  it('has tables with a header, and new lines inside a cell', () => {
    const markdown = writeMarkdown(
      outlineWith({
        kind: 'table',
        description: 'Acties',
        columns: [
          { heading: 'Wat', share: 1 },
          { heading: 'Wie', share: 1 },
        ],
        rows: [[[{ text: 'Bel | app\nsamen' }], [{ text: 'Wij' }]]],
        caption: { label: 'Tabel', number: 1, runs: [{ text: 'Acties' }] },
      }),
    );
    expect(markdown).toBe('Tabel 1. Acties\n\n| Wat | Wie |\n| - | - |\n| Bel \\| app<br>samen | Wij |\n');
  });

  it('has links that may be opened, references to headings and footnotes', () => {
    const markdown = writeMarkdown(
      outlineWith(heading(1, 'Wat we leerden', 'leren'), heading(1, 'Wat we leerden', 'nog-eens'), {
        kind: 'paragraph',
        look: 'normal',
        runs: [
          { text: 'Kaart', href: 'https://kaart.example/', footnote: [{ text: 'https://kaart.example/' }] },
          { text: ' ' },
          { text: 'kwaad', href: 'javascript:alert(1)' },
          { text: ' zie ' },
          { text: 'verder', to: 'nog-eens' },
        ],
      }),
    );
    expect(markdown).toContain('[Kaart](https://kaart.example/)[^1] kwaad zie [verder](#wat-we-leerden-1)');
    // The colon is escaped: without it, this too would be read as a link.
    expect(markdown).toContain('\n[^1]: https\\://kaart.example/');
  });

  it('has the words of a picture in its place', () =>
    expect(
      writeMarkdown(
        outlineWith({ kind: 'picture', svg: '<svg/>', width: 2, height: 1, alt: 'Netwerk met 3 partijen.' }),
      ),
    ).toBe('_Netwerk met 3 partijen._\n'));
});

describe('a page of HTML', () => {
  const report = reportOf(demo(), { type: 'minutes', sessionId: 'ses-3', audience: 'partners', words: dutch });
  const html = report ? writeHtml(report) : '';

  it('stands on its own: no scripts, nothing to fetch, in its language', () => {
    expect(html).toMatch(/^<!doctype html><html lang="nl"><head><meta charset="utf-8">/i);
    expect(html).not.toMatch(/<script|<link|@import|url\(|src="(?!data:)/i);
    expect(html).toContain('<title>Verslag – Actieleergroep: wanneer is het geslaagd?</title>');
  });

  it('has one title, headings without a gap, a caption and headers on every table, and words for every picture', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    const tables = [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, inner = '']) => inner);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables)
      expect(table).toMatch(
        /^<caption>.+?<\/caption><colgroup>.+?<\/colgroup><thead><tr>(?:<th scope="col">.+?<\/th>)+<\/tr>/s,
      );
    expect(html).toMatch(/<img src="data:image\/svg\+xml,[^"]+" alt="Netwerk met 28 partijen[^"]+"/);
  });

  it('has contents of which every link leads to a heading', () => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(5);
    for (const id of links) expect(html).toContain(` id="${id}"`);
  });

  it.each(AWKWARD)('keeps what was typed as words: %s', (text) => {
    const page = writeHtml(outlineWith(asParagraph(text)));
    const [, inner = ''] = /<main><p>(.*?)<\/p><\/main>/s.exec(page) ?? [];
    expect(inner).not.toMatch(/<(?!\/?$)/);
    const plain = inner
      .replace(/&#x3C;/g, '<')
      .replace(/&#x26;/g, '&')
      .replace(/&gt;/g, '>');
    expect(plain).toBe(text.normalize('NFC'));
  });

  it('says which words are in another language, and leaves out what may not be opened', () => {
    const page = writeHtml(
      outlineWith({
        kind: 'paragraph',
        look: 'normal',
        runs: [
          { text: 'Keep it small', language: 'en' },
          { text: 'kwaad', href: 'javascript:alert(1)' },
          { text: 'goed', href: 'https://goed.example/', footnote: [{ text: 'https://goed.example/' }] },
        ],
      }),
    );
    expect(page).toContain('<span lang="en">Keep it small</span>kwaad<a href="https://goed.example/">goed</a>');
    expect(page).toContain('<li id="voetnoot-1">https://goed.example/ <a href="#verwijzing-1"');
  });
});
