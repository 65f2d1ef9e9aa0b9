import {
  HeightRule,
  Paragraph,
  type ParagraphChild,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { type CardColumn, type CardQuestion, type CardSheet, textOf } from '../report/outline';
import { CARD_SIZES, TINTS } from './card-styles';
import { cleanLine } from './clean';
import { textHeight } from './paper';
import { filledRuns, wordRuns } from './runs';
import { BULLETS, STYLE } from './style-names';
import { columnWidths, DescribedTable } from './table';
import type { Writing } from './writing';

// The card is one table of text and no picture, so that people can go on writing in it. Its two header rows come back
// on a second sheet; no cells are merged, so that it reads aloud in order.

const CELL_MARGINS = 284;
const WRITING_LINES = 3;

type CardSize = (typeof CARD_SIZES)[number];
type CardText = { readonly writing: Writing; readonly size: CardSize; readonly width: number };

const text = (style: string, children: readonly ParagraphChild[]): Paragraph => new Paragraph({ style, children });

/** The formula above the columns, one word or sign a cell: "acties +", "voorwaarden +", "samenwerking", "=", "succes". */
function formulaCells({ formula }: CardSheet): readonly string[] {
  return formula.flatMap(({ word, span, sign }) =>
    span > 1 ? [word, ...Array.from({ length: span - 2 }, () => '–'), sign || '–'] : [`${word} ${sign}`.trim()],
  );
}

const writingLine = (width: number): Paragraph =>
  new Paragraph({
    style: STYLE.cardLine,
    tabStops: [{ type: TabStopType.RIGHT, position: width - CELL_MARGINS, leader: 'underscore' }],
    children: [new TextRun({ text: '\t' })],
  });

function questionParagraphs({ above, question, items }: CardQuestion, { writing, size, width }: CardText) {
  const lines = Array.from({ length: items.length === 0 ? WRITING_LINES : 0 }, () => writingLine(width));
  return [
    ...(above ? [text(`${STYLE.cardAbove}${size.name}`, wordRuns([{ text: above }], writing))] : []),
    text(`${STYLE.cardQuestion}${size.name}`, filledRuns(question, writing)),
    ...items.map(
      ({ runs, isShared }) =>
        new Paragraph({
          style: `${STYLE.cardItem}${size.name}`,
          numbering: { reference: isShared ? BULLETS.shared : BULLETS.own, level: 0 },
          children: filledRuns(runs, writing),
        }),
    ),
    ...lines,
  ];
}

// Letters of this face are about half as wide as the type is high; rough, but columns differ far more than this.
const LETTER = 0.5;

const linesIn = (letters: number, size: number, width: number): number =>
  Math.max(1, Math.ceil((letters * size * 20 * LETTER) / width));

/** About how high a column becomes, in twips, with type of `size` points. */
function columnHeight({ questions }: CardColumn, size: number, width: number): number {
  const line = size * 20 * 1.22;
  const room = width - CELL_MARGINS;
  return questions.reduce((sum, { above, question, items }) => {
    const entries = items.map(({ runs }) => linesIn(textOf(runs).length, size, room - 284) * line + 60);
    const head = linesIn(textOf(question).length, size, room) * line + 180 + (above ? line + 160 : 0);
    const blank = items.length === 0 ? WRITING_LINES * 360 : 0;
    return sum + head + blank + entries.reduce((all, each) => all + each, 0);
  }, 0);
}

// What the title, the formula and the foot of the sheet take.
const AROUND = 3600;

const sheetRoom = ({ house }: Writing): number => textHeight(house.sheets.a3_landscape) - AROUND;

/** The largest type in which every column stays on the first sheet, or else the smallest there is. */
function sizeOf({ columns }: CardSheet, widths: readonly number[], writing: Writing): CardSize {
  const fits = ({ points }: CardSize): boolean =>
    columns.every((column, index) => columnHeight(column, points, widths[index] ?? 1) <= sheetRoom(writing));
  return CARD_SIZES.find(fits) ?? CARD_SIZES[2];
}

type Cell = { readonly children: readonly Paragraph[]; readonly width: number; readonly tint?: string | undefined };

const cell = ({ children, width, tint }: Cell): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(tint && { shading: { type: 'clear', color: 'auto', fill: tint } }),
    children,
  });

function headerRows(card: CardSheet, widths: readonly number[], writing: Writing): readonly TableRow[] {
  const words = formulaCells(card);
  const row = (cells: readonly Omit<Cell, 'width'>[]) =>
    new TableRow({
      cantSplit: true,
      tableHeader: true,
      children: cells.map((each, index) => cell({ ...each, width: widths[index] ?? 0 })),
    });
  return [
    row(
      card.columns.map((_, index) => ({
        children: [text(STYLE.cardFormula, wordRuns([{ text: words[index] ?? '–' }], writing))],
      })),
    ),
    row(
      card.columns.map(({ stepLabel, title, step }) => ({
        tint: TINTS[step],
        children: [
          text(STYLE.cardStep, wordRuns([{ text: stepLabel }], writing)),
          text(STYLE.cardColumn, wordRuns([{ text: title }], writing)),
        ],
      })),
    ),
  ];
}

function cardTable(card: CardSheet, width: number, writing: Writing): Table {
  const widths = columnWidths(
    card.columns.map(({ share }) => share),
    width,
  );
  const size = sizeOf(card, widths, writing);
  const written = new TableRow({
    // What does not fit goes on on a second sheet, under the same two rows.
    cantSplit: false,
    // A card is a poster: its columns reach the foot of the sheet, with room to write.
    height: { value: sheetRoom(writing), rule: HeightRule.ATLEAST },
    children: card.columns.map(({ step, questions }, index) => {
      const at = widths[index] ?? 0;
      return cell({
        width: at,
        tint: step === 'values' ? TINTS.values : undefined,
        children: questions.flatMap((question) => questionParagraphs(question, { writing, size, width: at })),
      });
    }),
  });
  return new DescribedTable(
    {
      style: STYLE.cardTable,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, noVBand: true, noHBand: true },
      rows: [...headerRows(card, widths, writing), written],
    },
    cleanLine(textOf(card.title)),
    card.description,
  );
}

/** The partnership card on one sheet, or on more with the same head; `width` is that of the text, in twips. */
export function wordCard(card: CardSheet, width: number, writing: Writing): readonly (Paragraph | Table)[] {
  const { directions, marks, origin } = card;
  return [
    text(STYLE.cardTitle, filledRuns(card.title, writing)),
    text(STYLE.cardVersion, filledRuns(card.version, writing)),
    cardTable(card, width, writing),
    text(
      STYLE.cardSmall,
      wordRuns([{ text: `● ${marks.shared}   ○ ${marks.own}   ◄ ${directions.fill}   ${directions.read} ►` }], writing),
    ),
    text(STYLE.cardSmall, wordRuns([{ text: origin }], writing)),
  ];
}
