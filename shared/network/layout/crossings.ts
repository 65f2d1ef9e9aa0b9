import type { Links } from './links';

/** Where everyone stands: x and y by place in the list. */
export type Plane = { readonly x: Float64Array; readonly y: Float64Array };

/** Which side of the line from a to b the point c lies on: positive, negative or on it. */
const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** The lines as flat numbers, four per pair, and per pair the places of its ends. */
function flatLines({ ends }: Links, { x, y }: Plane): Float64Array {
  const flat = new Float64Array(ends.length * 2);
  for (let at = 0; at < ends.length; at += 1) {
    flat[at * 2] = x[ends[at] ?? 0] as number;
    flat[at * 2 + 1] = y[ends[at] ?? 0] as number;
  }
  return flat;
}

/** Whether straight lines p and q cross; lines that share an end do not. */
function doCross(flat: Float64Array, ends: Int32Array, p: number, q: number): boolean {
  const [a, b, c, d] = [ends[2 * p], ends[2 * p + 1], ends[2 * q], ends[2 * q + 1]];
  if (a === c || a === d || b === c || b === d) return false;
  const [ax, ay, bx, by] = [
    flat[4 * p] as number,
    flat[4 * p + 1] as number,
    flat[4 * p + 2] as number,
    flat[4 * p + 3] as number,
  ];
  const [cx, cy, dx, dy] = [
    flat[4 * q] as number,
    flat[4 * q + 1] as number,
    flat[4 * q + 2] as number,
    flat[4 * q + 3] as number,
  ];
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** How often straight lines cross. Lines are walked from left to right, so only those side by side are compared. */
export function crossingsOf(links: Links, plane: Plane): number {
  const flat = flatLines(links, plane);
  const lefts = new Float64Array(links.ends.length / 2);
  const rights = new Float64Array(lefts.length);
  for (let pair = 0; pair < lefts.length; pair += 1) {
    const [ax, bx] = [flat[4 * pair] as number, flat[4 * pair + 2] as number];
    lefts[pair] = Math.min(ax, bx);
    rights[pair] = Math.max(ax, bx);
  }
  const order = Int32Array.from(lefts.keys()).sort((p, q) => (lefts[p] as number) - (lefts[q] as number));
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const p = order[at] as number;
    for (let next = at + 1; next < order.length; next += 1) {
      const q = order[next] as number;
      if ((lefts[q] as number) > (rights[p] as number)) break;
      if (doCross(flat, links.ends, p, q)) count += 1;
    }
  }
  return count;
}
