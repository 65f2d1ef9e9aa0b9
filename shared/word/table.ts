import {
  Bookmark,
  Paragraph,
  type ParagraphChild,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Runs, Table as TableBlock } from '../report/outline';
import { wordCaption } from './caption';
import { cleanLine } from './clean';
import { filledRuns, wordRuns } from './runs';
import { STYLE } from './style-names';
import type { Writing } from './writing';

/** A table that says what it shows to who cannot see it; docx has no option for that. */
export class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], title: string, description: string) {
    super(options);
    const properties = this.root[0];
    // The schema has both at the end of the properties, in this order.
    if (typeof properties === 'object') {
      properties.addChildElement(new StringValueElement('w:tblCaption', cleanLine(title)));
      properties.addChildElement(new StringValueElement('w:tblDescription', cleanLine(description)));
    }
  }
}

/** Column widths in twips that together are `width`, whatever the shares add up to. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.slice(1).map((share) => Math.round((width * share) / whole));
  return [width - widths.reduce((sum, each) => sum + each, 0), ...widths];
}

type Row = {
  readonly cells: readonly (readonly ParagraphChild[])[];
  readonly isHeader: boolean;
  readonly widths: readonly number[];
};

const wordRow = ({ cells, isHeader, widths }: Row): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: isHeader,
    children: cells.map(
      (children, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style: isHeader ? STYLE.tableHeading : STYLE.tableText, children })],
        }),
    ),
  });

/**
 * A table under its caption, with a header row that comes back on every page, and rows that stay in one piece. `width`
 * is that of the text, in twips.
 */
export function wordTable(block: TableBlock, width: number, writing: Writing): readonly (Paragraph | Table)[] {
  const widths = columnWidths(
    block.columns.map(({ share }) => share),
    width,
  );
  const place = writing.place(block.id);
  const headings = block.columns.map(({ heading }): readonly ParagraphChild[] =>
    wordRuns([{ text: heading }], writing),
  );
  const marked = headings.map((runs, index) =>
    index === 0 && place && !block.caption ? [new Bookmark({ id: place.name, children: runs })] : runs,
  );
  const row = (cells: Row['cells'], isHeader: boolean) => wordRow({ cells, isHeader, widths });
  const table = new DescribedTable(
    {
      style: STYLE.table,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, noVBand: true, noHBand: true },
      rows: [
        row(marked, true),
        ...block.rows.map((cells) =>
          row(
            cells.map((runs: Runs) => filledRuns(runs, writing)),
            false,
          ),
        ),
      ],
    },
    block.columns.map(({ heading }) => heading).join(', '),
    block.description,
  );
  return block.caption ? [wordCaption(block.caption, place, writing, 'above'), table] : [table];
}
