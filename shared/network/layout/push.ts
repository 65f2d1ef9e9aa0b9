import type { Plane } from './crossings';

/** What everyone weighs, and the force on each: what pushes and pulls adds to it. */
export type Forces = { readonly mass: Float64Array; readonly x: Float64Array; readonly y: Float64Array };

// The force between two is this, times both masses, over their distance.
const STRENGTH = 10;
const NEVER_ZERO = 1e-9;

/** So many bodies, in flat arrays: where each is, what it weighs, and how it is pushed. */
const bodies = (count: number) => ({
  x: new Float64Array(count),
  y: new Float64Array(count),
  mass: new Float64Array(count),
  pushX: new Float64Array(count),
  pushY: new Float64Array(count),
});
type Bodies = ReturnType<typeof bodies>;

/** Adds to each place in which of so many equal strips the value lies, times `stride`. */
function addStrips(values: Float64Array, strips: number, stride: number, places: Int32Array): void {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const perUnit = strips / (most - least + NEVER_ZERO);
  for (let at = 0; at < values.length; at += 1) {
    const strip = Math.min(strips - 1, Math.floor(((values[at] as number) - least) * perUnit));
    places[at] = (places[at] as number) + strip * stride;
  }
}

/** Those from `a` up to `b` are pushed away by those from `c` up to `d`. */
function push(on: Bodies, a: number, b: number, by: Bodies, c: number, d: number): void {
  for (let at = a; at < b; at += 1) {
    const x = on.x[at] as number;
    const y = on.y[at] as number;
    let pushX = 0;
    let pushY = 0;
    for (let other = c; other < d; other += 1) {
      const dx = x - (by.x[other] as number);
      const dy = y - (by.y[other] as number);
      const force = (by.mass[other] as number) / (dx * dx + dy * dy + NEVER_ZERO);
      pushX += force * dx;
      pushY += force * dy;
    }
    on.pushX[at] = (on.pushX[at] as number) + pushX;
    on.pushY[at] = (on.pushY[at] as number) + pushY;
  }
}

/**
 * Squares over the plane. Everyone is kept in the order of the squares, so that one square is one stretch of the
 * arrays, and each square is also one body: the weight of all in it, in their middle.
 */
class Squares {
  readonly #side: number;
  readonly #from: Int32Array;
  readonly #next: Int32Array;
  readonly #square: Int32Array;
  readonly #who: Int32Array;
  readonly #each: Bodies;
  readonly #whole: Bodies;

  constructor(count: number) {
    this.#side = Math.max(1, Math.round(Math.sqrt(count) / 4));
    this.#from = new Int32Array(this.#side ** 2 + 1);
    this.#next = new Int32Array(this.#from.length);
    this.#square = new Int32Array(count);
    this.#who = new Int32Array(count);
    this.#each = bodies(count);
    this.#whole = bodies(this.#side ** 2);
  }

  /** Adds to the forces how everyone is pushed by everyone: near by one by one, farther off a square at once. */
  push(plane: Plane, forces: Forces): void {
    this.#fill(plane, forces.mass);
    for (let square = 0; square < this.#whole.mass.length; square += 1) this.#pushSquare(square);
    for (let place = 0; place < this.#who.length; place += 1) {
      const at = this.#who[place] as number;
      const weight = STRENGTH * (forces.mass[at] as number);
      forces.x[at] = (forces.x[at] as number) + weight * (this.#each.pushX[place] as number);
      forces.y[at] = (forces.y[at] as number) + weight * (this.#each.pushY[place] as number);
    }
  }

  #pushSquare(square: number): void {
    const a = this.#from[square] as number;
    const b = this.#from[square + 1] as number;
    if (a === b) return;
    for (let other = 0; other < this.#whole.mass.length; other += 1) {
      const c = this.#from[other] as number;
      const d = this.#from[other + 1] as number;
      if (c === d) continue;
      if (this.#isNear(square, other)) push(this.#each, a, b, this.#each, c, d);
      else push(this.#each, a, b, this.#whole, other, other + 1);
    }
  }

  #isNear(square: number, other: number): boolean {
    const rows = (square % this.#side) - (other % this.#side);
    const columns = (square - other - rows) / this.#side;
    return columns <= 1 && columns >= -1 && rows <= 1 && rows >= -1;
  }

  /** Sorts everyone into the squares anew. */
  #fill({ x, y }: Plane, mass: Float64Array): void {
    this.#square.fill(0);
    addStrips(x, this.#side, this.#side, this.#square);
    addStrips(y, this.#side, 1, this.#square);
    this.#from.fill(0);
    for (const square of this.#square) this.#from[square + 1] = (this.#from[square + 1] as number) + 1;
    for (let square = 0; square < this.#from.length - 1; square += 1)
      this.#from[square + 1] = (this.#from[square + 1] as number) + (this.#from[square] as number);
    this.#next.set(this.#from);
    for (let at = 0; at < x.length; at += 1) {
      const square = this.#square[at] as number;
      const place = this.#next[square] as number;
      this.#next[square] = place + 1;
      this.#who[place] = at;
      this.#each.x[place] = x[at] as number;
      this.#each.y[place] = y[at] as number;
      this.#each.mass[place] = mass[at] as number;
    }
    this.#each.pushX.fill(0);
    this.#each.pushY.fill(0);
    for (let square = 0; square < this.#whole.mass.length; square += 1) this.#weigh(square);
  }

  /** One square as one body. */
  #weigh(square: number): void {
    let mass = 0;
    let x = 0;
    let y = 0;
    for (let place = this.#from[square] as number; place < (this.#from[square + 1] as number); place += 1) {
      const weight = this.#each.mass[place] as number;
      mass += weight;
      x += weight * (this.#each.x[place] as number);
      y += weight * (this.#each.y[place] as number);
    }
    this.#whole.mass[square] = mass;
    this.#whole.x[square] = x / (mass || 1);
    this.#whole.y[square] = y / (mass || 1);
  }
}

/** Makes what adds to the forces how everyone pushes everyone away, the heavy ones most. */
export function pusher(count: number): (plane: Plane, forces: Forces) => void {
  const squares = new Squares(count);
  return (plane, forces) => squares.push(plane, forces);
}
