import { Inflate, strFromU8 } from 'fflate';
import { say } from '../model/message';
import { BrokenFile, inWords } from './problems';

// fflate unpacks, but believes what the headers say about sizes and does not check sums. A file from a
// stranger gets no such trust: the list of contents is read here, and unpacking stops where the list says it ends.

const END_OF_LIST = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LISTED_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const BEYOND_32_BITS = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** Small, so that what comes out of one push stays small too: deflate grows at most about a thousand times. */
const PUSH = 16 * 1024;

/** One file inside a zip, as the list at its end has it. Sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly isLocked: boolean;
  readonly sum: number;
  readonly offset: number;
};

const damaged = (place: string) => new BrokenFile([say('workspace.problem.damaged', { place: inWords(place) })]);

/** Starts as every zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfList(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_LIST) return at;
  throw damaged('zip');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + LISTED_LENGTH > bytes.length || view.getUint32(at, true) !== LISTED) throw damaged('zip');
  const flags = view.getUint16(at + 8, true);
  const nameEnds = at + LISTED_LENGTH + view.getUint16(at + 28, true);
  const next = nameEnds + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const isUtf8 = (flags & 0x800) !== 0;
  return {
    entry: {
      name: strFromU8(bytes.subarray(at + LISTED_LENGTH, nameEnds), !isUtf8),
      isLocked: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
    next,
  };
}

/** The list of contents of a zip. Nothing is unpacked yet. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    const { entry, next } = entryAt(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (SUMS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw damaged(entry.name);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PUSH)
    stream.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length);
  if (filled < content.length) throw damaged(entry.name);
  return content;
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const from = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw damaged(name);
  return bytes.subarray(from, from + packedSize);
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === DEFLATED) return inflated(packed, entry);
  if (entry.method !== STORED || packed.length !== entry.size) throw damaged(entry.name);
  return packed.slice();
}

/** Unpacks one file of a zip: exactly as many bytes as the list promises, with the right check sum, or a refusal. */
export function unzipped(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  if (entry.isLocked) throw new BrokenFile([say('workspace.problem.locked', { place: inWords(entry.name) })]);
  let content: Uint8Array<ArrayBuffer>;
  try {
    content = contentOf(bytes, entry);
  } catch (cause) {
    throw cause instanceof BrokenFile ? cause : damaged(entry.name);
  }
  if (checkSum(content) !== entry.sum) throw damaged(entry.name);
  return content;
}

/** What all the files of a zip together take when unpacked, in bytes, as its list says. Over 4 GB is without end. */
export const unzippedSize = (entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, { size }) => sum + (size === BEYOND_32_BITS ? Number.POSITIVE_INFINITY : size), 0);
