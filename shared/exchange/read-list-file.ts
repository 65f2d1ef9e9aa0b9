import { say } from '../model/message';
import { decodeText } from './decode-text';
import { readCsv } from './read-csv';
import { readGexf } from './read-gexf';
import { readGraphml } from './read-graphml';
import { linesIn } from './read-pasted';
import { readXlsx, type Unpacked } from './read-xlsx';
import { inRows, LARGEST_LIST, type Sheet, unreadable } from './sheet';
import { readXml } from './xml';

/** The endings of the files that a list or a graph may come in. */
export const LIST_ENDINGS = ['csv', 'tsv', 'txt', 'xlsx', 'graphml', 'gexf', 'xml'] as const;

/** Whether a file by this name may hold a list or a graph. */
export const isListFile = (name: string): boolean =>
  LIST_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The container of Excel before 2007, and of a workbook with a password. */
const isOldOffice = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;

function readGraph(text: string): readonly Sheet[] {
  const root = readXml(text);
  if (root.name === 'gexf') return readGexf(root);
  if (root.name === 'graphml') return readGraphml(root);
  throw unreadable(say('exchange.problem.unknownXml', { name: root.name.slice(0, 40) }));
}

function readTable(name: string, text: string): readonly Sheet[] {
  if (text.includes('\0')) throw unreadable(say('exchange.problem.notText'));
  const rows = /\.txt$/i.test(name) && !text.includes('\t') ? inRows(linesIn(text)) : readCsv(text);
  return rows.length === 0 ? [] : [{ name, rows }];
}

/**
 * The sheets in a file: CSV, Excel, GraphML or GEXF, told apart by what is in it. A file that is broken, far too large
 * or something else is refused in words that say where; `unpack` gives the files inside a zip and checks their sizes.
 */
export async function readListFile(
  name: string,
  bytes: Uint8Array,
  unpack: (bytes: Uint8Array) => Unpacked,
): Promise<readonly Sheet[]> {
  if (bytes.length > LARGEST_LIST)
    throw unreadable(say('exchange.problem.tooBig', { most: LARGEST_LIST / 1024 / 1024 }));
  if (isOldOffice(bytes)) throw unreadable(say('exchange.problem.oldExcel'));
  const sheets = isZip(bytes) ? await readXlsx(unpack(bytes)) : readPlain(name, decodeText(bytes));
  if (sheets.length === 0) throw unreadable(say('exchange.problem.empty'));
  return sheets.map((sheet) => ({ ...sheet, name: sheet.name || name }));
}

const readPlain = (name: string, text: string): readonly Sheet[] =>
  /^\s*</.test(text) ? readGraph(text.trimStart()) : readTable(name, text);
