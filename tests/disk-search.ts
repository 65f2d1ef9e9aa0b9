import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A file in which something was found, and in what way it was written there. */
export type Hit = string;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

const swapped = (word: string): Buffer => Buffer.from(word, 'utf16le').swap16();

/** The ways in which a word can stand in bytes: as browsers, databases, Windows and web addresses write it. */
const writings = (word: string): readonly (readonly [string, Buffer])[] => [
  ['UTF-8', Buffer.from(word, 'utf8')],
  ['UTF-16LE', Buffer.from(word, 'utf16le')],
  ['UTF-16BE', swapped(word)],
  ['base64', Buffer.from(Buffer.from(word).toString('base64').slice(4, -4))],
  ['address', Buffer.from(encodeURIComponent(word))],
];

const UNPACK = [inflateSync, inflateRawSync, gunzipSync, brotliDecompressSync] as const;
const LARGEST = 64 * 1024 * 1024;

/** What is packed from this place on, in any common way. */
function unpackedAt(bytes: Buffer, at: number): readonly Buffer[] {
  return UNPACK.flatMap((unpack) => {
    try {
      return [unpack(bytes.subarray(at), { maxOutputLength: LARGEST })];
    } catch {
      return [];
    }
  });
}

/** Where packed pieces may begin: zlib and gzip by their first bytes, zip by its local headers, the rest at the start. */
function packedPieces(bytes: Buffer): readonly Buffer[] {
  const starts = new Set([0]);
  for (let at = 0; at + 2 < bytes.length; at++) {
    const [first, second] = [bytes[at], bytes[at + 1]];
    const isZlib = first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second ?? 0);
    const isZip =
      at + 30 < bytes.length && first === 0x50 && second === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4;
    if (isZlib || (first === 0x1f && second === 0x8b)) starts.add(at);
    if (isZip) starts.add(at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28));
  }
  return [...starts].flatMap((at) => unpackedAt(bytes, at));
}

const SNAPPY_RUN = 64;

/** LevelDB packs its blocks with Snappy, which leaves every first occurrence as it is, but for a run that it cut. */
const halves = (word: string): readonly string[] =>
  word.length > 8 && word.length <= SNAPPY_RUN ? word.split(/\s+/).filter((part) => part.length > 4) : [word];

/** Every file under a folder in which one of the words stands, in any way of writing, also in what is packed there. */
export function searchDisk(folder: string, words: readonly string[]): readonly Hit[] {
  const wanted = [...new Set([...words, ...words.flatMap(halves)])];
  const forms = wanted.flatMap((word) => [word, word.toLowerCase()]).flatMap(writings);
  return filesIn(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    const pieces = [bytes, ...packedPieces(bytes)];
    const found = forms.filter(([, form]) => form.length > 3 && pieces.some((piece) => piece.includes(form)));
    const named = wanted.some((word) => path.toLowerCase().includes(word.toLowerCase())) ? ['file name'] : [];
    return [...found.map(([how]) => how), ...named].map((how) => `${relative(folder, path)}: ${how}`);
  });
}
