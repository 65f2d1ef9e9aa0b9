import { type Box, boxesIn } from './boxes';
import { lettersAt } from './bytes';

/** Whether these are the first bytes of a film or sound as phones write them (MP4, QuickTime). */
export const isMovie = (bytes: Uint8Array): boolean => lettersAt(bytes, 4) === 'ftyp';

const TELLS = new Set(['udta', 'meta', 'uuid', 'free', 'skip']);
const HOLDS = new Set(['moov', 'trak', 'mdia', 'minf', 'edts']);

const tellingIn = (bytes: Uint8Array, boxes: readonly Box[]): readonly Box[] =>
  boxes.flatMap((box) => {
    if (TELLS.has(box.name)) return [box];
    return HOLDS.has(box.name) ? tellingIn(bytes, boxesIn(bytes, box.body, box.to)) : [];
  });

/** The film with empty room where place, maker and titles stood: nothing moves, so it plays as before. */
export function bareMovie(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const top = boxesIn(bytes, 0, bytes.length);
  if (top.at(-1)?.to !== bytes.length) return null;
  const bare = Uint8Array.from(bytes);
  for (const { from, body, to } of tellingIn(bytes, top)) {
    bare.set([0x66, 0x72, 0x65, 0x65], from + 4);
    bare.fill(0, body, to);
  }
  return bare;
}
