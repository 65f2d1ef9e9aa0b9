import { DEEPEST } from '../services/plain-and-small';

// A list says how long it is before it comes, and a reader makes room for that: so it is counted first whether all that
// is announced is there. https://github.com/msgpack/msgpack/blob/master/spec.md

/** Bytes after the tag, by tag: the value itself, where that is always the same. */
const FIXED: Readonly<Record<number, number>> = {
  192: 0,
  194: 0,
  195: 0,
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
  212: 2,
  213: 3,
  214: 5,
  215: 9,
  216: 17,
};
/** Text, bytes and extensions by tag: how many bytes say the length, and how many more stand before the value. */
const SIZED: Readonly<Record<number, readonly [width: 1 | 2 | 4, more: 0 | 1]>> = {
  196: [1, 0],
  197: [2, 0],
  198: [4, 0],
  199: [1, 1],
  200: [2, 1],
  201: [4, 1],
  217: [1, 0],
  218: [2, 0],
  219: [4, 0],
};
/** Lists and maps by tag: how many bytes say the length, and how many values each entry is. */
const LISTED: Readonly<Record<number, readonly [width: 2 | 4, values: 1 | 2]>> = {
  220: [2, 1],
  221: [4, 1],
  222: [2, 2],
  223: [4, 2],
};

type Value = { readonly end: number; readonly inside: number };

/** Where the value that begins here ends, and how many values stand in it; NaN for a tag that means nothing. */
function valueAt(view: DataView, at: number): Value {
  const tag = view.getUint8(at);
  const lengthAt = (width: 1 | 2 | 4): number =>
    width === 1 ? view.getUint8(at + 1) : width === 2 ? view.getUint16(at + 1) : view.getUint32(at + 1);
  if (tag < 0x80 || tag >= 0xe0) return { end: at + 1, inside: 0 };
  if (tag < 0x90) return { end: at + 1, inside: 2 * (tag & 0x0f) };
  if (tag < 0xa0) return { end: at + 1, inside: tag & 0x0f };
  if (tag < 0xc0) return { end: at + 1 + (tag & 0x1f), inside: 0 };
  const [sized, listed] = [SIZED[tag], LISTED[tag]];
  if (sized) return { end: at + 1 + sized[0] + sized[1] + lengthAt(sized[0]), inside: 0 };
  if (listed) return { end: at + 1 + listed[0], inside: listed[1] * lengthAt(listed[0]) };
  return { end: at + 1 + (FIXED[tag] ?? Number.NaN), inside: 0 };
}

/** The value here, or null where the bytes stop before it does, or its tag means nothing. */
function wholeValueAt(view: DataView, at: number): Value | null {
  try {
    const value = valueAt(view, at);
    const isThere = value.end <= view.byteLength && value.inside <= view.byteLength;
    return isThere ? value : null;
  } catch {
    return null;
  }
}

/** Counts a value off the list it stands in, and opens its own; lists that are whole are closed. */
function count(open: number[], inside: number): void {
  open[open.length - 1] = (open.at(-1) ?? 0) - 1;
  if (inside > 0) open.push(inside);
  while (open.at(-1) === 0) open.pop();
}

/** Whether these bytes are one whole message in MessagePack, no deeper than `DEEPEST`, with everything it announces. */
export function isSoundMsgpack(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** How many values are still to come, of each list that is open. */
  const open = [1];
  let at = 0;
  while (open.length > 0) {
    const value = wholeValueAt(view, at);
    if (!value || open.length > DEEPEST + 2) return false;
    at = value.end;
    count(open, value.inside);
  }
  return at === bytes.length;
}
