import type { Id } from '../model/ids';
import type { Graph } from './graph';

/**
 * Who would be the core if only lines counted: Lip 2011, "A fast algorithm for the discrete core/periphery bipartitioning problem".
 * Parties stand by their number of neighbours, most first; with the first k as core the cost is the pairs in the core
 * without a tie and the ties between two outside it, which is m + k(k-1)/2 - (the sum of their degrees). The smallest k
 * with the least cost wins; who has as many neighbours stands as in the list. Only a suggestion: a core is chosen by people.
 */
export function suggestedCore(graph: Graph): readonly Id[] {
  const byDegree = [...graph.neighbours].map(([id, near]) => ({ id, degree: near.size }));
  byDegree.sort((a, b) => b.degree - a.degree);
  let least = 0;
  let cost = 0;
  let size = 0;
  for (const [at, { degree }] of byDegree.entries()) {
    cost += at - degree;
    if (cost < least) [least, size] = [cost, at + 1];
  }
  return byDegree.slice(0, size).map(({ id }) => id);
}
