import { all, child, type Element, value } from './element';
import { error, type Finding, type Rule, textParts, warning } from './word-file';

// The rules of tables: whole, told in words, and read aloud row by row under their headings.

const rowsOf = (table: Element): readonly Element[] => table.children.filter(({ name }) => name === 'w:tr');
const cellsOf = (row: Element): readonly Element[] => row.children.filter(({ name }) => name === 'w:tc');

const spanOf = (cell: Element): number => Number(value(child(child(cell, 'w:tcPr'), 'w:gridSpan')) || 1);

const isMerged = (cell: Element): boolean => spanOf(cell) > 1 || child(child(cell, 'w:tcPr'), 'w:vMerge') !== undefined;

function cellFindings(cell: Element, place: string): readonly Finding[] {
  const last = cell.children.at(-1);
  return [
    ...(last?.name === 'w:p' ? [] : [error('cell-without-paragraph', place)]),
    ...(isMerged(cell) ? [warning('cell-merged', place)] : []),
  ];
}

// The card is a poster: its one row of text goes on on a second sheet.
const maySplit = (table: Element): boolean => value(child(child(table, 'w:tblPr'), 'w:tblStyle')) === 'KringCard';

function rowFindings(row: Element, table: Element, place: string): readonly Finding[] {
  const columns = all(table, 'w:gridCol').length;
  const cells = cellsOf(row);
  const span = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
  const isWhole = child(child(row, 'w:trPr'), 'w:cantSplit') !== undefined;
  return [
    ...(cells.length === 0 ? [error('row-without-cell', place)] : []),
    ...(columns > 0 && span !== columns ? [error('row-grid', `${place}: ${span} of ${columns} columns`)] : []),
    ...(isWhole || maySplit(table) ? [] : [warning('row-split', `${place} may split over pages`)]),
    ...cells.flatMap((cell) => cellFindings(cell, place)),
  ];
}

function tableFindings(table: Element, index: number): readonly Finding[] {
  const place = `table ${index + 1}`;
  const rows = rowsOf(table);
  const [first] = rows;
  if (!first) return [error('table-without-row', place)];
  const properties = child(table, 'w:tblPr');
  const isTold = [child(properties, 'w:tblCaption'), child(properties, 'w:tblDescription')].every(
    (each) => value(each).trim() !== '',
  );
  return [
    ...(child(child(first, 'w:trPr'), 'w:tblHeader') ? [] : [error('table-header', place)]),
    ...(isTold ? [] : [warning('table-alt', place)]),
    ...rows.flatMap((row, at) => rowFindings(row, table, `${place} row ${at + 1}`)),
  ];
}

const tables: Rule = (file) => textParts(file).flatMap(([, part]) => all(part, 'w:tbl').flatMap(tableFindings));

export const TABLE_RULES: readonly Rule[] = [tables];
