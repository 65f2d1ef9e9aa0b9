import { useMemo } from 'react';
import { type Workspace, workspaceOf } from '../../../shared/model/tables';
import { useRow, useRows, useRowsBy } from '../../data/queries';

/** What the report of one meeting reads, live; undefined while loading, null when the meeting is gone. */
export function useReportWorkspace(sessionId: string): Workspace | null | undefined {
  const session = useRow('sessions', sessionId);
  const programmeId = session?.programmeId;
  const programme = useRow('programmes', programmeId);
  const notes = useRowsBy('notes', 'sessionId', sessionId);
  const blocks = useRowsBy('blocks', 'sessionId', sessionId);
  const slipGroups = useRowsBy('slipGroups', 'sessionId', sessionId);
  const votingRounds = useRowsBy('votingRounds', 'sessionId', sessionId);
  const participants = useRowsBy('participants', 'sessionId', sessionId);
  const themes = useRowsBy('themes', 'programmeId', programmeId);
  const stakeholders = useRowsBy('stakeholders', 'programmeId', programmeId);
  const ties = useRowsBy('ties', 'programmeId', programmeId);
  const terms = useRowsBy('terms', 'programmeId', programmeId);
  const consents = useRows('consents');
  const attachments = useRows('attachments');
  const origins = useRows('origins');
  const choosing = useMemo(
    () => blocks && slipGroups && votingRounds && { blocks, slipGroups, votingRounds },
    [blocks, slipGroups, votingRounds],
  );
  return useMemo(() => {
    if (session === null || programme === null) return null;
    const tables = { notes, participants, themes, stakeholders, ties, terms, consents, attachments, origins };
    if (!session || !programme || !choosing || Object.values(tables).includes(undefined)) return undefined;
    return workspaceOf({
      ...choosing,
      ...(tables as Partial<Workspace>),
      sessions: [session],
      programmes: [programme],
    });
  }, [
    session,
    programme,
    notes,
    participants,
    themes,
    stakeholders,
    ties,
    terms,
    consents,
    attachments,
    origins,
    choosing,
  ]);
}
