import { strToU8, unzipSync, zipSync } from 'fflate';
import { bombOf } from './bomb';

/** A broken file: its name, and its bytes; `sparse` is a length in bytes without anything in it. */
export type BrokenFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sparse?: number;
  /** In a folder where nobody may write. */
  readonly isReadOnly?: boolean;
};

type Json = Record<string, unknown>;
type Row = Record<string, unknown>;

/** A number between 0 and `below`, always the same for the same seed. */
const chance = (seed: number, below: number): number =>
  Math.floor(Math.abs((Math.sin(seed * 78.233) * 43758.5453) % 1) * below);

const cuts = (whole: Uint8Array): BrokenFile[] =>
  Array.from({ length: 100 }, (_, percent) => ({
    name: `cut-at-${percent}-percent.kring`,
    bytes: whole.slice(0, Math.floor((whole.length * percent) / 100)),
  }));

const flips = (whole: Uint8Array): BrokenFile[] =>
  Array.from({ length: 40 }, (_, seed) => {
    const bytes = whole.slice();
    for (let bit = 0; bit <= seed % 5; bit++) {
      const at = chance(seed * 7 + bit, bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(seed + bit, 8));
    }
    return { name: `bits-turned-${seed}.kring`, bytes };
  });

const holes = (whole: Uint8Array): BrokenFile[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const bytes = whole.slice();
    bytes.fill(0, Math.floor((bytes.length * tenth) / 10), Math.floor((bytes.length * (tenth + 1)) / 10));
    return { name: `zeros-in-tenth-${tenth}.kring`, bytes };
  });

/** The workspace in a file, changed by hand. */
function changed(name: string, workspace: Json, change: (copy: Json) => void): BrokenFile {
  const copy = structuredClone(workspace);
  change(copy);
  return { name: `${name}.json`, bytes: strToU8(JSON.stringify(copy)) };
}

const tablesOf = (workspace: Json): string[] =>
  Object.keys(workspace).filter((key) => Array.isArray(workspace[key]) && (workspace[key] as unknown[]).length > 0);
const rowsOf = (workspace: Json, table: string): Row[] => workspace[table] as Row[];

const twice = (workspace: Json): BrokenFile[] =>
  tablesOf(workspace).map((table) =>
    changed(`same-id-twice-in-${table}`, workspace, (copy) => {
      const rows = rowsOf(copy, table);
      rows.push({ ...rows[0] });
    }),
  );

const dangling = (workspace: Json): BrokenFile[] =>
  tablesOf(workspace).flatMap((table) => {
    const field = Object.keys(rowsOf(workspace, table)[0] ?? {}).find((key) => /.Id$/.test(key));
    if (field === undefined) return [];
    return [
      changed(`nothing-at-${table}-${field}`, workspace, (copy) =>
        Object.assign(rowsOf(copy, table)[0] ?? {}, { [field]: 'nowhere' }),
      ),
    ];
  });

const wrongRows = (workspace: Json): BrokenFile[] =>
  tablesOf(workspace).map((table) =>
    changed(`no-rows-in-${table}`, workspace, (copy) => {
      copy[table] = [null, 7, 'row', [], {}];
    }),
  );

const versions = (workspace: Json): BrokenFile[] =>
  [99, 1e9, 0, -1, 1.5, '2', null, true, [], {}].map((version, at) =>
    changed(`version-${at}`, workspace, (copy) => {
      copy.formatVersion = version;
    }),
  );

const nested = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);
const LEVELS = 100_000;

const deep = (workspace: Json): BrokenFile[] => {
  const text = JSON.stringify(workspace);
  const inField = text.replace('{', `{"extra":${nested(LEVELS, '[', ']')},`);
  return [
    { name: 'lists-100000-deep.json', bytes: strToU8(nested(LEVELS, '[', ']')) },
    { name: 'fields-100000-deep.json', bytes: strToU8(`${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`) },
    { name: 'a-field-100000-deep.json', bytes: strToU8(inField) },
    { name: 'never-closed.json', bytes: strToU8('['.repeat(LEVELS)) },
  ];
};

const others = (workspace: Json): BrokenFile[] => [
  { name: 'empty.kring', bytes: new Uint8Array() },
  { name: 'one-byte.kring', bytes: new Uint8Array([80]) },
  { name: 'only-zeros.kring', bytes: new Uint8Array(100_000) },
  { name: 'a-text.kring', bytes: strToU8('Dit is een brief.') },
  { name: 'a-picture.kring', bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]) },
  { name: 'another-program.json', bytes: strToU8('{"type":"excalidraw","version":2,"elements":[]}') },
  { name: 'a-list.json', bytes: strToU8('[]') },
  { name: 'a-word.json', bytes: strToU8('"kring"') },
  { name: 'nothing.json', bytes: strToU8('null') },
  { name: 'two-texts.json', bytes: strToU8('{}{}') },
  { name: 'not-utf8.json', bytes: new Uint8Array([123, 34, 255, 254, 34, 125]) },
  { name: 'utf-16.json', bytes: new Uint8Array(Buffer.from('\ufeff{"format":"kring-workspace"}', 'utf16le')) },
  { name: 'a-mark-at-the-start.json', bytes: strToU8(`\ufeff${JSON.stringify(workspace)}`) },
  { name: 'a-prototype.json', bytes: strToU8('{"__proto__":{"format":"kring-workspace"},"constructor":{}}') },
  { name: 'a-huge-number.json', bytes: strToU8('{"format":"kring-workspace","formatVersion":1e400}') },
  { name: 'a-huge-text.json', bytes: strToU8(`{"format":"kring-workspace","name":"${'a'.repeat(20_000_000)}"}`) },
  changed('a-field-too-many', workspace, (copy) => {
    copy.more = true;
  }),
  changed('a-table-too-few', workspace, (copy) => {
    delete copy.notes;
  }),
  changed('many-rows', workspace, (copy) => {
    copy.notes = Array.from({ length: 100_000 }, (_, at) => ({ id: String(at) }));
  }),
];

const EMPTY = new Uint8Array();

// More than Kring unpacks, from almost nothing.
const BOMB_BYTES = 300 * 1024 * 1024;

/** Zips that are no files of Kring, or are made to hurt. */
function zips(workspace: Json): BrokenFile[] {
  const json = strToU8(JSON.stringify(workspace));
  return [
    { name: 'zip-of-nothing.kring', bytes: zipSync({}) },
    { name: 'another-zip.kring', bytes: zipSync({ 'readme.txt': strToU8('hallo') }) },
    { name: 'word-file.kring', bytes: zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': EMPTY }) },
    { name: 'way-out.kring', bytes: zipSync({ 'workspace.json': json, '../../evil.txt': strToU8('x') }) },
    { name: 'from-the-root.kring', bytes: zipSync({ 'workspace.json': json, '/etc/evil': strToU8('x') }) },
    { name: 'drive.kring', bytes: zipSync({ 'workspace.json': json, 'C:\\evil.txt': strToU8('x') }) },
    { name: 'bomb.kring', bytes: bombOf('workspace.json', BOMB_BYTES) },
    { name: 'bomb-beside.kring', bytes: bombOf('attachments/a', BOMB_BYTES) },
    { name: 'broken-json-in-zip.kring', bytes: zipSync({ 'workspace.json': json.slice(0, json.length / 2) }) },
    {
      name: 'many-files.kring',
      bytes: zipSync(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`f${at}`, EMPTY]))),
    },
  ];
}

const placed = (whole: Uint8Array): BrokenFile[] => [
  { name: 'two-gigabytes.kring', bytes: EMPTY, sparse: 2 * 1024 ** 3 },
  { name: 'two-gigabytes.json', bytes: strToU8('{"format":'), sparse: 2 * 1024 ** 3 },
  { name: '😀 buurt 🏘️.kring', bytes: whole },
  { name: 'é ü \u202e gnirk.kring', bytes: whole },
  { name: `${'lang-'.repeat(12)}/${'pad-'.repeat(40)}/${'x'.repeat(60)}.kring`, bytes: whole },
  { name: 'whole-in-a-folder-to-read.kring', bytes: whole, isReadOnly: true },
  { name: 'cut-in-a-folder-to-read.kring', bytes: whole.slice(0, 500), isReadOnly: true },
];

/** At least two hundred files that are broken, hostile, somebody else's or in a strange place, from one that is whole. */
export function brokenFiles(whole: Uint8Array): readonly BrokenFile[] {
  const text = unzipSync(whole)['workspace.json'] ?? EMPTY;
  const workspace = JSON.parse(new TextDecoder().decode(text)) as Json;
  return [
    ...cuts(whole),
    ...flips(whole),
    ...holes(whole),
    ...twice(workspace),
    ...dangling(workspace),
    ...wrongRows(workspace),
    ...versions(workspace),
    ...deep(workspace),
    ...others(workspace),
    ...zips(workspace),
    ...placed(whole),
  ];
}
