import type { Id, IsoDate } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import { articulationPoints } from './articulation';
import { betweenness, degreeCentralisation } from './centrality';
import { type Densities, densities } from './density';
import { graphOf } from './graph';
import { type OrientationCounts, orientationCounts } from './orientation';
import { suggestedCore } from './suggested-core';
import {
  crossDomainShare,
  formalInformalEI,
  type LadderCounts,
  ladderCounts,
  ladderGap,
  type MeanTrust,
  meanTrust,
  trustAcross,
} from './ties';

/** The measures of domain.md 2.6, as numbers that are not rounded. */
export type Metrics = Densities & {
  readonly nodes: number;
  readonly ties: number;
  readonly betweenness: Readonly<Record<Id, number>>;
  readonly degreeCentralisation: number | null;
  readonly articulationPoints: readonly Id[];
  readonly formalInformalEI: number | null;
  readonly crossDomainShare: number | null;
  readonly ladder: LadderCounts;
  readonly gap: number;
  readonly meanTrust: MeanTrust;
  /** Between residents and professionals only. */
  readonly trustAcross: MeanTrust;
  readonly orientation: OrientationCounts;
  /** Who would be the core if only lines counted. */
  readonly suggestedCore: readonly Id[];
};

/**
 * Every measure of domain.md 2.6 for the network as it is today. A measure that would divide by nothing
 * (the density of one party, a share of no ties) is null, never NaN; counts and lists are then 0 and empty.
 */
export function metricsOf(stakeholders: readonly Stakeholder[], ties: readonly Tie[], today: IsoDate): Metrics {
  const graph = graphOf(stakeholders, ties, today);
  return {
    nodes: graph.neighbours.size,
    ties: graph.ties.length,
    ...densities(graph),
    betweenness: Object.fromEntries(betweenness(graph)),
    degreeCentralisation: degreeCentralisation(graph),
    articulationPoints: articulationPoints(graph),
    formalInformalEI: formalInformalEI(graph),
    crossDomainShare: crossDomainShare(graph),
    ladder: ladderCounts(graph),
    gap: ladderGap(graph),
    meanTrust: meanTrust(graph),
    trustAcross: trustAcross(graph),
    orientation: orientationCounts(graph),
    suggestedCore: suggestedCore(graph),
  };
}
