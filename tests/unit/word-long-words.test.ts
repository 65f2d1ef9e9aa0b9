import { Packer, type PageNumberEstimator } from 'docx';
import { type BlockLayout, type DocumentLayout, estimatePageNumbersWith, layoutDocument } from 'docx/layout';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Outline, Runs } from '../../shared/report/outline';
import { withBreakableWords } from '../../shared/word/long-words';
import { documentOf, writeWord } from '../../shared/word/write-word';
import { partsOf } from '../read-word';

const words = (text: string): Runs => [{ text }];
const ADDRESS = `https://gids.example/${'pad'.repeat(50)}`;
const WIDE = 'W'.repeat(200);
/** Narrow and wide letters, accents that come apart, signs of two halves; in text, in a table and at the foot. */
const LONG: readonly Runs[] = [
  words(`${'i'.repeat(420)} en verder`),
  words(`Kort en dan ${WIDE} en verder`),
  words(`Kort ${'wiel'.repeat(60)}`),
  words('ë\u0323'.repeat(120)),
  words('👩🏿😀'.repeat(45)),
  [{ text: 'de gids', href: ADDRESS, footnote: words(ADDRESS) }],
];

const heading = (title: string): Block => ({ kind: 'heading', level: 1, runs: words(title), newPage: false });
const blocks: readonly Block[] = [
  { kind: 'contents', title: 'Inhoud', depth: 1 },
  ...LONG.flatMap((runs, index): readonly Block[] => [
    heading(`Tekst ${index}`),
    { kind: 'paragraph', look: 'normal', runs },
    { kind: 'list', items: [{ runs }] },
    {
      kind: 'table',
      description: 'Lange woorden',
      columns: [
        { heading: 'Smal', share: 20 },
        { heading: 'Breed', share: 80 },
      ],
      rows: [[words('x'), runs]],
    },
  ]),
];
const outline: Outline = {
  title: 'Lange woorden',
  language: 'nl',
  date: '2026-10-15',
  bullet: 'arrow',
  footer: { text: '', pageOf: 'Pagina {page} van {pages}' },
  blocks,
};

const pagesIn = (bytes: Uint8Array): readonly string[] =>
  [...(partsOf(bytes)['word/document.xml'] ?? '').matchAll(/PAGEREF _Toc\d+.*?separate"\/>.*?<w:t[^>]*>(\d+)</g)].map(
    ([, page = '']) => page,
  );

type Piece = { readonly y: number; readonly height: number; readonly text?: string };
const piecesOf = (blocks: readonly BlockLayout[]): readonly Piece[] =>
  blocks.flatMap((block): readonly Piece[] => (block.type === 'paragraph' ? block.lines : block.rows));

/** Each line with its text, each row of a table with its height, and where they are. */
const linesOf = ({ pages }: DocumentLayout): readonly unknown[] =>
  pages.flatMap(({ body, footnotes }, page) =>
    [...piecesOf(body), ...footnotes.flatMap(({ content }) => piecesOf(content))].map(({ y, height, text }) => [
      page,
      y.toFixed(2),
      text?.replaceAll('\u200B', '') ?? height.toFixed(2),
    ]),
  );

describe('words of thousands of letters', () => {
  let letterByLetter: readonly string[];
  let bytes: Uint8Array;
  beforeAll(async () => {
    const pageNumbers: PageNumberEstimator = estimatePageNumbersWith({ guess: true });
    letterByLetter = pagesIn(new Uint8Array(await Packer.toArrayBuffer(documentOf(outline, [], {}, { pageNumbers }))));
    bytes = await writeWord(outline);
  });

  it('give the table of contents the pages that trying every letter gives', () => {
    expect(letterByLetter).toHaveLength(LONG.length);
    expect(new Set(letterByLetter).size).toBeGreaterThan(1);
    expect(pagesIn(bytes)).toEqual(letterByLetter);
  });

  it('break where they break letter by letter', () => {
    const document = () => documentOf(outline, [], {});
    const lines = linesOf(layoutDocument(document(), { guess: true }));
    expect(lines.length).toBeGreaterThan(50);
    expect(linesOf(layoutDocument(withBreakableWords(document()), { guess: true }))).toEqual(lines);
  });

  it('stand in the file as they were typed, without places to break', () => {
    const parts = partsOf(bytes);
    expect(Object.values(parts).join('')).not.toContain('\u200B');
    expect(parts['word/document.xml']).toContain(WIDE);
    expect(parts['word/footnotes.xml']).toContain(ADDRESS);
  });
});
