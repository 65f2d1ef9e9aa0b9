import readXlsxFile from 'read-excel-file/universal';
import { Refusal, say } from '../model/message';
import { decodeText } from './decode-text';
import { inRows, MOST_COLUMNS, MOST_ROWS, type Sheet, unreadable } from './sheet';
import { storedZip } from './stored-zip';

/** The files inside a workbook, unpacked by whoever may: their sizes have been checked. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const NEEDED = /\.xml$|\.xml\.rels$/;

/** The number of a column by its letters: A is 1. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const addresses = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}\\b[^>]*?\\sr\\s*=\\s*["']([^"']*)["']`, 'g'))].map(
    ([, address = '']) => address,
  );

// A reader fills every gap up to the farthest cell: one cell in a far corner would fill the memory.
function refuseFarCells(name: string, xml: string): void {
  const place = name.replace(/^xl\/worksheets\//, '');
  const rows = addresses(xml, 'row').map((address) => (/^\d{1,9}$/.test(address) ? Number(address) : Infinity));
  const most = rows.reduce((farthest, row) => Math.max(farthest, row), xml.split(/<(?:\w+:)?row\b/).length - 1);
  if (most > MOST_ROWS) throw unreadable(say('exchange.problem.farRow', { place, most: MOST_ROWS }));
  for (const address of addresses(xml, 'c')) {
    const [, letters, row] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(address) ?? [];
    if (letters === undefined || columnOf(letters) > MOST_COLUMNS || Number(row) > MOST_ROWS)
      throw unreadable(say('exchange.problem.farCell', { place, cell: address.slice(0, 20) }));
  }
}

// A day in a sheet is read as noon or midnight UTC; it has no time of its own.
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return String(cell);
}

/** The tabs of a workbook that have anything in them. Refuses one that is broken or without end, with the place. */
export async function readXlsx(files: Unpacked): Promise<readonly Sheet[]> {
  for (const [name, content] of files) if (SHEET.test(name)) refuseFarCells(name, decodeText(content));
  const kept = new Map([...files].filter(([name]) => NEEDED.test(name)));
  if (!kept.has('xl/workbook.xml')) throw unreadable(say('exchange.problem.notXlsx'));
  try {
    const sheets = await readXlsxFile(storedZip(kept).buffer);
    return sheets
      .map(({ sheet, data }) => ({ name: sheet, rows: inRows(data.map((row) => row.map(asText))) }))
      .filter(({ rows }) => rows.length > 0);
  } catch (reason) {
    if (reason instanceof Refusal) throw reason;
    const why = reason instanceof Error ? reason.message.slice(0, 160) : '';
    throw unreadable(say('exchange.problem.brokenXlsx', { why }));
  }
}
