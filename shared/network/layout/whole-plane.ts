import type { Plane } from './crossings';
import { type Links, linksOf, nearOf, partsOf } from './links';
import { stressPlane } from './stress';
import { untangled } from './untangle';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The links within one part, by place in that part. */
function within(links: Links, part: readonly number[]): Links {
  const ids = part.map(String);
  const ties = part.flatMap((at) => Array.from(nearOf(links, at), (other) => [String(at), String(other)] as const));
  return linksOf(ids, ties);
}

function centred({ x, y }: Plane): { readonly plane: Plane; readonly reach: number } {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  const plane = { x: x.map((value) => value - meanX), y: y.map((value) => value - meanY) };
  const reach = plane.x.reduce((most, value, at) => Math.max(most, Math.hypot(value, plane.y[at] ?? 0)), 0);
  return { plane, reach };
}

/** One part in the plane: first by distances, then with crossings taken out. */
export const partPlane = (links: Links, seed: number): Plane => untangled(links, stressPlane(links, seed));

/** Everyone in the plane: each part that hangs together is laid out by itself, the small ones round the largest. */
export function wholePlane(links: Links, seed: number): Plane {
  const whole = { x: new Float64Array(links.count), y: new Float64Array(links.count) };
  let edge = 0;
  for (const [turn, part] of partsOf(links).entries()) {
    const { plane, reach } = centred(partPlane(within(links, part), seed));
    const distance = turn === 0 ? 0 : edge + reach + 1;
    for (const [place, at] of part.entries()) {
      whole.x[at] = (plane.x[place] ?? 0) + distance * Math.cos(turn * GOLDEN);
      whole.y[at] = (plane.y[place] ?? 0) + distance * Math.sin(turn * GOLDEN);
    }
    if (turn === 0) edge = reach;
  }
  return whole;
}
