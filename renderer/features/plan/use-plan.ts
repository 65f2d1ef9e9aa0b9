import { useMemo } from 'react';
import type { Library } from '../../../shared/methods/library';
import type { Programme } from '../../../shared/model/programme';
import type { Block, BreakoutGroup, Participant, Session, Theme } from '../../../shared/model/session';
import { type Agenda, agendaOf } from '../../../shared/session/agenda';
import { groupsInOrder } from '../../../shared/session/group-order';
import { peopleInOrder } from '../../../shared/session/plan/participants';
import { useMethodLibrary } from '../../data/method-library';
import { useRow, useRowsBy } from '../../data/queries';

/** Everything that a plan is drawn from. */
export type Plan = {
  readonly session: Session;
  readonly programme: Programme;
  readonly blocks: readonly Block[];
  readonly groups: readonly BreakoutGroup[];
  readonly participants: readonly Participant[];
  readonly themes: readonly Theme[];
  readonly agenda: Agenda;
  /** The methods that come with Kring and those that the facilitator made. */
  readonly library: Library;
};

/** The plan of a session, live; undefined while loading. */
export function usePlan(sessionId: string): Plan | undefined {
  const session = useRow('sessions', sessionId);
  const programme = useRow('programmes', session?.programmeId);
  const blocks = useRowsBy('blocks', 'sessionId', sessionId);
  const groups = useRowsBy('breakoutGroups', 'sessionId', sessionId);
  const participants = useRowsBy('participants', 'sessionId', sessionId);
  const themes = useRowsBy('themes', 'programmeId', session?.programmeId);
  const library = useMethodLibrary();
  return useMemo(() => {
    if (!session || !programme || !blocks || !groups || !participants || !themes) return undefined;
    return {
      session,
      programme,
      blocks,
      groups: groupsInOrder(groups, themes),
      participants: peopleInOrder(participants),
      themes: [...themes].sort((a, b) => a.order - b.order),
      agenda: agendaOf(session, blocks),
      library,
    };
  }, [session, programme, blocks, groups, participants, themes, library]);
}
