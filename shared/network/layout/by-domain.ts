import { Domain, Ring } from '../../model/vocabularies';
import { byAngle, towardsNeighbours } from './by-angle';
import { TURN, turned } from './circle';
import type { Scene, Wishes } from './scene';

/** Per pair of domains the number of links between them. */
function linksBetween({ parties, links }: Scene): (a: Domain, b: Domain) => number {
  const counts = new Map<string, number>();
  for (let pair = 0; pair < links.ends.length; pair += 2) {
    const [a, b] = [parties[links.ends[pair] ?? 0]?.domain, parties[links.ends[pair + 1] ?? 0]?.domain];
    for (const key of new Set([`${a} ${b}`, `${b} ${a}`])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (a, b) => counts.get(`${a} ${b}`) ?? 0;
}

/** How far the lines between domains run round the circle in this order: less is calmer. */
function lengthOf(order: readonly Domain[], between: (a: Domain, b: Domain) => number): number {
  let sum = 0;
  for (const [at, a] of order.entries()) {
    for (const [to, b] of order.entries()) {
      const apart = Math.abs(at - to);
      if (to > at) sum += between(a, b) * Math.min(apart, order.length - apart);
    }
  }
  return sum;
}

function* swapsOf(order: readonly Domain[]): Generator<readonly Domain[]> {
  for (const [at, a] of order.entries()) {
    for (const b of order.slice(at + 1)) {
      yield order.map((domain) => {
        if (domain === a) return b;
        return domain === b ? a : domain;
      });
    }
  }
}

// By so much of the circle each next seed begins farther round: no two of the first dozens begin at the same side.
const SEED_TURN = 0.382;

/** So many places farther round. */
const begunAt = <T>(list: readonly T[], at: number): readonly T[] => {
  const from = list.length === 0 ? 0 : ((at % list.length) + list.length) % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};

/**
 * The domains that are there, those with many links beside each other; swapped in pairs until that no longer helps.
 * Another seed begins the swapping elsewhere, and may end in another order that is as calm.
 */
function orderOf(scene: Scene): readonly Domain[] {
  const between = linksBetween(scene);
  const shorter = (order: readonly Domain[]) => {
    const length = lengthOf(order, between);
    return [...swapsOf(order)].find((swapped) => lengthOf(swapped, between) < length);
  };
  const there = Domain.options.filter((domain) => scene.parties.some((party) => party.domain === domain));
  let order = begunAt(there, scene.seed - 1);
  for (let next = shorter(order); next; next = shorter(order)) order = next;
  return order;
}

type Slice = { readonly from: number; readonly width: number };

/** A slice of the circle per domain, as wide as it needs on the ring where it needs most; with seed 1 the first starts at the top. */
function slicesOf(scene: Scene): ReadonlyMap<Domain, Slice> {
  const count = (ring: Ring, domain?: Domain) =>
    scene.parties.filter((party) => party.ring === ring && (!domain || party.domain === domain)).length;
  const order = orderOf(scene);
  const needs = order.map((domain) =>
    Math.max(...Ring.options.map((ring) => count(ring, domain) / Math.max(count(ring), 6))),
  );
  const whole = needs.reduce((sum, need) => sum + need, 0);
  let from = turned((scene.seed - 1) * SEED_TURN * TURN - TURN / 4);
  return new Map(
    order.map((domain, at) => {
      const slice = { from, width: ((needs[at] ?? 0) / whole) * TURN };
      from += slice.width;
      return [domain, slice];
    }),
  );
}

/** Every domain in its own direction on all the rings; within that, parties turn to whom they are tied to. */
export function byDomain(scene: Scene): Wishes {
  const slices = slicesOf(scene);
  const sliceOf = (at: number): Slice => slices.get(scene.parties[at]?.domain ?? 'care') ?? { from: 0, width: TURN };
  const towards = towardsNeighbours(scene);
  const first = scene.parties.map((_, at) => sliceOf(at).from + sliceOf(at).width / 2);
  return byAngle(scene, first, (at, angles) => {
    const { from, width } = sliceOf(at);
    const middle = from + width / 2;
    const aside = turned(towards(at, angles) - middle + TURN / 2) - TURN / 2;
    // The direction of the neighbours, brought within the slice: the order stays, the domain is not left.
    return middle + (aside / TURN) * width * 0.9;
  });
}
