import type { Attachment, Consent } from '../../../shared/model/consent';
import type { Stakeholder } from '../../../shared/model/network';
import type { Participant, Session } from '../../../shared/model/session';
import { type Person, peopleIn } from '../../../shared/workspace/erasing/people';
import { useRows, useRowsBy } from '../../data/queries';

/** Everybody who is known in one programme. */
export type PeopleHere = {
  readonly stakeholders: readonly Stakeholder[];
  readonly participants: readonly Participant[];
  readonly sessions: readonly Session[];
  readonly attachments: readonly Attachment[];
  readonly people: readonly Person[];
};

/** The people of a programme, live; undefined while loading. */
export function usePeopleHere(programmeId: string): PeopleHere | undefined {
  const stakeholders = useRowsBy('stakeholders', 'programmeId', programmeId);
  const sessions = useRowsBy('sessions', 'programmeId', programmeId);
  const everybody = useRows('participants');
  const attachments = useRows('attachments');
  if (!stakeholders || !sessions || !everybody || !attachments) return undefined;
  const ids = new Set(sessions.map(({ id }) => id));
  const participants = everybody.filter(({ sessionId }) => ids.has(sessionId));
  return { stakeholders, participants, sessions, attachments, people: peopleIn({ stakeholders, participants }) };
}

/** The consents of these people. */
export function consentsOf(
  consents: readonly Consent[],
  { stakeholders, participants }: PeopleHere,
): readonly Consent[] {
  const ids = new Set([...stakeholders, ...participants].map(({ id }) => id));
  return consents.filter(({ stakeholderId, participantId }) => ids.has(stakeholderId ?? participantId ?? ''));
}

/** By what name somebody gave a consent; empty when that is not known. */
export function nameOfGiver(
  { stakeholderId, participantId }: Consent,
  { stakeholders, participants }: PeopleHere,
): string {
  const party = stakeholders.find(({ id }) => id === stakeholderId)?.name;
  return party ?? participants.find(({ id }) => id === participantId)?.label ?? '';
}
