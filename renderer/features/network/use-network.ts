import { useMemo } from 'react';
import { type NoteFilter, notesIn } from '../../../shared/learning/note-filter';
import { hasEnded } from '../../../shared/model/days';
import type { Stakeholder, Tie } from '../../../shared/model/network';
import type { Note } from '../../../shared/model/note';
import { type Marks, marksOf } from '../../../shared/network/marks';
import { useRow, useRowsBy } from '../../data/queries';
import { today } from '../../data/today';

/** The network of a programme as it is today, with what was written down about it. */
export type Network = {
  readonly programmeId: string;
  readonly parties: readonly Stakeholder[];
  /** Ties that have not ended and of which both ends are there. */
  readonly ties: readonly Tie[];
  /** Ties that are over, of which both ends are there: only a story still tells of them. */
  readonly ended: readonly Tie[];
  readonly notes: readonly Note[];
  readonly marks: Marks;
};

/** The network of a programme, live; undefined while loading. */
export function useNetwork(programmeId: string): Network | undefined {
  const parties = useRowsBy('stakeholders', 'programmeId', programmeId);
  const allTies = useRowsBy('ties', 'programmeId', programmeId);
  const notes = useRowsBy('notes', 'programmeId', programmeId);
  const marks = useMemo(() => notes && marksOf(notes), [notes]);
  // What stands in the middle and who has a role are known when the map is first laid out: it is not laid out twice.
  const isKnown = useRow('programmes', programmeId) !== undefined;
  return useMemo(() => {
    if (!parties || !allTies || !notes || !marks || !isKnown) return undefined;
    const there = new Set(parties.map(({ id }) => id));
    const day = today();
    const joining = allTies.filter((tie) => there.has(tie.sourceId) && there.has(tie.targetId));
    const ties = joining.filter((tie) => !hasEnded(tie, day));
    const ended = joining.filter((tie) => hasEnded(tie, day));
    return { programmeId, parties, ties, ended, notes, marks };
  }, [programmeId, isKnown, parties, allTies, notes, marks]);
}

/** The same network with the marks of only those notes that are asked for. */
export function useMarked(network: Network, asked: NoteFilter): Network {
  return useMemo(() => {
    const notes = notesIn(network.notes, asked);
    return notes.length === network.notes.length ? network : { ...network, marks: marksOf(notes) };
  }, [network, asked]);
}
