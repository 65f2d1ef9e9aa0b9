import { degreeOf, type Links, nearOf } from './links';

/** From one party the number of ties to each; -1 to who cannot be reached. */
export function distancesFrom(links: Links, start: number): Int32Array {
  const far = new Int32Array(links.count).fill(-1);
  const queue = new Int32Array(links.count);
  far[start] = 0;
  queue[0] = start;
  for (let head = 0, tail = 1; head < tail; head += 1) {
    const at = queue[head] as number;
    for (const other of nearOf(links, at)) {
      if (far[other] !== -1) continue;
      far[other] = (far[at] as number) + 1;
      queue[tail] = other;
      tail += 1;
    }
  }
  return far;
}

/** Parties that stand for those around them, with how far everyone is from each and whom each stands for. */
export type Pivots = {
  readonly distances: readonly Int32Array[];
  readonly at: readonly number[];
  /** Per party the place in `at` of the nearest pivot. */
  readonly nearest: Int32Array;
};

const busiest = (links: Links): number => {
  let most = 0;
  for (let at = 1; at < links.count; at += 1) if (degreeOf(links, at) > degreeOf(links, most)) most = at;
  return most;
};

/** Counts a new pivot in: who is nearer to it than to any before stands under it now. Answers who is farthest from all. */
function countIn(far: Int32Array, pivot: number, least: Int32Array, nearest: Int32Array): number {
  let farthest = -1;
  let most = 0;
  for (let at = 0; at < far.length; at += 1) {
    const here = far[at] as number;
    if (here >= 0 && here < (least[at] as number)) {
      least[at] = here;
      nearest[at] = pivot;
    }
    if ((least[at] as number) > most) [farthest, most] = [at, least[at] as number];
  }
  return farthest;
}

/**
 * Pivots as far from each other as can be, the busiest party first (Ortmann, Klimenta, Brandes 2016: max-min).
 * The links hang together.
 */
export function pivotsOf(links: Links, count: number): Pivots {
  const distances: Int32Array[] = [];
  const at: number[] = [];
  const nearest = new Int32Array(links.count);
  const least = new Int32Array(links.count).fill(links.count);
  for (let next = links.count > 0 ? busiest(links) : -1; next >= 0 && at.length < count; ) {
    const far = distancesFrom(links, next);
    distances.push(far);
    at.push(next);
    next = countIn(far, at.length - 1, least, nearest);
  }
  return { distances, at, nearest };
}
