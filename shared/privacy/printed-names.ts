import type { Stakeholder } from '../model/network';
import type { Participant } from '../model/session';
import type { Perspective } from '../model/vocabularies';
import { mayNameParticipant, mayNameParty, type People } from './names';
import { roleOnly } from './wall-role';

/** How people are called in a file: by name as far as they agreed, by initials, by what they do, or not at all. */
export const NAME_STYLES = ['name', 'initials', 'role', 'none'] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

/** What stands in a file for somebody: words, a perspective that is still to be put in words, or nobody in particular. */
export type NameInPrint = { readonly text: string } | { readonly perspective: Perspective } | 'someone';

/** The first letters of a name: "Roos van den Berg" becomes "R.v.d.B.". */
export const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0)}.`)
    .join('');

const roleOf = (words: string, perspective: Perspective): NameInPrint => {
  const role = roleOnly(words);
  return role ? { text: role } : { perspective };
};

/** How a party stands in a file. Organisations and groups keep their name, in the short form that the map has. */
export function partyInPrint(
  party: Stakeholder,
  { consents }: Pick<People, 'consents'>,
  style: NameStyle,
): NameInPrint {
  const name = party.shortName.trim() || party.name;
  if (party.type !== 'person') return { text: name };
  if (style === 'none') return 'someone';
  if (!mayNameParty(party, consents)) return { perspective: party.perspective };
  if (style === 'role') return roleOf(party.name, party.perspective);
  return { text: style === 'initials' ? initialsOf(party.name) : name };
}

/** How somebody who was at a meeting stands in a list of names; undefined when the list does not have them. */
export function participantInPrint(participant: Participant, people: People, style: NameStyle): string | undefined {
  if (style === 'none' || !mayNameParticipant(participant, people)) return undefined;
  if (style === 'role') return roleOnly(participant.label);
  return style === 'initials' ? initialsOf(participant.label) : participant.label;
}

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What was typed for who it is, such as the owner of an action: it may be a role, a group or a name. */
export function labelInPrint(
  label: string,
  { stakeholders }: Pick<People, 'stakeholders'>,
  style: NameStyle,
): NameInPrint {
  const typed = label.trim();
  if (style === 'name') return { text: typed };
  const party = stakeholders.find(({ name, shortName }) => isSame(name, typed) || isSame(shortName, typed));
  if (party && party.type !== 'person') return { text: typed };
  const role = roleOnly(typed);
  if (role !== undefined && style !== 'none') return { text: role };
  return style === 'initials' ? { text: initialsOf(typed) } : 'someone';
}

/** A name that must not stand in running text, and what stands there instead. */
export type NameToHide = { readonly name: string; readonly instead: NameInPrint };

const LETTERS = /\p{L}.*\p{L}/u;

const named = (people: People, style: NameStyle): readonly NameToHide[] =>
  people.stakeholders
    .filter(({ type }) => type === 'person')
    .filter((party) => style !== 'name' || !mayNameParty(party, people.consents))
    .map((party) => ({ name: party.name.trim(), instead: partyInPrint(party, people, style) }));

const labelled = ({ participants, stakeholders }: People, style: NameStyle): readonly NameToHide[] =>
  participants
    .map(({ label, perspective }): NameToHide => {
      const instead = labelInPrint(label, { stakeholders }, style);
      return { name: label.trim(), instead: instead === 'someone' && style !== 'none' ? { perspective } : instead };
    })
    .filter(
      ({ name, instead }) =>
        roleOnly(name) !== name && (instead === 'someone' || !('text' in instead) || instead.text !== name),
    );

/**
 * The names of people that may not be read anywhere in a file, the longest first. Without a special wish those are the
 * people of the network who did not agree; when everyone goes by initials or role, whoever came to a meeting as well.
 */
export const namesToHide = (people: People, style: NameStyle): readonly NameToHide[] =>
  [...named(people, style), ...(style === 'name' ? [] : labelled(people, style))]
    .filter(({ name }) => LETTERS.test(name))
    .toSorted((a, b) => b.name.length - a.name.length);
