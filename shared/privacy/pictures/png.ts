import { joined, lettersAt, numberAt } from './bytes';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether these are the first bytes of a PNG. */
export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/** What draws the picture (PNG, 3rd edition, section 11); texts, times, Exif and whatever else is left out. */
const DRAWS = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB bKGD pHYs acTL fcTL fdAT cICP'.split(' '));

/** The picture without what tells of it. Null when its parts do not hold together. */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const kept = [bytes.subarray(0, SIGNATURE.length)];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const to = at + 12 + numberAt(bytes, at, 4);
    const name = lettersAt(bytes, at + 4);
    if (to > bytes.length) return null;
    if (DRAWS.has(name)) kept.push(bytes.subarray(at, to));
    // What stands behind the end is no part of the picture.
    if (name === 'IEND') return joined(kept);
    at = to;
  }
  return null;
}
