import type { Id } from '../model/ids';
import type { Note } from '../model/note';
import type { Session } from '../model/session';
import { type Audience, reaches } from './audience';

/** Why a note stays out of a report. */
export type ReasonToLeaveOut = 'practice' | 'conflict' | 'not_in_report' | 'private' | 'audience';

const isPractice = (sessionId: Id | undefined, sessions: readonly Session[]): boolean =>
  sessionId !== undefined && sessions.some(({ id, practice }) => id === sessionId && practice === true);

/**
 * Why this audience may not have this note in a report, or null when it may. When there is more than one
 * reason, the one that comes back is the one that a person can do most about.
 */
export function reasonToLeaveOut(
  note: Note,
  audience: Audience,
  sessions: readonly Session[],
): ReasonToLeaveOut | null {
  if (isPractice(note.sessionId, sessions)) return 'practice';
  if (note.kind === 'conflict' && !note.bothSidesApproved) return 'conflict';
  if (!note.inReport) return 'not_in_report';
  if (reaches(note.visibility, audience)) return null;
  return note.visibility === 'private' ? 'private' : 'audience';
}

/** Whether this audience may have this note in a report. Everything that prints or sends asks here. */
export const maySee = (note: Note, audience: Audience, sessions: readonly Session[]): boolean =>
  reasonToLeaveOut(note, audience, sessions) === null;
