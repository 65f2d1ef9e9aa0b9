import { joined, lettersAt, smallFirstAt } from './bytes';

/** Whether these are the first bytes of a WebP. */
export const isWebp = (bytes: Uint8Array): boolean => lettersAt(bytes, 0) === 'RIFF' && lettersAt(bytes, 8) === 'WEBP';

const DRAWS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);
// The flags of VP8X that promise Exif, XMP and colours, which are not there any more.
const PROMISES = 0x08 | 0x04 | 0x20;

/** The picture without Exif, XMP and anything else that does not draw. Null when its parts do not hold together. */
export function bareWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const kept: Uint8Array[] = [];
  const end = Math.min(bytes.length, 8 + smallFirstAt(bytes, 4));
  let at = 12;
  while (at + 8 <= end) {
    const size = smallFirstAt(bytes, at + 4);
    const to = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return null;
    const name = lettersAt(bytes, at);
    const part = bytes.slice(at, Math.min(to, end));
    if (name === 'VP8X') part[8] = (part[8] ?? 0) & ~PROMISES;
    if (DRAWS.has(name)) kept.push(part);
    at = to;
  }
  if (kept.length === 0) return null;
  const whole = joined([bytes.subarray(0, 12), ...kept]);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  return whole;
}
