// Windows-1252 is Latin-1 but for these, from 0x80 on; what it leaves open keeps its own number.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const PIECE = 8192;

const inPieces = (codes: ArrayLike<number>, from: (...codes: number[]) => string): string => {
  let text = '';
  for (let at = 0; at < codes.length; at += PIECE) text += from(...Array.prototype.slice.call(codes, at, at + PIECE));
  return text;
};

const FIRST = [
  { below: 0x80, more: 0, bits: 0x7f, least: 0 },
  { below: 0xc2, more: -1, bits: 0, least: 0 },
  { below: 0xe0, more: 1, bits: 0x1f, least: 0x80 },
  { below: 0xf0, more: 2, bits: 0x0f, least: 0x800 },
  { below: 0xf5, more: 3, bits: 0x07, least: 0x10000 },
] as const;

const isScalar = (code: number): boolean => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/** The character that begins at `at`, and how many bytes follow the first one; null where this is not UTF-8. */
function characterAt(bytes: Uint8Array, at: number): { readonly code: number; readonly more: number } | null {
  const first = bytes[at] ?? 0;
  const shape = FIRST.find(({ below }) => first < below);
  if (!shape || shape.more < 0) return null;
  let code = first & shape.bits;
  for (let step = 1; step <= shape.more; step += 1) {
    const next = bytes[at + step] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 0x3f);
  }
  return code >= shape.least && isScalar(code) ? { code, more: shape.more } : null;
}

function utf8(bytes: Uint8Array): string | null {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const character = characterAt(bytes, at);
    if (!character) return null;
    codes.push(character.code);
    at += character.more;
  }
  return inPieces(codes, String.fromCodePoint);
}

function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const codes = Uint16Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => view.getUint16(at * 2, isLittle));
  return inPieces(codes, String.fromCharCode);
}

const windows1252 = (bytes: Uint8Array): string =>
  inPieces(
    Array.from(bytes, (byte) => (byte < 0x80 || byte > 0x9f ? byte : WINDOWS.charCodeAt(byte - 0x80))),
    String.fromCharCode,
  );

// Text of these languages in UTF-16 has a zero in one half of nearly every pair.
function halfZero(bytes: Uint8Array): 'even' | 'odd' | null {
  const pairs = Math.min(bytes.length >> 1, 400);
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (pairs < 2) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'odd';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'even' : null;
}

/**
 * The text of a file, whichever way it was written: UTF-8, UTF-16 either way round, or Windows-1252 as Excel writes
 * it. A mark at the beginning decides; without one the bytes do.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3)) ?? windows1252(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), false);
  const zeros = halfZero(bytes);
  if (zeros) return utf16(bytes, zeros === 'odd');
  return utf8(bytes) ?? windows1252(bytes);
}
