import type { IsoDate } from '../model/ids';
import type { Snapshot, Stakeholder, Tie } from '../model/network';
import { graphOf } from './graph';
import { metricsOf } from './measures';
import { type Told, toldMeasures } from './told-measures';

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

/** The measures as they would have been told on the day of a snapshot; wishes are not kept in one, so those are left out. */
export function toldThen(
  snapshot: Snapshot,
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
): readonly Told[] {
  const then = networkThen(snapshot, stakeholders, ties);
  const graph = graphOf(then.stakeholders, then.ties, snapshot.takenOn);
  const metrics = metricsOf(then.stakeholders, then.ties, snapshot.takenOn);
  return toldMeasures(graph, metrics).filter(({ name }) => name !== 'firmer');
}
