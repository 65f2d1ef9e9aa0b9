import { useMemo } from 'react';
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
  // In the same hands as long as they are the same: what is worked out of them need not be worked out every second.
  const agenda = useMemo(() => blocks && inOrder(blocks), [blocks]);
  const tables = useMemo(() => groups && themes && groupsInOrder(groups, themes), [groups, themes]);
  if (session === null) return null;
  if (!session || !blocks || !agenda || !tables || !themes || !notes) return undefined;
  if (run === undefined || wall === undefined) return undefined;
  return {
    session,
    meeting: { session, blocks, run },
    blocks: agenda,
    groups: tables,
    themes,
    notes,
    wall,
  };
}
