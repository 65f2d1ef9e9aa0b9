import type { Id } from '../../model/ids';
import { Ring } from '../../model/vocabularies';
import { bandOf, type Spot } from '../rings';

/** Who wants to stand where: in drawing units, with how far the symbol reaches. */
export type Wish = { readonly id: Id; readonly ring: Ring; readonly reach: number; readonly spot: Spot };

type Standing = { readonly x: number; readonly y: number; readonly reach: number };

// Middle to middle, in drawing units: first with room for the names, then closer. The last just clear each other.
const GAPS = [92, 70, 52, 0] as const;
const HAIR = 5;
const SEAT_STEP = 9;
const CELL = 100;
// How much of a ring can be filled by the nearest free seats before somebody is sent far away.
const FILLED = 0.55;

const AROUND = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => [column, row] as const));

/** Who stands where, kept per square, so that only neighbours are asked. */
class Floor {
  readonly #cells = new Map<number, Standing[]>();
  readonly #cell: number;

  constructor(readonly scale: number) {
    this.#cell = CELL * scale;
  }

  stand(standing: Standing): void {
    const cell = this.#cellOf(standing.x, standing.y);
    const there = this.#cells.get(cell);
    if (there) there.push(standing);
    else this.#cells.set(cell, [standing]);
  }

  isFree(x: number, y: number, reach: number, gap: number): boolean {
    const isClear = (other: Standing) => {
      const least = Math.max(gap, reach + other.reach + HAIR * this.scale);
      return (other.x - x) ** 2 + (other.y - y) ** 2 >= least ** 2;
    };
    return AROUND.every(([column, row]) =>
      (this.#cells.get(this.#cellOf(x + column * this.#cell, y + row * this.#cell)) ?? []).every(isClear),
    );
  }

  #cellOf(x: number, y: number): number {
    return Math.floor(x / this.#cell) * 4096 + Math.floor(y / this.#cell);
  }
}

/** Every seat of a ring, close enough together that nobody has to go far. */
function seatsOf(ring: Ring, scale: number): readonly Spot[] {
  const { inner, outer } = bandOf(ring);
  const step = SEAT_STEP * scale;
  const rows = Math.floor((outer - inner) / step) + 1;
  return Array.from({ length: rows }, (_, row) => inner + row * step).flatMap((radius) => {
    const count = Math.max(1, Math.floor((2 * Math.PI * radius) / step));
    return Array.from({ length: count }, (_, at) => {
      const angle = (at / count - 0.25) * 2 * Math.PI;
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  });
}

const gapsAt = (scale: number): readonly number[] => GAPS.map((gap) => gap * scale);

/** The distance from middle to middle, in drawing units, that so many can keep in a ring; 0 when they barely fit. */
export function roomyGap(ring: Ring, count: number, scale: number): number {
  const { inner, outer } = bandOf(ring);
  const fits = (gap: number) => {
    const room = Math.PI * ((outer + gap / 2) ** 2 - Math.max(0, inner - gap / 2) ** 2);
    return count * gap * gap * 0.87 <= room * FILLED;
  };
  return gapsAt(scale).find(fits) ?? 0;
}

function nearestFree({ spot, reach }: Wish, seats: readonly Spot[], floor: Floor, gap: number): Spot | undefined {
  if (floor.isFree(spot.x, spot.y, reach, gap)) return spot;
  let nearest: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const seat of seats) {
    const far = (seat.x - spot.x) ** 2 + (seat.y - spot.y) ** 2;
    if (far < least && floor.isFree(seat.x, seat.y, reach, gap)) [nearest, least] = [seat, far];
  }
  return nearest;
}

/** The same direction, at a distance from the middle that lies in the ring. */
export function withinRing(ring: Ring, { x, y }: Spot): Spot {
  const { inner, outer } = bandOf(ring);
  const radius = Math.hypot(x, y);
  const within = Math.min(outer, Math.max(inner, radius));
  if (radius < 1e-9) return { x: 0, y: -within };
  return radius === within ? { x, y } : { x: (x / radius) * within, y: (y / radius) * within };
}

type Stayer = Standing & { readonly ring: Ring };

/** Seats those of one ring, who comes first first. */
function seatRing(
  ring: Ring,
  wishes: readonly Wish[],
  besides: number,
  floor: Floor,
): readonly (readonly [Id, Spot])[] {
  const seats = seatsOf(ring, floor.scale);
  // A gap at which somebody found nothing is given up for all who come after: seats only fill up.
  const roomy = roomyGap(ring, wishes.length + besides, floor.scale);
  const gaps = gapsAt(floor.scale).filter((gap) => gap <= roomy);
  return wishes.map((wish) => {
    const kept = { ...wish, spot: withinRing(ring, wish.spot) };
    let spot: Spot | undefined;
    for (let [gap] = gaps; gap !== undefined && !spot; [gap] = gaps) {
      spot = nearestFree(kept, seats, floor, gap);
      if (!spot) gaps.shift();
    }
    const found = spot ?? kept.spot;
    floor.stand({ ...found, reach: wish.reach });
    return [wish.id, found];
  });
}

/**
 * A spot for everyone as near to the wish as can be: inside their own ring, touching nobody in `standing` and nobody
 * of each other while the ring has room, and with room for names while it has that too. Who comes first chooses first.
 */
export function seated(wishes: readonly Wish[], standing: readonly Stayer[], scale: number): ReadonlyMap<Id, Spot> {
  const floor = new Floor(scale);
  for (const each of standing) floor.stand(each);
  const isIn = (ring: Ring) => (one: { readonly ring: Ring }) => one.ring === ring;
  return new Map(
    Ring.options.flatMap((ring) =>
      seatRing(ring, wishes.filter(isIn(ring)), standing.filter(isIn(ring)).length, floor),
    ),
  );
}
