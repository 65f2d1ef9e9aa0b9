import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../shared/exchange/decode-text';
import { matchingOf, namesColumns, withColumn } from '../../shared/exchange/matching';
import { readCsv } from '../../shared/exchange/read-csv';
import { readListFile } from '../../shared/exchange/read-list-file';
import { type PastedNode, readPasted } from '../../shared/exchange/read-pasted';
import { unzipped, zipEntries } from '../../shared/workspace/zip-entries';
import { takenIn, tongue } from '../exchange-make';

const unpack = (bytes: Uint8Array) => new Map(zipEntries(bytes).map((entry) => [entry.name, unzipped(bytes, entry)]));
const read = (name: string, text: string) => readListFile(name, new TextEncoder().encode(text), unpack);
const isHeading = (row: readonly string[]) => namesColumns(row, tongue());
const node = (tag: string, ...children: readonly PastedNode[]): PastedNode => ({ tag, children });

/** A workbook with one tab, as Excel writes it: shared texts, a date and a number. */
function workbook(cells: string, strings: readonly string[] = []): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  return zipSync({
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rels}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${rels}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${main}">${strings.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`),
  });
}

describe('a text file', () => {
  const text = 'Naam;Plaats\r\nCafé ’t Hoekje – €5;Zoë\r\n';

  it('is read as UTF-8, with or without its mark', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toBe(text);
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toBe(text);
  });

  it('is read as UTF-16, either way round, with or without its mark', () => {
    const little = [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
    const big = little.flatMap((_, at) => (at % 2 === 0 ? [little[at + 1] ?? 0, little[at] ?? 0] : []));
    expect(decodeText(Uint8Array.of(0xff, 0xfe, ...little))).toBe(text);
    expect(decodeText(Uint8Array.of(0xfe, 0xff, ...big))).toBe(text);
    expect(decodeText(Uint8Array.from(little))).toBe(text);
    expect(decodeText(Uint8Array.from(big))).toBe(text);
  });

  it('is read as Windows-1252 where it is not UTF-8', () => {
    const codes: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, '€': 0x80 };
    const bytes = Uint8Array.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
    expect(decodeText(bytes)).toBe(text);
  });
});

describe('a comma separated file', () => {
  it.each([';', ',', '\t', '|'])('is read whatever parts its cells: %j', (delimiter) => {
    const csv = `Naam${delimiter}Ring\n"Koor ${delimiter} ""de Merels"""${delimiter}kern\n`;
    expect(readCsv(csv)).toEqual([
      ['Naam', 'Ring'],
      [`Koor ${delimiter} "de Merels"`, 'kern'],
    ]);
  });

  it('keeps line ends inside a cell, and evens out rows of other lengths', () => {
    expect(readCsv('sep=;\nNaam;Over\n"A";"een\ntwee"\nB\n\n')).toEqual([
      ['Naam', 'Over'],
      ['A', 'een\ntwee'],
      ['B', ''],
    ]);
  });

  it('says in which row a quote never closes', async () => {
    await expect(read('lijst.csv', 'Naam;Ring\nKoor;kern\n"Bal;rand\nSchool;rand')).rejects.toMatchObject({
      said: { key: 'exchange.problem.quotes', params: { row: 3 } },
    });
  });
});

describe('what is pasted', () => {
  it('is a table when it comes from Excel or Word', () => {
    const cell = (text: string) => node('td', node('p', text));
    const html = node(
      'body',
      node('style', 'td{}'),
      node(
        'table',
        node('tbody', node('tr', cell('Naam'), cell('Ring')), node('tr', cell('Koor \n de Merels'), cell('kern'))),
      ),
    );
    expect(readPasted('niet dit', html, isHeading)).toEqual([
      ['Naam', 'Ring'],
      ['Koor de Merels', 'kern'],
    ]);
  });

  it('is a list of names without bullets and numbers, also when a name has a comma', () => {
    const text = '• Huisarts Lommer, wijk Noord\n2. Koor\n- School\n\n☐'.replace('☐', '');
    expect(readPasted(text, undefined, isHeading)).toEqual([['Huisarts Lommer, wijk Noord'], ['Koor'], ['School']]);
  });

  it('is a table when tabs part it, or when commas do under a row of headings', () => {
    expect(readPasted('Koor\tkern\nSchool\trand', undefined, isHeading)).toHaveLength(2);
    expect(readPasted('Naam,Ring\nKoor,kern', undefined, isHeading)).toEqual([
      ['Naam', 'Ring'],
      ['Koor', 'kern'],
    ]);
  });
});

describe('a workbook of Excel', () => {
  it('gives texts, numbers and days of each tab', async () => {
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2" s="1"><v>45000</v></c></row>';
    const bytes = workbook(cells, ['Naam', 'Invloed', 'Doet mee sinds', 'Café &amp; Koor']);
    const [sheet] = await readListFile('lijst.xlsx', bytes, unpack);
    expect(sheet).toEqual({
      name: 'Blad1',
      rows: [
        ['Naam', 'Invloed', 'Doet mee sinds'],
        ['Café & Koor', '4', '2023-03-15'],
      ],
    });
    expect(takenIn(sheet ? [sheet] : []).parties[0]).toMatchObject({
      name: 'Café & Koor',
      influence: 4,
      since: '2023-03-15',
    });
  });

  it('of two thousand rows is read whole', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => {
      const cell = (column: string, text: string) =>
        `<c r="${column}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
      return `<row r="${at + 1}">${cell('A', `Partij ${at}`)}${cell('B', 'kern')}</row>`;
    });
    const sheets = await readListFile('groot.xlsx', workbook(rows.join('')), unpack);
    expect(takenIn(sheets).parties).toHaveLength(2000);
  });

  it.each([
    ['<row r="900000000"><c r="A900000000"><v>1</v></c></row>', 'exchange.problem.farRow'],
    ['<row r="1"><c r="XFD1"><v>1</v></c></row>', 'exchange.problem.farCell'],
  ])('with something at the far end is refused with its place: %s', async (cells, key) => {
    await expect(readListFile('ver.xlsx', workbook(cells), unpack)).rejects.toMatchObject({ said: { key } });
  });

  it('that is no workbook, or an old one, is refused in words', async () => {
    const zip = zipSync({ 'hello.xml': strToU8('<a/>') });
    await expect(readListFile('a.xlsx', zip, unpack)).rejects.toMatchObject({
      said: { key: 'exchange.problem.notXlsx' },
    });
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0);
    await expect(readListFile('a.xls', old, unpack)).rejects.toMatchObject({
      said: { key: 'exchange.problem.oldExcel' },
    });
  });
});

describe('columns', () => {
  const match = (rows: readonly (readonly string[])[]) => matchingOf({ name: '', rows }, tongue());

  it('are recognised by Dutch and English headings, also as part of one', () => {
    expect(
      match([
        ['Naam organisatie', 'E-mailadres contact', 'Telefoonnummer', 'Schil', 'Rol'],
        ['a', 'b', 'c', 'd', 'e'],
      ]),
    ).toEqual({
      kind: 'parties',
      hasHeadings: true,
      columns: ['name', 'email', 'phone', 'ring', 'perspective'],
    });
    expect(
      match([
        ['Organization', 'Sector', 'Ring', 'Shoe size'],
        ['x', 'y', 'z', '43'],
      ]).columns,
    ).toEqual(['name', 'sector', 'ring', null]);
  });

  it('are recognised by what is in them when nobody named them', () => {
    const rows = [
      ['kern', 'Huisarts Lommer', 'post@lommer.example', '06 12345678'],
      ['rand', 'Koor', 'koor@merels.example', '010-1234567'],
      ['kern', 'School', '', ''],
    ];
    expect(match(rows)).toEqual({ kind: 'parties', hasHeadings: false, columns: ['ring', 'name', 'email', 'phone'] });
  });

  it('are names when there is one, even when the first name is a word for a column', () => {
    expect(match([['Huisarts'], ['Koor']])).toEqual({ kind: 'parties', hasHeadings: false, columns: ['name'] });
    expect(match([['Naam'], ['Koor']])).toEqual({ kind: 'parties', hasHeadings: true, columns: ['name'] });
  });

  it('are of ties when both ends are named', () => {
    expect(
      match([
        ['Van', 'Naar', 'Waarvoor', 'Trede'],
        ['Koor', 'School', 'Leren', '2'],
      ]),
    ).toEqual({
      kind: 'ties',
      hasHeadings: true,
      columns: ['from', 'to', 'purpose', 'ladder'],
    });
  });

  it('can be put right, and no field is two columns', () => {
    const matching = match([
      ['Naam', 'Bijnaam'],
      ['Koor', 'Merels'],
    ]);
    expect(withColumn(matching, 1, 'name').columns).toEqual([null, 'name']);
    expect(withColumn(matching, 0, null).columns[0]).toBeNull();
  });
});

describe('rows', () => {
  it('become parties and ties; who is only in the ties can be found', () => {
    const parties = {
      name: 'p',
      rows: [
        ['Naam', 'Ring'],
        ['Koor', 'kern'],
        ['', 'rand'],
      ],
    };
    const ties = {
      name: 't',
      rows: [
        ['Van', 'Naar', 'Trede', 'Waarvoor'],
        ['koor', 'Koor', '2', ''],
        ['Koor', 'School', '2', ''],
      ],
    };
    const { drafts, parties: taken, ties: tied } = takenIn([parties, ties]);
    expect(drafts.problems.map(({ said }) => said.key)).toEqual(['exchange.problem.noName']);
    expect(drafts.ties).toHaveLength(2);
    expect(taken.map(({ name, ring }) => [name, ring])).toEqual([['Koor', 'core']]);
    // One end of both is Koor itself, or nobody.
    expect(tied).toEqual([]);
  });

  it('say which cell was not understood, and keep the rest of the row', () => {
    const rows = [
      ['Naam', 'Ring', 'Doet mee sinds'],
      ['Koor', 'ergens', '31-2-2026'],
      ['School', 'rand', '1-9-2026'],
    ];
    const { drafts, parties } = takenIn([{ name: '', rows }]);
    expect(drafts.parties[0]?.problems).toEqual([
      {
        row: 2,
        heading: 'Ring',
        said: { key: 'exchange.problem.cell', params: { cell: 'ergens', heading: 'Ring', row: 2 } },
      },
      expect.objectContaining({ row: 2, heading: 'Doet mee sinds' }),
    ]);
    expect(parties[1]).toMatchObject({ name: 'School', ring: 'periphery', since: '2026-09-01' });
  });

  it('that tie a party to itself, or to nobody, are named and skipped', () => {
    const rows = [
      ['Van', 'Naar'],
      ['Koor', 'Koor'],
      ['Koor', ''],
    ];
    const { drafts } = takenIn([
      { name: '', rows: [['Naam'], ['Koor']] },
      { name: '', rows },
    ]);
    expect(drafts.problems.map(({ said }) => said.key)).toEqual([
      'exchange.problem.selfTie',
      'exchange.problem.noEnds',
    ]);
  });

  it('of another map leave their places behind, and everyone waits in the tray', () => {
    const rows = [
      ['Naam', 'Plaats x', 'Plaats y'],
      ['Koor', '5000', '1'],
      ['School', '10', '20'],
    ];
    const { drafts, parties } = takenIn([{ name: '', rows }]);
    expect(drafts.problems.map(({ said }) => said.key)).toEqual(['exchange.problem.places']);
    expect(parties.map(({ position }) => position)).toEqual([undefined, undefined]);
  });
});
