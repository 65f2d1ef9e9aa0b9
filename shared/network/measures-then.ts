import type { IsoDate } from '../model/ids';
import type { Snapshot, Stakeholder, Tie } from '../model/network';
import { type Metrics, metricsOf } from './measures';

/** The network as a snapshot has it: the rings and rungs of then, and of what a snapshot does not keep, as it is now. */
export function networkThen(
  { rings, ties: kept }: Snapshot,
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
): { readonly stakeholders: readonly Stakeholder[]; readonly ties: readonly Tie[] } {
  const rungs = new Map(kept.map(({ tieId, ladder }) => [tieId, ladder]));
  return {
    stakeholders: stakeholders.flatMap((party) => {
      const ring = rings[party.id];
      return ring ? [{ ...party, ring }] : [];
    }),
    ties: ties.flatMap((tie) => {
      const ladder = rungs.get(tie.id);
      const { until: _end, ladderWanted: _wish, trust: _trust, ...lasting } = tie;
      return ladder === undefined ? [] : [{ ...lasting, ladder }];
    }),
  };
}

/** The last snapshot that was taken before today; undefined when there is none to compare with. */
export const snapshotBefore = (snapshots: readonly Snapshot[], today: IsoDate): Snapshot | undefined =>
  snapshots.filter(({ takenOn }) => takenOn < today).toSorted((a, b) => (a.takenOn < b.takenOn ? 1 : -1))[0];

/** The measures of the network as a snapshot has it, but those of wishes and trust, which a snapshot does not keep. */
export function metricsThen(
  snapshot: Snapshot,
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
): Omit<Metrics, 'gap' | 'meanTrust' | 'trustAcross'> {
  const then = networkThen(snapshot, stakeholders, ties);
  const {
    gap: _gap,
    meanTrust: _mean,
    trustAcross: _across,
    ...metrics
  } = metricsOf(then.stakeholders, then.ties, snapshot.takenOn);
  return metrics;
}
