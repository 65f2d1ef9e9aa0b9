import { useMemo } from 'react';
import { linkTo, withLinks } from '../../../shared/instruments/linked';
import {
  type Answer,
  type Coming,
  comingBack,
  lookedBack,
  nextDay,
  type Pledge,
} from '../../../shared/instruments/look-back';
import { type Change, together } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/ids';
import type { Note, NoteOf } from '../../../shared/model/note';
import type { Session } from '../../../shared/model/session';
import { addNotes } from '../../../shared/notes/commands';
import { placeOf } from '../../../shared/notes/place';
import { database } from '../../data/database';
import { useRow, useRowsBy } from '../../data/queries';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { takeOrders } from '../../notes/orders';
import { useAct } from '../../notes/use-act';

/** What comes back in a meeting, and how to answer it. */
export type LookBack = {
  readonly session: Session;
  readonly notes: readonly Note[];
  readonly coming: readonly Coming[];
  readonly answer: (pledge: Pledge, how: Answer, words: string) => Promise<unknown>;
};

/** An agreement has no field for what came of it: that is a reflection of this meeting, about the same parties. */
async function reflectionOn(agreement: NoteOf<'agreement'>, outcome: string, session: Session): Promise<Change> {
  const { programmeId } = agreement;
  const firstOrder = await takeOrders({ programmeId, sessionId: session.id }, 1);
  const ownOf = () => ({ focus: 'collaboration', visibility: agreement.visibility });
  const added = addNotes('reflection', [outcome], placeOf({ programmeId, session }), { firstOrder, ownOf }, stamp());
  const about = agreement.links.filter(({ to }) => to === 'stakeholder' || to === 'tie');
  return withLinks(added, [linkTo(agreement.id, 'answers'), ...about]);
}

/** What was promised or tried before and is asked about in this meeting; undefined while loading or in no meeting. */
export function useLookBack(sessionId: Id | undefined): LookBack | undefined {
  const { t } = useWords();
  const act = useAct();
  const session = useRow('sessions', sessionId);
  const programmeId = session?.programmeId;
  const notes = useRowsBy('notes', 'programmeId', programmeId);
  const sessions = useRowsBy('sessions', 'programmeId', programmeId);
  const coming = useMemo(
    () => (session && notes && sessions ? comingBack(notes, session, sessions) : undefined),
    [session, notes, sessions],
  );
  if (!session || !notes || !sessions || !coming) return undefined;
  return {
    session,
    notes,
    coming,
    answer: (pledge, how, words) =>
      act(async () => {
        const said = words.trim();
        const outcome = [t(`learning.answer.${how}`), said].filter(Boolean).join(': ');
        // What was typed a moment ago in another field of the note is part of it.
        const latest = (await database().of('notes').get(pledge.id)) ?? pledge;
        const change = lookedBack(
          latest as Pledge,
          { how, outcome, nextDay: nextDay(session, sessions) },
          notes,
          stamp(),
        );
        if (pledge.kind !== 'agreement' || said === '') return change;
        const reflection = await reflectionOn(pledge, outcome, session);
        return { ...change, tables: together(change.tables, reflection.tables) };
      }, t('learning.answer.kept')),
  };
}
