import type { Consent } from '../model/consent';
import type { Stakeholder } from '../model/network';
import type { Note } from '../model/note';
import type { Participant } from '../model/session';
import { type Giver, hasConsent } from './consents';

/** What is known about who said what and who agreed to which use of their name. */
export type People = {
  readonly participants: readonly Participant[];
  readonly stakeholders: readonly Stakeholder[];
  readonly consents: readonly Consent[];
};

/** How a party may be called in a file: a person without consent has no name there, only a perspective. */
export function mayNameParty(party: Stakeholder, consents: readonly Consent[]): boolean {
  if (party.type !== 'person') return true;
  if (party.consent === 'refused' || party.consent === 'withdrawn') return false;
  return hasConsent(consents, { stakeholderId: party.id }, 'name_in_report');
}

// A yes of an organisation is not a yes of the person who sits there for it.
const giverOf = (participant: Participant, stakeholders: readonly Stakeholder[]): Giver => {
  const party = stakeholders.find(({ id }) => id === participant.stakeholderId);
  return { participantId: participant.id, stakeholderId: party?.type === 'person' ? party.id : undefined };
};

/** Whether someone who was at a meeting may be named in a file. */
export const mayNameParticipant = (participant: Participant, people: People): boolean =>
  hasConsent(people.consents, giverOf(participant, people.stakeholders), 'name_in_report');

/** Who said it, as a file may print it: nobody, "deelnemer", or the label that was noted. */
export type Author =
  | { readonly known: 'nobody' }
  | { readonly known: 'someone' }
  | { readonly known: 'label'; readonly label: string };

/**
 * Who said a note, as a file may print it. A role needs a consent for the quote, a name one for the name as well;
 * without those it is "deelnemer". Where several people carry the same label, all of them must have agreed.
 */
export function authorOf(note: Note, people: People): Author {
  const label = note.authorLabel?.trim();
  if (!label || note.attribution === 'group' || note.attribution === 'anonymous') return { known: 'nobody' };
  const purposes = note.attribution === 'named' ? (['quote', 'name_in_report'] as const) : (['quote'] as const);
  const agreed = (giver: Giver): boolean => purposes.every((purpose) => hasConsent(people.consents, giver, purpose));
  const sources = note.links.filter(({ to, role }) => to === 'stakeholder' && role === 'from');
  const sharers = people.participants.filter(
    (participant) => participant.sessionId === note.sessionId && participant.label.trim() === label,
  );
  const all = sharers.map((participant) => giverOf(participant, people.stakeholders));
  const may = sources.some(({ id }) => agreed({ stakeholderId: id })) || (all.length > 0 && all.every(agreed));
  return may ? { known: 'label', label } : { known: 'someone' };
}
