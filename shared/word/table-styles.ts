import type { House } from './house';
import { STYLE } from './style-names';

// Table styles have no place in the options of docx, only in a sheet of styles that is brought along.

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const line = (side: string, size: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const cells = (top: number, left: number): string =>
  `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${left}" w:type="dxa"/></w:tblCellMar>`;

const tableStyle = (id: string, name: string, properties: string, firstRow: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="auto"/></w:pPr><w:tblPr>${properties}</w:tblPr>${firstRow}</w:style>`;

/** The looks of tables: of lists, and of the card. */
export function tableStyles({ colours: { ink, line: thin } }: House): string {
  const list = tableStyle(
    STYLE.table,
    'Kring Table',
    `<w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${line('top', 8, ink)}${line('bottom', 8, ink)}${line('insideH', 4, thin)}</w:tblBorders>${cells(60, 85)}`,
    `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${line('bottom', 8, ink)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  );
  const card = tableStyle(
    STYLE.cardTable,
    'Kring Card',
    `<w:tblBorders>${line('bottom', 4, thin)}${line('insideV', 4, thin)}</w:tblBorders>${cells(85, 142)}`,
    '',
  );
  return `<w:styles ${W}>${list}${card}</w:styles>`;
}
