import { useMemo } from 'react';
import { type Coming, comingBack } from '../../../shared/instruments/look-back';
import { daysOf } from '../../../shared/learning/threads';
import type { Id, IsoDate } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { Session } from '../../../shared/model/session';
import { byDate } from '../../../shared/programme/sessions';
import { useRowsBy } from '../../data/queries';
import { today } from '../../data/today';

/** What a programme learned, meeting by meeting. */
export type Learning = {
  readonly notes: readonly Note[];
  /** From first to last, without those that were put away. */
  readonly sessions: readonly Session[];
  readonly dayOf: (note: Note) => IsoDate;
  /** The meeting that comes next, if one is planned. */
  readonly next: Session | undefined;
  /** What is asked about again in it, by the note. */
  readonly coming: ReadonlyMap<Id, Coming>;
};

/** The meeting that runs, else the first to come; one that is not held yet waits, also after its day. */
function nextOf(sessions: readonly Session[]): Session | undefined {
  const open = sessions.filter(({ status }) => status !== 'finished');
  return open.find(({ status }) => status === 'running') ?? open.find(({ date }) => date >= today()) ?? open.at(-1);
}

/** What a programme learned, live; undefined while loading. */
export function useLearning(programmeId: Id): Learning | undefined {
  const notes = useRowsBy('notes', 'programmeId', programmeId);
  const all = useRowsBy('sessions', 'programmeId', programmeId);
  return useMemo(() => {
    if (!notes || !all) return undefined;
    const sessions = byDate(all.filter(({ status }) => status !== 'archived'));
    const next = nextOf(sessions);
    const coming = next ? comingBack(notes, next, sessions) : [];
    return {
      notes,
      sessions,
      dayOf: daysOf(sessions),
      next,
      coming: new Map(coming.map((each) => [each.note.id, each])),
    };
  }, [notes, all]);
}
