import type { Id } from '../model/ids';
import type { Stakeholder } from '../model/network';
import type { Ring } from '../model/vocabularies';
import { drawnAt, type Spot, SYMBOL_HALF, seatRadii } from './rings';
import { reachOf } from './symbols';

/** What stands somewhere: its middle and how far it reaches, in drawing units. */
export type Taken = { readonly spot: Spot; readonly half: number };

// Middle to middle, in drawing units: first with room for the names, then closer. The last just clear each other.
const ROOMY = [92, 70, 52];
const HAIR = 5;
const RADIUS_STEP = 9;
const SEATS = 128;

/** 0, 1/2, 1/4, 3/4, 1/8, ...: the first few seats lie far apart, and seats fill up evenly (van der Corput). */
function spread(index: number): number {
  let value = 0;
  for (let rest = index, step = 0.5; rest > 0; rest = Math.floor(rest / 2), step /= 2) value += (rest % 2) * step;
  return value;
}

/** Every seat of a ring, the home circle first, starting at the top. */
function* seatsOf(ring: Ring): Generator<Spot> {
  for (const radius of seatRadii(ring, RADIUS_STEP)) {
    for (let seat = 0; seat < SEATS; seat += 1) {
      const angle = (spread(seat) - 0.25) * 2 * Math.PI;
      yield { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    }
  }
}

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The seats of a full ring, each time the one with the most room left: where a newcomer hides the least. */
function* roomiestSeats(ring: Ring, here: readonly Taken[]): Generator<Spot, never> {
  const seats = [...seatsOf(ring)].map((spot) => ({
    spot,
    room: Math.min(...here.map((other) => distance(spot, other.spot) - other.half)),
  }));
  while (true) {
    const { spot } = seats.reduce((most, seat) => (seat.room > most.room ? seat : most));
    for (const seat of seats) seat.room = Math.min(seat.room, distance(seat.spot, spot) - SYMBOL_HALF[ring]);
    yield spot;
  }
}

/**
 * Free spots of a ring, one after the other, in drawing units. A spot touches nobody in `taken` and no earlier spot,
 * and leaves room for names while there is room; only when the ring is full do symbols come to overlap.
 * The same surroundings always give the same spots.
 */
export function* freeSpots(ring: Ring, taken: readonly Taken[]): Generator<Spot, never> {
  const half = SYMBOL_HALF[ring];
  const here: Taken[] = [...taken];
  // A seat that was refused stays refused, because spots are only ever taken: one walk per gap is enough.
  for (const gap of [...ROOMY, 0]) {
    const isFree = (spot: Spot) =>
      here.every((other) => distance(spot, other.spot) >= Math.max(gap, half + other.half + HAIR));
    for (const spot of seatsOf(ring)) {
      if (!isFree(spot)) continue;
      here.push({ spot, half });
      yield spot;
    }
  }
  return yield* roomiestSeats(ring, here);
}

/** A free spot of a ring that touches nobody while there is room, and moves nobody. */
export const freeSpot = (ring: Ring, taken: readonly Taken[]): Spot => freeSpots(ring, taken).next().value;

/** On the map: somebody gave it a place. Who has none waits in the tray beside the map, and is in no picture of it. */
export const isPlaced = ({ position }: Stakeholder): boolean => position !== undefined;

/** Where everyone is drawn who is on the map. */
export const spotsOf = (stakeholders: readonly Stakeholder[]): ReadonlyMap<Id, Spot> =>
  new Map(stakeholders.flatMap(({ id, position }) => (position ? [[id, drawnAt(position)] as const] : [])));

/** Everyone on the map as something that stands somewhere. */
export const takenBy = (stakeholders: readonly Stakeholder[]): readonly Taken[] =>
  stakeholders.flatMap((party) => (party.position ? [{ spot: drawnAt(party.position), half: reachOf(party) }] : []));
