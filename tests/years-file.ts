import type { Note } from '../shared/model/note';
import type { Session } from '../shared/model/session';
import { workspaceOf } from '../shared/model/tables';
import { toFile } from '../shared/workspace/programme-slice';
import { aNote, aProgramme, aSession, PROGRAMME_ID } from './make';

const KINDS = ['insight', 'action', 'hurdle', 'question', 'agreement', 'reflection'] as const;
const FIRST_YEAR = 2024;

const dayOf = (month: number): string =>
  `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-12`;

/** A group that meets every month from January 2024: `meetings` were held, and one is planned. */
export function yearsOfMeetings(meetings: number): readonly Session[] {
  return Array.from({ length: meetings + 1 }, (_, month) =>
    aSession({
      id: `ses-${month + 1}`,
      number: month + 1,
      title: `Actieleergroep ${month + 1}`,
      kind: 'action_learning',
      date: dayOf(month),
      status: month < meetings ? 'finished' : 'ready',
    }),
  );
}

const noteOf = (session: Session, number: number): Note =>
  aNote(KINDS[number % KINDS.length] ?? 'insight', {
    id: `note-${number}`,
    sessionId: session.id,
    text: `Notitie ${number} van ${session.title}`,
    capturedAt: `${session.date}T14:00:00Z`,
  });

/** A workspace file of such a group, with `notes` notes spread over what was held. */
export function yearsFile({ meetings, notes }: { readonly meetings: number; readonly notes: number }): Buffer {
  const sessions = yearsOfMeetings(meetings);
  const held = sessions.slice(0, meetings);
  const written = Array.from({ length: notes }, (_, number) => noteOf(held[number % meetings] ?? aSession(), number));
  const workspace = workspaceOf({ programmes: [aProgramme()], sessions, notes: written });
  return Buffer.from(
    JSON.stringify(toFile(workspace, [PROGRAMME_ID], { language: 'nl', now: '2026-01-15T12:00:00Z', isDemo: false })),
  );
}
