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

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;
const LARGEST = 64 * 1024 * 1024;
const ZLIB_LEVELS = new Set([0x01, 0x5e, 0x9c, 0xda]);

function unpackedAt(bytes: Buffer, at: number, unpack: Unpack): readonly Buffer[] {
  try {
    return [unpack(bytes.subarray(at), { maxOutputLength: LARGEST })];
  } catch {
    return [];
  }
}

/** Where what is packed in a zip begins, behind the header of one of its files. */
const behindZipHeader = (bytes: Buffer, at: number): number =>
  at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);

/** What begins at this place by its first bytes: zlib, gzip or a file in a zip. */
function packedAt(bytes: Buffer, at: number): readonly Buffer[] {
  const [first, second] = [bytes[at], bytes[at + 1] ?? 0];
  if (first === 0x78 && ZLIB_LEVELS.has(second)) return unpackedAt(bytes, at, inflateSync);
  if (first === 0x1f && second === 0x8b) return unpackedAt(bytes, at, gunzipSync);
  const isZip = first === 0x50 && at + 30 < bytes.length && bytes.readUInt32LE(at) === 0x04034b50;
  return isZip ? unpackedAt(bytes, behindZipHeader(bytes, at), inflateRawSync) : [];
}

/** Everything that is packed in these bytes in a common way; Brotli shows no sign, so it is tried on the whole. */
function packedPieces(bytes: Buffer): readonly Buffer[] {
  const pieces = [...unpackedAt(bytes, 0, brotliDecompressSync)];
  for (let at = 0; at + 2 < bytes.length; at++) pieces.push(...packedAt(bytes, at));
  return pieces;
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
