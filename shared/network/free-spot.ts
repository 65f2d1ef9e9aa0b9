import { updating, type Change } from '../model/change';
import { edited } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import type { Stakeholder } from '../model/network';
import { Ring } from '../model/vocabularies';
import { drawnAt, positionAt, type Spot, SYMBOL_HALF, seatRadii } from './rings';

/** What stands somewhere: its middle and half its size, in drawing units. */
export type Taken = { readonly spot: Spot; readonly half: number };

// Middle to middle, in drawing units: first with room for the names, then closer. The last just clear each other.
const ROOMY = [92, 70, 52];
const HAIR = 6;
// A ring that is truly full still takes a newcomer: closer and closer, until something fits.
const CROWDED = [0.75, 0.5, 0.25, 0];
const RADIUS_STEP = 13;
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

/**
 * Free spots of a ring, one after the other, in drawing units. A spot touches nobody in `taken` and no earlier spot,
 * and leaves room for names while there is room; only when the ring is full do symbols come to overlap.
 * The same surroundings always give the same spots.
 */
export function* freeSpots(ring: Ring, taken: readonly Taken[]): Generator<Spot, never> {
  const half = SYMBOL_HALF[ring];
  const here: Taken[] = [...taken];
  const isFree = (spot: Spot, gap: (other: Taken) => number) =>
    here.every((other) => Math.hypot(spot.x - other.spot.x, spot.y - other.spot.y) >= gap(other));
  const touching = (other: Taken) => half + other.half + HAIR;
  const gaps = [
    ...ROOMY.map((gap) => (other: Taken) => Math.max(gap, touching(other))),
    touching,
    ...CROWDED.map((share) => (other: Taken) => share * touching(other)),
  ];
  // A seat that was refused stays refused, because spots are only ever taken: one walk per gap is enough.
  for (const gap of gaps) {
    for (const spot of seatsOf(ring)) {
      if (!isFree(spot, gap)) continue;
      here.push({ spot, half });
      yield spot;
    }
  }
  while (true) yield* seatsOf(ring);
}

/** A free spot of a ring that touches nobody while there is room, and moves nobody. */
export const freeSpot = (ring: Ring, taken: readonly Taken[]): Spot => freeSpots(ring, taken).next().value;

/**
 * Where everyone is drawn. Who was never placed gets a free spot, the same every time;
 * that spot is only kept once somebody is placed by hand (`settling`).
 */
export function spotsOf(stakeholders: readonly Stakeholder[]): ReadonlyMap<Id, Spot> {
  const spots = new Map<Id, Spot>();
  const taken: Taken[] = [];
  for (const { id, ring, position } of stakeholders) {
    if (!position) continue;
    const spot = drawnAt(position);
    spots.set(id, spot);
    taken.push({ spot, half: SYMBOL_HALF[ring] });
  }
  const waiting = stakeholders.filter(({ position }) => !position).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const ring of Ring.options) {
    const free = freeSpots(ring, taken);
    for (const party of waiting.filter((other) => other.ring === ring)) {
      const spot = free.next().value;
      spots.set(party.id, spot);
      taken.push({ spot, half: SYMBOL_HALF[ring] });
    }
  }
  return spots;
}

/** Everyone as something that stands somewhere. */
export function takenBy(stakeholders: readonly Stakeholder[]): readonly Taken[] {
  const spots = spotsOf(stakeholders);
  return stakeholders.flatMap(({ id, ring }) => {
    const spot = spots.get(id);
    return spot ? [{ spot, half: SYMBOL_HALF[ring] }] : [];
  });
}

/**
 * Keeps the spots of those who were never placed, except of `but`. Part of every act that places, adds or takes
 * away a party: otherwise the free spots would be counted anew and parties would move by themselves.
 */
export function settling(stakeholders: readonly Stakeholder[], stamp: Stamp, but: ReadonlySet<Id>): Change['tables'] {
  const waiting = stakeholders.filter(({ id, position }) => !position && !but.has(id));
  if (waiting.length === 0) return {};
  const spots = spotsOf(stakeholders);
  return updating(
    'stakeholders',
    waiting.map((party) => {
      const spot = spots.get(party.id) ?? { x: 0, y: 0 };
      return [party, edited(party, { position: positionAt(spot) }, stamp)] as const;
    }),
  );
}
