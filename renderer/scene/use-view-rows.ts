import type { Session, WallView } from '../../shared/model/session';
import { needsOf, type SceneSource } from '../../shared/session/wall/scene-source';
import { useRows, useRowsBy } from '../data/queries';

/** The notes of the meeting; what stands on a card may come from any meeting of the programme. */
function useNotes(
  session: Pick<Session, 'id' | 'programmeId'> | null | undefined,
  view: WallView | undefined,
  isNeeded: boolean,
) {
  const isCard = view?.kind === 'card';
  const ofMeeting = useRowsBy('notes', 'sessionId', isNeeded && !isCard ? session?.id : undefined);
  const ofProgramme = useRowsBy('notes', 'programmeId', isNeeded && isCard ? session?.programmeId : undefined);
  return isCard ? ofProgramme : ofMeeting;
}

/** The rows that only this view is made of; null while one of them is on its way. A question needs no notes at all. */
export function useViewRows(
  session: Pick<Session, 'id' | 'programmeId'> | null | undefined,
  view: WallView | undefined,
): Partial<SceneSource> | null {
  const needed = needsOf(view);
  const when = (table: (typeof needed)[number], id: string | undefined) => (needed.includes(table) ? id : undefined);
  const { id, programmeId } = session ?? {};
  const cardId = view?.kind === 'card' ? view.cardId : undefined;
  const rows = {
    notes: useNotes(session, view, needed.includes('notes')),
    stakeholders: useRowsBy('stakeholders', 'programmeId', when('stakeholders', programmeId)),
    consents: useRows('consents'),
    slipGroups: useRowsBy('slipGroups', 'sessionId', when('slipGroups', id)),
    votingRounds: useRowsBy('votingRounds', 'sessionId', when('votingRounds', id)),
    speakingRounds: useRowsBy('speakingRounds', 'sessionId', when('speakingRounds', id)),
    ties: useRowsBy('ties', 'programmeId', when('ties', programmeId)),
    networkViews: useRowsBy('networkViews', 'programmeId', when('networkViews', programmeId)),
    snapshots: useRowsBy('snapshots', 'programmeId', when('snapshots', programmeId)),
    cards: useRowsBy('cards', 'id', when('cards', cardId)),
    cardEntries: useRowsBy('cardEntries', 'cardId', when('cardEntries', cardId)),
  };
  if (needed.some((table) => rows[table] === undefined)) return null;
  return Object.fromEntries(needed.map((table) => [table, rows[table]]));
}
