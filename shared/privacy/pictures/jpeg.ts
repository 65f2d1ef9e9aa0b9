import { joined, lettersAt, numberAt } from './bytes';

// The markers of JPEG (ITU-T T.81, table B.1).
const END = 0xd9;
const SCAN = 0xda;
const FIRST_APP = 0xe0;
const LAST_APP = 0xef;
const COMMENT = 0xfe;
const ADOBE = 0xee;
const EXIF = 0xe1;
const COLOURS = 0xe2;
const ORIENTATION = 0x0112;

/** Whether these are the first bytes of a JPEG. */
export const isJpeg = (bytes: Uint8Array): boolean => numberAt(bytes, 0, 3) === 0xffd8ff;

type Segment = { readonly marker: number; readonly from: number; readonly to: number };

// Fill bytes, marks inside the coded picture, and an escaped byte are not the start of a part.
const isInside = (marker: number): boolean => marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);

/** Where the coded picture of one scan ends: at the next part. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length && !(bytes[at] === 0xff && !isInside(bytes[at + 1] ?? 0))) at += 1;
  return at + 1 < bytes.length ? at : bytes.length;
}

/** The part that begins here, a scan with its coded picture; null when there is none. */
function segmentAt(bytes: Uint8Array, from: number): Segment | null {
  const marker = bytes[from + 1] ?? 0;
  if (bytes[from] !== 0xff || isInside(marker)) return null;
  if (marker === END) return { marker, from, to: from + 2 };
  const to = from + 2 + numberAt(bytes, from + 2, 2);
  if (to > bytes.length || to < from + 4) return null;
  return { marker, from, to: marker === SCAN ? afterScan(bytes, to) : to };
}

/**
 * The parts up to the end of the picture; null when they do not hold together. What a phone hangs behind it (a film, a
 * second picture) is no part of it.
 */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  const segments: Segment[] = [];
  for (let at = 2; at < bytes.length; ) {
    const segment = segmentAt(bytes, at);
    if (!segment) return null;
    segments.push(segment);
    if (segment.marker === END) return segments;
    at = segment.to;
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
  }
  // A photo that was cut off still shows its upper part.
  return segments.some(({ marker }) => marker === SCAN) ? segments : null;
}

/** What is needed to draw it: colours, and no APP part that tells of who, where and when. */
const isNeeded = (bytes: Uint8Array, { marker, from }: Segment): boolean => {
  if (marker === COMMENT) return false;
  if (marker < FIRST_APP || marker > LAST_APP) return true;
  if (marker === ADOBE) return lettersAt(bytes, from + 4, 5) === 'Adobe';
  return marker === COLOURS && lettersAt(bytes, from + 4, 11) === 'ICC_PROFILE';
};

/** How the camera was held, 1 to 8; 1 when nothing says so. */
function orientationIn(bytes: Uint8Array, { from, to }: Segment): number {
  const start = from + 10;
  const isSmallFirst = lettersAt(bytes, start, 2) === 'II';
  const number = (at: number, count: number): number => {
    const part = bytes.slice(at, at + count);
    return numberAt(isSmallFirst ? part.reverse() : part, 0, count);
  };
  const table = start + number(start + 4, 4);
  const count = table + 2 <= to ? number(table, 2) : 0;
  for (let entry = 0; entry < count; entry++) {
    const at = table + 2 + entry * 12;
    if (at + 12 <= to && number(at, 2) === ORIENTATION) return Math.min(8, Math.max(1, number(at + 8, 2)));
  }
  return 1;
}

/** An Exif part with one thing in it: how the camera was held. */
function held(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, EXIF, 0, body.length + 2, ...body]);
}

/**
 * The photo without what tells of it (Exif with place and maker, XMP, IPTC, comments, previews, what hangs behind it),
 * dot for dot the same picture, held the same way. Null when its parts do not hold together.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const parts = segmentsOf(bytes);
  if (!parts) return null;
  const exif = parts.find((each) => each.marker === EXIF && lettersAt(bytes, each.from + 4) === 'Exif');
  const orientation = exif ? orientationIn(bytes, exif) : 1;
  return joined([
    bytes.subarray(0, 2),
    ...(orientation > 1 ? [held(orientation)] : []),
    ...parts.filter((segment) => isNeeded(bytes, segment)).map(({ from, to }) => bytes.subarray(from, to)),
  ]);
}
