import { load, timed } from './house.mjs';
import { measureReportWindow } from './report-window.mjs';

const TIMES = 9;

// Kring's own steps, and docx alone with the same words in as many paragraphs, headings and cells.
const SOURCE = `
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { yieldOf } from './shared/report/yield';
import { writeWord } from './shared/word/write-word';
import { demo } from './tests/make';
import { dutch } from './tests/words';

export const workspace = demo();
export const outline = () => yieldOf(workspace, 'ses-2', { audience: 'partners', words: dutch });
export const kring = () => writeWord(outline());

const textOf = (runs) => runs.map(({ text }) => text).join('');
const paragraph = (runs) => new Paragraph({ text: textOf(runs) });
function plain(block) {
  if (block.kind === 'list') return block.items.map(({ runs }) => new Paragraph({ text: textOf(runs), bullet: { level: 0 } }));
  if (block.kind === 'heading') return [new Paragraph({ text: textOf(block.runs), heading: HeadingLevel.HEADING_1 })];
  if (block.kind === 'picture') return [new Paragraph({ text: block.alt })];
  if (block.kind !== 'table') return [paragraph(block.runs)];
  const row = (cells) => new TableRow({ children: cells.map((runs) => new TableCell({ children: [paragraph(runs)] })) });
  return [new Table({ rows: block.rows.map(row) })];
}
const same = outline().blocks;
export const docxAlone = () => Packer.toBuffer(new Document({ sections: [{ children: same.flatMap(plain) }] }));
`;

/** The Word report of the demonstration, beside docx writing the same words without us; and how the window fares. */
export async function measureReport() {
  const { kring, docxAlone } = await load('report', SOURCE, 'tests/make.ts');
  await timed(2, kring);
  await timed(2, docxAlone);
  return [
    {
      what: 'Word report of the demonstration',
      kring: await timed(TIMES, kring),
      against: 'docx alone, the same words',
      baseline: await timed(TIMES, docxAlone),
    },
    ...(await measureReportWindow()),
  ];
}
