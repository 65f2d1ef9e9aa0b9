import type { Spot } from '../../../../shared/network/rings';

/** A rectangle of the screen, in pixels. */
export type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

// So near to the edge, in pixels, the map comes along; in a small window never more than an eighth of it.
const ZONE = 40;
const SHARE = 8;
// At the edge itself, and beyond it, in pixels per millisecond.
const FASTEST = 0.7;
// A frame that came late moves the map no farther than one that was a little late.
const LONGEST_MS = 50;

/** How fast along one side: negative towards its beginning, positive towards its end, 0 in between. */
function along(at: number, from: number, to: number): number {
  const zone = Math.min(ZONE, (to - from) / SHARE);
  const deep = Math.max(from + zone - at, at - (to - zone), 0);
  return deep === 0 ? 0 : Math.sign(at - (from + to) / 2) * FASTEST * Math.min(1, deep / zone);
}

/**
 * How far the map moves in so many milliseconds, in pixels, for a pointer that holds something at this place: away
 * from the edge that it is at, faster as it is nearer. Nothing when it is not near an edge.
 */
export function panAtEdge({ x, y }: Spot, { left, top, right, bottom }: Bounds, milliseconds: number): Spot {
  const time = Math.min(milliseconds, LONGEST_MS);
  return { x: -along(x, left, right) * time + 0, y: -along(y, top, bottom) * time + 0 };
}
