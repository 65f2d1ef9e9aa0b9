import type { Consent } from '../model/consent';
import { hasEnded } from '../model/days';
import type { Id, IsoDate } from '../model/ids';
import type { Stakeholder } from '../model/network';
import { hasConsent } from './consents';
import { namesSomebody } from './wall';

/** Whether a party agreed that others get its contact details, or how it stands with asking. */
export type ContactConsent = 'given' | 'not_asked' | 'refused' | 'withdrawn';

/**
 * What is known of the consent to share contact details. A no beats every yes: it may be written down at the party or
 * in the consents. "Not needed" is what Kring itself fills in for an organisation or a group, so nobody said yes: an
 * address or a number there is often of one human being, and they are asked as well.
 */
export function contactConsentOf(party: Stakeholder, consents: readonly Consent[]): ContactConsent {
  if (party.consent === 'refused' || party.consent === 'withdrawn') return party.consent;
  if (hasConsent(consents, { stakeholderId: party.id }, 'contact_sharing')) return 'given';
  const wasTakenBack = consents.some(
    ({ stakeholderId, purposes, withdrawnOn }) =>
      stakeholderId === party.id && purposes.includes('contact_sharing') && withdrawnOn !== undefined,
  );
  if (wasTakenBack) return 'withdrawn';
  return party.consent === 'given' ? 'given' : 'not_asked';
}

type Contact = NonNullable<Stakeholder['contact']>;
export type ContactWay = keyof Contact;

/** The ways to reach somebody, the quickest first. */
export const CONTACT_WAYS = ['fastReach', 'via', 'email', 'phone'] as const satisfies readonly ContactWay[];

/** Somebody on the contact list. `held` are the ways that stay out because they are somebody else's as well. */
export type Listed = {
  readonly id: Id;
  readonly name: string;
  readonly ways: Readonly<Partial<Record<ContactWay, string>>>;
  readonly held: readonly ContactWay[];
};

/** Why somebody is not on the list; `shared`: all that is filled in is also of somebody who did not say yes. */
export type ReasonNotListed = Exclude<ContactConsent, 'given'> | 'shared' | 'empty';
export type NotListed = { readonly id: Id; readonly name: string; readonly reason: ReasonNotListed };

/** Who is on the contact list with what, and who takes part but is not on it. */
export type ContactList = { readonly listed: readonly Listed[]; readonly notListed: readonly NotListed[] };

const ADDRESS = /[^\s,;:<>()"']+@[^\s,;:<>()"']+/g;
const NUMBER = /\d(?:[\s().\-/]*\d)*/g;
// The same number is written with and without its country, so only its end is compared.
const END_OF_NUMBER = 9;
// Outside the field for it, fewer digits than a whole number may be hours or a day.
const FEWEST_DIGITS: Readonly<Record<ContactWay, number>> = { phone: 6, email: 9, fastReach: 9, via: 9 };

type Way = readonly [way: ContactWay, text: string];

/** What reaches one party alone, in what was typed: addresses and numbers, however they are written. */
const identifiersIn = ([way, text]: Way): readonly string[] => [
  ...[...text.matchAll(ADDRESS)].map(([address]) => address.toLowerCase()),
  ...[...text.matchAll(NUMBER)]
    .map(([number]) => number.replace(/\D/g, ''))
    .filter(({ length }) => length >= FEWEST_DIGITS[way])
    .map((digits) => digits.slice(-END_OF_NUMBER)),
];

const filledWays = ({ contact }: Stakeholder): readonly Way[] =>
  CONTACT_WAYS.flatMap((way) => {
    const text = contact?.[way]?.trim() ?? '';
    return text === '' ? [] : [[way, text] as const];
  });

const takesPart = (party: Stakeholder, day: IsoDate): boolean => party.ring !== 'missing' && !hasEnded(party, day);

/**
 * The contact list of parties on a day: only who said yes to it, and of them nothing that also reaches or names
 * somebody who did not. Everything that prints or sends contact details asks here.
 */
export function contactList(parties: readonly Stakeholder[], consents: readonly Consent[], day: IsoDate): ContactList {
  const states = new Map(parties.map((party) => [party.id, contactConsentOf(party, consents)]));
  const silent = parties.filter(({ id }) => states.get(id) !== 'given');
  const theirs = new Set(silent.flatMap(filledWays).flatMap(identifiersIn));
  const isSafe = (way: Way): boolean =>
    !identifiersIn(way).some((one) => theirs.has(one)) && !namesSomebody(way[1], { parties: silent, consents });
  const listed: Listed[] = [];
  const notListed: NotListed[] = [];
  for (const party of parties.filter((one) => takesPart(one, day))) {
    const { id, name } = party;
    const filled = filledWays(party);
    const state = states.get(id) ?? 'not_asked';
    const ways = state === 'given' ? filled.filter(isSafe) : [];
    const held = filled.filter(([way]) => !ways.some(([shown]) => shown === way)).map(([way]) => way);
    if (ways.length > 0) listed.push({ id, name, ways: Object.fromEntries(ways), held });
    else notListed.push({ id, name, reason: reasonOf(state, filled.length > 0) });
  }
  return { listed, notListed };
}

/** A no is told before anything else: nobody is asked again because a field is empty. */
function reasonOf(state: ContactConsent, isFilled: boolean): ReasonNotListed {
  if (state === 'refused' || state === 'withdrawn') return state;
  if (!isFilled) return 'empty';
  return state === 'given' ? 'shared' : 'not_asked';
}
