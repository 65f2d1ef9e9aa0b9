import type { Id } from '../model/ids';
import type { Tie } from '../model/network';
import { pairCounts, tiesByCore } from './density';
import type { Graph } from './graph';
import type { Metrics } from './measures';
import { tiesByOrientation } from './orientation';
import { acrossDomains, acrossFormality, wantedFirmer } from './ties';

/** Fewer parties than this, and one line more or less changes everything: nothing is measured. */
export const FEWEST_PARTIES = 6;

/** The measures of domain.md 2.6, in the order in which they are told. */
export type MeasureName =
  | 'density'
  | 'core'
  | 'open'
  | 'rest'
  | 'formality'
  | 'domains'
  | 'equals'
  | 'deciders'
  | 'outside'
  | 'firmer'
  | 'leaning'
  | 'suggested'
  | 'bridges'
  | 'fragile';

/** A measure as it is told: so many of so many, or who; and what of the map it is about. */
export type Told = {
  readonly name: MeasureName;
  readonly count?: number;
  readonly of?: number;
  /** Who it is about, the most first. */
  readonly partyIds: readonly Id[];
  readonly tieIds: readonly Id[];
  /** Only on the regie: on a wall it would be said of persons. */
  readonly isPrivate: boolean;
};

const idsOf = (ties: readonly Tie[]): readonly Id[] => ties.map(({ id }) => id);

const counted = (name: MeasureName, count: number, of: number, ties: readonly Tie[]): Told => ({
  name,
  count,
  of,
  partyIds: [],
  tieIds: idsOf(ties),
  isPrivate: false,
});
const named = (name: MeasureName, partyIds: readonly Id[], isPrivate = false): Told => ({
  name,
  partyIds,
  tieIds: [],
  isPrivate,
});

const NAMED = 3;

/** The parties through which most shortest paths run, most first; who is between nobody is not among them. */
const bridgesOf = ({ betweenness }: Metrics): readonly Id[] =>
  Object.entries(betweenness)
    .filter(([, value]) => value > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([id]) => id);

/** The parties with clearly more neighbours than the others have on average, most first. */
function leaningOn({ neighbours }: Graph): readonly Id[] {
  const degrees = [...neighbours].map(([id, near]) => ({ id, degree: near.size }));
  const mean = degrees.reduce((sum, { degree }) => sum + degree, 0) / Math.max(1, degrees.length);
  return degrees
    .filter(({ degree }) => degree >= 2 * mean && degree > 0)
    .sort((a, b) => b.degree - a.degree)
    .slice(0, NAMED)
    .map(({ id }) => id);
}

function toldOfTies(graph: Graph): readonly Told[] {
  const pairs = pairCounts(graph);
  const byCore = tiesByCore(graph);
  const ways = tiesByOrientation(graph);
  const m = graph.ties.length;
  const [formality, domains, firmer] = [acrossFormality(graph), acrossDomains(graph), wantedFirmer(graph)];
  return [
    counted('density', pairs.all.count, pairs.all.of, graph.ties),
    counted('core', pairs.core.count, pairs.core.of, byCore.core),
    counted('open', pairs.between.count, pairs.between.of, byCore.between),
    counted('rest', pairs.rest.count, pairs.rest.of, byCore.rest),
    counted('formality', formality.length, m, formality),
    counted('domains', domains.length, m, domains),
    counted('equals', ways.horizontal.length, m, ways.horizontal),
    counted('deciders', ways.vertical.length, m, ways.vertical),
    counted('outside', ways.outside.length, m, ways.outside),
    counted('firmer', firmer.length, m, firmer),
  ];
}

/**
 * Every measure as it can be told; nothing at all below six parties, and nothing about pairs that cannot be. The
 * measures of who connects and who is a weak link come last and are for the regie alone.
 */
export function toldMeasures(graph: Graph, metrics: Metrics): readonly Told[] {
  if (metrics.nodes < FEWEST_PARTIES) return [];
  return [
    ...toldOfTies(graph).filter(({ of }) => of !== 0),
    named('leaning', leaningOn(graph)),
    named('suggested', metrics.suggestedCore),
    named('bridges', bridgesOf(metrics), true),
    named('fragile', metrics.articulationPoints, true),
  ];
}
