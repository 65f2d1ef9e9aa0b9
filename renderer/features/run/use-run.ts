import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { Block, BreakoutGroup, Session, Theme, Wall } from '../../../shared/model/session';
import { inOrder } from '../../../shared/session/agenda';
import { groupsInOrder } from '../../../shared/session/group-order';
import type { Meeting } from '../../../shared/session/run/meeting';
import { useRow, useRowsBy } from '../../data/queries';

/** A meeting with everything that the regie shows of it. */
export type Run = {
  readonly session: Session;
  readonly meeting: Meeting;
  /** The agenda from first to last. */
  readonly blocks: readonly Block[];
  readonly groups: readonly BreakoutGroup[];
  readonly themes: readonly Theme[];
  readonly notes: readonly Note[];
  readonly wall: Wall | null;
};

/** The meeting, live; null when it is not there, undefined while loading. */
export function useRun(sessionId: Id): Run | null | undefined {
  const session = useRow('sessions', sessionId);
  const blocks = useRowsBy('blocks', 'sessionId', sessionId);
  const groups = useRowsBy('breakoutGroups', 'sessionId', sessionId);
  const themes = useRowsBy('themes', 'programmeId', session?.programmeId);
  const notes = useRowsBy('notes', 'sessionId', sessionId);
  const run = useRow('runs', sessionId);
  const wall = useRow('walls', sessionId);
  if (session === null) return null;
  if (!session || !blocks || !groups || !themes || !notes || run === undefined || wall === undefined) return undefined;
  return {
    session,
    meeting: { session, blocks, run },
    blocks: inOrder(blocks),
    groups: groupsInOrder(groups, themes),
    themes,
    notes,
    wall,
  };
}
