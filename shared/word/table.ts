import { Paragraph, StringValueElement, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Runs, Table as TableBlock } from '../report/outline';
import { cleanLine } from './clean';
import { wordRuns } from './runs';
import { STYLE, TEXT_WIDTH } from './styles';

/** A table that says what it shows to who cannot see it; docx has no option for that. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], title: string, description: string) {
    super(options);
    const properties = this.root[0];
    // The schema has both at the end of the properties, in this order.
    if (typeof properties === 'object') {
      properties.addChildElement(new StringValueElement('w:tblCaption', title));
      properties.addChildElement(new StringValueElement('w:tblDescription', description));
    }
  }
}

/** Column widths in twips that together fill the text, whatever the shares add up to. */
function widthsOf(columns: TableBlock['columns']): readonly number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.slice(1).map(({ share }) => Math.round((TEXT_WIDTH * share) / whole));
  return [TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0), ...widths];
}

/** A table with a header row that comes back on every page, and rows that stay in one piece. */
export function wordTable(block: TableBlock): Table {
  const widths = widthsOf(block.columns);
  const row = (cells: readonly Runs[], tableHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: cells.map(
        (runs, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({ style: tableHeader ? STYLE.tableHeading : STYLE.tableText, children: wordRuns(runs) }),
            ],
          }),
      ),
    });
  const headings = block.columns.map(({ heading }): Runs => [{ text: heading }]);
  const options = {
    style: STYLE.table,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noVBand: true, noHBand: true },
    rows: [row(headings, true), ...block.rows.map((cells) => row(cells, false))],
  };
  const title = headings.map(([run]) => run?.text ?? '').join(', ');
  return new DescribedTable(options, cleanLine(title), cleanLine(block.description));
}
