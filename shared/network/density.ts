import type { Id } from '../model/ids';
import { type Graph, tiedPairs } from './graph';

/** Shares from 0 to 1 of the pairs that could be tied; null where there is no pair to tie. */
export type Densities = {
  readonly density: number | null;
  readonly coreDensity: number | null;
  readonly coreRest: number | null;
  readonly restDensity: number | null;
};

const pairsOf = (count: number): number => (count * (count - 1)) / 2;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * How much of what could be tied is tied: everywhere, inside the core, between core and rest, and in the rest
 * (domain.md 2.6). Pairs are counted, not ties, so that two ties between the same parties never make more than 1.
 */
export function densities(graph: Graph): Densities {
  const core = new Set<Id>(graph.parties.filter(({ ring }) => ring === 'core').map(({ id }) => id));
  const n = graph.neighbours.size;
  const k = core.size;
  const all = tiedPairs(graph);
  const inCore = tiedPairs(graph, (a, b) => core.has(a) && core.has(b));
  const inRest = tiedPairs(graph, (a, b) => !core.has(a) && !core.has(b));
  return {
    density: share(all, pairsOf(n)),
    coreDensity: share(inCore, pairsOf(k)),
    coreRest: share(all - inCore - inRest, k * (n - k)),
    restDensity: share(inRest, pairsOf(n - k)),
  };
}
