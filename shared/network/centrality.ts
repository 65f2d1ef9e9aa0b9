import type { Id } from '../model/ids';
import type { Graph } from './graph';

type Reached = {
  readonly id: Id;
  readonly distance: number;
  readonly from: Reached[];
  paths: number;
  /** What flows through here on the way to everyone beyond. */
  flow: number;
};

/** Everyone that can be reached from a party, nearest first, with the number of shortest ways there. */
function reachFrom(start: Id, graph: Graph): readonly Reached[] {
  const first: Reached = { id: start, distance: 0, from: [], paths: 1, flow: 0 };
  const reached = new Map<Id, Reached>([[start, first]]);
  const order = [first];
  // The list grows while it is walked: that is the queue of a breadth-first search.
  for (const here of order) {
    for (const id of graph.neighbours.get(here.id) ?? []) {
      let next = reached.get(id);
      if (!next) {
        next = { id, distance: here.distance + 1, from: [], paths: 0, flow: 0 };
        reached.set(id, next);
        order.push(next);
      }
      if (next.distance === here.distance + 1) {
        next.paths += here.paths;
        next.from.push(here);
      }
    }
  }
  return order;
}

/**
 * Per party the share (0 to 1) of shortest paths between others that run through it: Brandes 2001, unweighted,
 * divided by (n-1)(n-2)/2. With fewer than three parties there is nothing to be between, so everyone has 0.
 */
export function betweenness(graph: Graph): ReadonlyMap<Id, number> {
  const n = graph.neighbours.size;
  const between = new Map<Id, number>([...graph.neighbours.keys()].map((id) => [id, 0]));
  for (const start of graph.neighbours.keys()) {
    for (const there of reachFrom(start, graph).toReversed()) {
      for (const before of there.from) before.flow += (before.paths / there.paths) * (1 + there.flow);
      if (there.id !== start) between.set(there.id, (between.get(there.id) ?? 0) + there.flow);
    }
  }
  // Every pair was walked from both sides, so the pairs are counted twice: (n-1)(n-2) instead of half of it.
  const walks = Math.max(1, (n - 1) * (n - 2));
  return new Map([...between].map(([id, value]) => [id, value / walks]));
}

/**
 * How much the network leans on one party, 0 (all alike) to 1 (a star): Freeman 1979 for degree,
 * sum(max - degree) / ((n-1)(n-2)), where a degree counts neighbours. Null below three parties.
 */
export function degreeCentralisation(graph: Graph): number | null {
  const degrees = [...graph.neighbours.values()].map((near) => near.size);
  const n = degrees.length;
  if (n < 3) return null;
  const most = degrees.reduce((max, degree) => Math.max(max, degree), 0);
  return degrees.reduce((sum, degree) => sum + most - degree, 0) / ((n - 1) * (n - 2));
}
