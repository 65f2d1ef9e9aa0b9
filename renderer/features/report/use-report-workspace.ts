import { useMemo } from 'react';
import { type Workspace, workspaceOf } from '../../../shared/model/tables';
import { useRow, useRows, useRowsBy } from '../../data/queries';

/** What is of the meeting alone. */
function useMeeting(sessionId: string) {
  const blocks = useRowsBy('blocks', 'sessionId', sessionId);
  const slipGroups = useRowsBy('slipGroups', 'sessionId', sessionId);
  const votingRounds = useRowsBy('votingRounds', 'sessionId', sessionId);
  const participants = useRowsBy('participants', 'sessionId', sessionId);
  const breakoutGroups = useRowsBy('breakoutGroups', 'sessionId', sessionId);
  const runs = useRowsBy('runs', 'sessionId', sessionId);
  return useMemo(
    () => ({ blocks, slipGroups, votingRounds, participants, breakoutGroups, runs }),
    [blocks, slipGroups, votingRounds, participants, breakoutGroups, runs],
  );
}

/** What the programme has through all its meetings. */
function useProgramme(programmeId: string | undefined) {
  const sessions = useRowsBy('sessions', 'programmeId', programmeId);
  const notes = useRowsBy('notes', 'programmeId', programmeId);
  const themes = useRowsBy('themes', 'programmeId', programmeId);
  const stakeholders = useRowsBy('stakeholders', 'programmeId', programmeId);
  const ties = useRowsBy('ties', 'programmeId', programmeId);
  const terms = useRowsBy('terms', 'programmeId', programmeId);
  const standingGroups = useRowsBy('standingGroups', 'programmeId', programmeId);
  const snapshots = useRowsBy('snapshots', 'programmeId', programmeId);
  const cards = useRowsBy('cards', 'programmeId', programmeId);
  const houseStyles = useRowsBy('houseStyles', 'programmeId', programmeId);
  return useMemo(
    () => ({ sessions, notes, themes, stakeholders, ties, terms, standingGroups, snapshots, cards, houseStyles }),
    [sessions, notes, themes, stakeholders, ties, terms, standingGroups, snapshots, cards, houseStyles],
  );
}

/** What has no programme of its own in the database. */
function useAround() {
  const cardEntries = useRows('cardEntries');
  const consents = useRows('consents');
  const attachments = useRows('attachments');
  const origins = useRows('origins');
  return useMemo(
    () => ({ cardEntries, consents, attachments, origins }),
    [cardEntries, consents, attachments, origins],
  );
}

/** What the reports of a meeting and its programme read, live; undefined while loading, null when it is gone. */
export function useReportWorkspace(sessionId: string): Workspace | null | undefined {
  const session = useRow('sessions', sessionId);
  const programmeId = session?.programmeId;
  const programme = useRow('programmes', programmeId);
  const ofMeeting = useMeeting(sessionId);
  const ofProgramme = useProgramme(programmeId);
  const around = useAround();
  return useMemo(() => {
    if (session === null || programme === null) return null;
    const tables = { ...ofMeeting, ...ofProgramme, ...around };
    if (!session || !programme || Object.values(tables).includes(undefined)) return undefined;
    return workspaceOf({ ...(tables as Partial<Workspace>), programmes: [programme] });
  }, [session, programme, ofMeeting, ofProgramme, around]);
}
