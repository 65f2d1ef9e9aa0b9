import { createHash } from 'node:crypto';

/** One line of a file of Kring: `<length in bytes> <checksum> <json>`. A line that was cut off or changed is seen. */
export type Line = {
  readonly bytes: Buffer;
  /** The first 16 signs of the SHA-256 of the JSON: two lines with one checksum say the same. */
  readonly checksum: string;
};

const CHECKSUM_LENGTH = 16;
const SPACE = 0x20;
const NEWLINE = 0x0a;
// The largest length has ten digits; a start of line without a space in it is damage.
const LONGEST_LENGTH = 10;

const checksumOf = (json: Uint8Array): string =>
  createHash('sha256').update(json).digest('hex').slice(0, CHECKSUM_LENGTH);

/** Writes a value as one line. JSON holds no line breaks, so a person can read the file line by line. */
export function lineOf(value: unknown): Line {
  const json = Buffer.from(JSON.stringify(value));
  const checksum = checksumOf(json);
  return { bytes: Buffer.concat([Buffer.from(`${json.length} ${checksum} `), json, Buffer.from('\n')]), checksum };
}

/** A line that was read; `end` is where the next one begins, in bytes from the start of the file. */
export type WholeLine = { readonly value: unknown; readonly checksum: string; readonly end: number };

function lineAt(bytes: Buffer, start: number): WholeLine | null {
  const afterLength = bytes.subarray(start, start + LONGEST_LENGTH + 1).indexOf(SPACE);
  if (afterLength <= 0) return null;
  const lengthText = bytes.toString('latin1', start, start + afterLength);
  if (!/^[1-9]\d*$/.test(lengthText)) return null;
  const checksumStart = start + afterLength + 1;
  const jsonStart = checksumStart + CHECKSUM_LENGTH + 1;
  const end = jsonStart + Number(lengthText);
  if (end >= bytes.length || bytes[jsonStart - 1] !== SPACE || bytes[end] !== NEWLINE) return null;
  const json = bytes.subarray(jsonStart, end);
  const checksum = bytes.toString('latin1', checksumStart, checksumStart + CHECKSUM_LENGTH);
  if (checksumOf(json) !== checksum) return null;
  return { value: JSON.parse(json.toString('utf8')), checksum, end: end + 1 };
}

/** The first line, or null when it is not whole. */
export const firstLineOf = (bytes: Uint8Array): unknown => lineAt(Buffer.from(bytes), 0)?.value ?? null;

/** All lines up to the first that is not whole. */
export function readLines(file: Uint8Array): readonly WholeLine[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const lines: WholeLine[] = [];
  for (let line = lineAt(bytes, 0); line !== null; line = lineAt(bytes, line.end)) lines.push(line);
  return lines;
}
