import type { Plane } from './crossings';
import { type Pivots, pivotsOf } from './distances';
import type { Links } from './links';
import { numbersFrom } from './random';

// Few of both: what follows (`untangled`) needs the large picture only.
const PIVOTS = 20;
const ROUNDS = 10;
const LAST_STEP = 0.1;

/** What should be how far apart: both ends, the distance, and how much each end gives for it. */
type Terms = {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly distance: Float64Array;
  readonly weightA: Float64Array;
  readonly weightB: Float64Array;
};

/** How many of those a pivot stands for lie within half the way, per distance: what its pull on another weighs. */
function crowdAround({ distances, nearest }: Pivots, pivot: number): readonly number[] {
  const far = distances[pivot] ?? new Int32Array(0);
  const sums = new Array<number>(far.reduce((most, distance) => Math.max(most, distance), 0) + 1).fill(0);
  for (const [other, distance] of far.entries())
    if (distance >= 0 && nearest[other] === pivot) sums[distance] = (sums[distance] ?? 0) + 1;
  for (let distance = 1; distance < sums.length; distance += 1)
    sums[distance] = (sums[distance] ?? 0) + (sums[distance - 1] ?? 0);
  return sums;
}

/** How everyone is drawn to one pivot, and how the pivot is drawn to those who are pivots too. */
function termsOfPivot(pivots: Pivots, index: number, put: Put): void {
  const [pivot, far] = [pivots.at[index] as number, pivots.distances[index] as Int32Array];
  const crowd = crowdAround(pivots, index);
  const isPivot = new Set(pivots.at);
  for (const [other, distance] of far.entries()) {
    if (distance < 2) continue;
    const many = crowd[Math.floor(distance / 2)] ?? 1;
    put(other, pivot, distance, many / distance ** 2, isPivot.has(other) ? 1 / distance ** 2 : 0);
  }
}

type Put = (a: number, b: number, distance: number, weightA: number, weightB: number) => void;

/** The sparse terms: every tie, and everyone to every pivot (Ortmann et al. 2016). */
function termsOf(links: Links, pivots: Pivots): Terms {
  const most = links.ends.length / 2 + links.count * pivots.at.length;
  const terms = {
    a: new Int32Array(most),
    b: new Int32Array(most),
    distance: new Float64Array(most),
    weightA: new Float64Array(most),
    weightB: new Float64Array(most),
  };
  let count = 0;
  const put: Put = (a, b, distance, weightA, weightB) => {
    terms.a[count] = a;
    terms.b[count] = b;
    terms.distance[count] = distance;
    terms.weightA[count] = weightA;
    terms.weightB[count] = weightB;
    count += 1;
  };
  for (let pair = 0; pair < links.ends.length; pair += 2)
    put(links.ends[pair] as number, links.ends[pair + 1] as number, 1, 1, 1);
  for (const index of pivots.at.keys()) termsOfPivot(pivots, index, put);
  return { count, ...terms };
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** Moves the two ends of one term towards its distance. */
function relax({ x, y }: Plane, terms: Terms, term: number, step: number): void {
  const a = terms.a[term] as number;
  const b = terms.b[term] as number;
  const dx = (x[a] as number) - (x[b] as number);
  const dy = (y[a] as number) - (y[b] as number);
  const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
  const pull = (length - (terms.distance[term] as number)) / (2 * length);
  const byA = Math.min(1, step * (terms.weightA[term] as number)) * pull;
  const byB = Math.min(1, step * (terms.weightB[term] as number)) * pull;
  x[a] = (x[a] as number) - byA * dx;
  y[a] = (y[a] as number) - byA * dy;
  x[b] = (x[b] as number) + byB * dx;
  y[b] = (y[b] as number) + byB * dy;
}

/** Where everyone starts: somewhere in a square that has room for all. */
function scattered(links: Links, random: () => number): Plane {
  const width = Math.sqrt(links.count);
  const some = () => Float64Array.from({ length: links.count }, () => (random() - 0.5) * width);
  return { x: some(), y: some() };
}

/**
 * Places so that the distance between two parties tells how many ties lie between them; a tie is about 1 long.
 * Sparse stress by stochastic gradient descent: Zheng, Pawar, Goodman 2018, with pivots. The links hang together.
 */
export function stressPlane(links: Links, seed: number): Plane {
  const random = numbersFrom(seed);
  const plane = scattered(links, random);
  const terms = termsOf(links, pivotsOf(links, PIVOTS));
  const order = shuffled(terms.count, random);
  let farthest = 1;
  for (let term = 0; term < terms.count; term += 1) farthest = Math.max(farthest, terms.distance[term] as number);
  const first = farthest ** 2;
  const decay = Math.log(first / LAST_STEP) / (ROUNDS - 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = first * Math.exp(-decay * round);
    for (const term of order) relax(plane, terms, term, step);
  }
  return plane;
}
