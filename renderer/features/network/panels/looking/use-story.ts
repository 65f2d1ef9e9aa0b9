import { useMemo } from 'react';
import { type Moment, storyOf, type Told } from '../../../../../shared/network/story';
import { useRowsBy } from '../../../../data/queries';
import { today } from '../../../../data/today';
import type { Network } from '../../use-network';

/** How the network of a programme grew, and what it is told from; undefined while loading. */
export function useStory({ programmeId, parties }: Network): { moments: readonly Moment[]; told: Told } | undefined {
  const ties = useRowsBy('ties', 'programmeId', programmeId);
  const snapshots = useRowsBy('snapshots', 'programmeId', programmeId);
  const sessions = useRowsBy('sessions', 'programmeId', programmeId);
  return useMemo(() => {
    if (!ties || !snapshots || !sessions) return undefined;
    const told: Told = { parties, ties, snapshots, sessions };
    return { told, moments: storyOf(told, today()) };
  }, [parties, ties, snapshots, sessions]);
}
