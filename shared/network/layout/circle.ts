/** One whole turn, in radians. */
export const TURN = 2 * Math.PI;

/** The angle as a number from 0 up to a whole turn. */
export const turned = (angle: number): number => ((angle % TURN) + TURN) % TURN;

/** The mean direction of several; undefined when they cancel out or there are none. */
export function meanDirection(angles: Iterable<number>): number | undefined {
  let x = 0;
  let y = 0;
  for (const angle of angles) {
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return Math.hypot(x, y) < 1e-6 ? undefined : turned(Math.atan2(y, x));
}

type Block = { readonly size: number; readonly sum: number };

/** Numbers in rising order, as near as can be to these (pool adjacent violators). */
function rising(values: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { size: 1, sum: value };
    for (let last = blocks.at(-1); last && last.sum / last.size > block.sum / block.size; last = blocks.at(-1)) {
      block = { size: block.size + last.size, sum: block.sum + last.sum };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ size, sum }) => Array.from({ length: size }, () => sum / size));
}

/**
 * Angles on a circle, in the given order, each at least `gap` from the next and as near as can be to what was wished.
 * When that many do not fit, they are spread evenly.
 */
export function spaced(wished: readonly number[], gap: number): readonly number[] {
  const count = wished.length;
  if (count < 2) return wished;
  const room = Math.min(gap, TURN / count);
  // The circle is cut open where the most room lies, so that nobody is pushed over the cut.
  const gaps = wished.map((angle, at) => turned((wished[(at + 1) % count] ?? 0) - angle));
  const cut = (gaps.indexOf(Math.max(...gaps)) + 1) % count;
  const order = Array.from({ length: count }, (_, at) => (cut + at) % count);
  const start = wished[cut] ?? 0;
  const along = order.map((at) => turned((wished[at] ?? 0) - start));
  const flat = rising(along.map((angle, at) => angle - at * room));
  // Stretched further than one turn, the ends would meet: then everyone is squeezed evenly.
  const length = (flat.at(-1) ?? 0) - (flat[0] ?? 0);
  const most = TURN - count * room;
  const squeeze = length > most ? most / length : 1;
  const angles = new Array<number>(count);
  for (const [at, place] of order.entries()) {
    const here = (flat[0] ?? 0) + ((flat[at] ?? 0) - (flat[0] ?? 0)) * squeeze;
    angles[place] = turned(start + here + at * room);
  }
  return angles;
}
