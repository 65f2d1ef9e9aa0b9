import { lettersAt, numberAt } from './bytes';

/** A box of an ISO file (14496-12): its name, and where it begins, what is in it, and where it ends. */
export type Box = { readonly name: string; readonly from: number; readonly body: number; readonly to: number };

const LONG = 1;
const TO_THE_END = 0;

function sizeAt(bytes: Uint8Array, at: number, to: number): { readonly size: number; readonly head: number } {
  const short = numberAt(bytes, at, 4);
  if (short === LONG) return { size: numberAt(bytes, at + 8, 8), head: 16 };
  return { size: short === TO_THE_END ? to - at : short, head: 8 };
}

/** The boxes between two places; what is too short to be one ends it. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const { size, head } = sizeAt(bytes, at, to);
    if (size < head || at + size > to) break;
    boxes.push({ name: lettersAt(bytes, at + 4), from: at, body: at + head, to: at + size });
    at += size;
  }
  return boxes;
}
