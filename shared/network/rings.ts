import type { Stakeholder } from '../model/network';
import type { Ring } from '../model/vocabularies';

/** Where a party is kept to stand: map units from the middle, as the workspace file has them. */
export type Position = NonNullable<Stakeholder['position']>;

/** Where a party is drawn: drawing units from the middle; one unit is one pixel at zoom 1. */
export type Spot = { readonly x: number; readonly y: number };

// Map units. A party of a ring stands on its home circle by itself; where it is dropped, the edges decide.
const HOME = { core: 150, involved: 330, periphery: 500, missing: 640 } as const satisfies Record<Ring, number>;
const EDGE = { core: 225, involved: 420, periphery: 590 } as const satisfies Partial<Record<Ring, number>>;

// The core has the most lines and the least room, so the drawing widens the middle: drawn radius = 115 (r / 150)^(3/4).
const DRAWN_CORE = 115;
const WIDENING = 3 / 4;
const drawnRadius = (radius: number): number => DRAWN_CORE * (radius / HOME.core) ** WIDENING;
const mapRadius = (radius: number): number => HOME.core * (radius / DRAWN_CORE) ** (1 / WIDENING);

const scaled = ({ x, y }: Spot, to: (radius: number) => number): Spot => {
  const radius = Math.hypot(x, y);
  const factor = radius === 0 ? 0 : to(radius) / radius;
  return { x: x * factor, y: y * factor };
};
const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The outermost a party can be put, in drawing units: enough for a second row of missing parties. */
export const FARTHEST = drawnRadius(820);

/** Where a position is drawn. */
export const drawnAt = (position: Position): Spot => scaled(position, drawnRadius);

/** The position to keep for a place in the drawing, to a tenth of a unit and never farther out than the map goes. */
export function positionAt(spot: Spot): Position {
  const { x, y } = scaled(spot, (radius) => mapRadius(Math.min(radius, FARTHEST)));
  return { x: tenth(x), y: tenth(y) };
}

/** The ring that a position lies in; outside the outer ring stands who is missing. */
export function ringAt({ x, y }: Position): Ring {
  const radius = Math.hypot(x, y);
  if (radius <= EDGE.core) return 'core';
  if (radius <= EDGE.involved) return 'involved';
  return radius <= EDGE.periphery ? 'periphery' : 'missing';
}

/** The rings that have a circle round them, from the outside in, with its radius in drawing units. */
export const RING_CIRCLES = [
  { ring: 'periphery', radius: drawnRadius(EDGE.periphery) },
  { ring: 'involved', radius: drawnRadius(EDGE.involved) },
  { ring: 'core', radius: drawnRadius(EDGE.core) },
] as const satisfies readonly { readonly ring: Ring; readonly radius: number }[];

/** Half the size of a party's symbol in drawing units: the nearer the middle, the larger. */
export const SYMBOL_HALF = { core: 18, involved: 15, periphery: 13.5, missing: 13 } as const satisfies Record<
  Ring,
  number
>;

const BANDS: Record<Ring, readonly [inner: number, outer: number]> = {
  core: [0, drawnRadius(EDGE.core)],
  involved: [drawnRadius(EDGE.core), drawnRadius(EDGE.involved)],
  periphery: [drawnRadius(EDGE.involved), drawnRadius(EDGE.periphery)],
  missing: [drawnRadius(EDGE.periphery), FARTHEST],
};

/** Between which radii in drawing units the middle of a symbol lies that fits inside its ring, and its home circle. */
export function bandOf(ring: Ring): { readonly inner: number; readonly home: number; readonly outer: number } {
  const [inner, outer] = BANDS[ring];
  const margin = SYMBOL_HALF[ring] + 4;
  return { inner: ring === 'core' ? 0 : inner + margin, home: drawnRadius(HOME[ring]), outer: outer - margin };
}

/** The radii in drawing units on which a symbol fits inside its ring, the home circle first. */
export function seatRadii(ring: Ring, step: number): readonly number[] {
  const { inner: from, home, outer } = bandOf(ring);
  const count = Math.floor((outer - from) / step) + 1;
  const others = Array.from({ length: Math.max(0, count) }, (_, at) => from + at * step);
  return [home, ...others.sort((a, b) => Math.abs(a - home) - Math.abs(b - home) || a - b)];
}
