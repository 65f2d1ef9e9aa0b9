import type { Id } from '../model/ids';
import type { Tie } from '../model/network';
import { type Graph, tiedPairs } from './graph';

/** Shares from 0 to 1 of the pairs that could be tied; null where there is no pair to tie. */
export type Densities = {
  readonly density: number | null;
  readonly coreDensity: number | null;
  readonly coreRest: number | null;
  readonly restDensity: number | null;
};

/** How many pairs have a tie, of how many that could. */
export type Pairs = { readonly count: number; readonly of: number };
export type PairCounts = {
  readonly all: Pairs;
  readonly core: Pairs;
  readonly between: Pairs;
  readonly rest: Pairs;
};

const pairsOf = (count: number): number => (count * (count - 1)) / 2;
const share = ({ count, of }: Pairs): number | null => (of === 0 ? null : count / of);

const coreOf = ({ parties }: Graph): ReadonlySet<Id> =>
  new Set<Id>(parties.filter(({ ring }) => ring === 'core').map(({ id }) => id));

/**
 * The pairs with a tie everywhere, inside the core, between core and rest, and in the rest (domain.md 2.6). Pairs are
 * counted, not ties, so that two ties between the same parties never make more than there could be.
 */
export function pairCounts(graph: Graph): PairCounts {
  const core = coreOf(graph);
  const n = graph.neighbours.size;
  const k = core.size;
  const all = tiedPairs(graph);
  const inCore = tiedPairs(graph, (a, b) => core.has(a) && core.has(b));
  const inRest = tiedPairs(graph, (a, b) => !core.has(a) && !core.has(b));
  return {
    all: { count: all, of: pairsOf(n) },
    core: { count: inCore, of: pairsOf(k) },
    between: { count: all - inCore - inRest, of: k * (n - k) },
    rest: { count: inRest, of: pairsOf(n - k) },
  };
}

/** How much of what could be tied is tied. */
export function densities(graph: Graph): Densities {
  const { all, core, between, rest } = pairCounts(graph);
  return { density: share(all), coreDensity: share(core), coreRest: share(between), restDensity: share(rest) };
}

/** The ties of the graph by how many of their ends stand in the core: both, one or none. */
export function tiesByCore(graph: Graph): Readonly<Record<'core' | 'between' | 'rest', readonly Tie[]>> {
  const core = coreOf(graph);
  const ties: Record<'core' | 'between' | 'rest', Tie[]> = { core: [], between: [], rest: [] };
  for (const tie of graph.ties) {
    const ends = Number(core.has(tie.sourceId)) + Number(core.has(tie.targetId));
    ties[ends === 2 ? 'core' : ends === 1 ? 'between' : 'rest'].push(tie);
  }
  return ties;
}
