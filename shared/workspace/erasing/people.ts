import type { Id } from '../../model/ids';
import type { Workspace } from '../../model/tables';
import type { Perspective } from '../../model/vocabularies';
import { nameWords } from '../../privacy/person-name';
import { roleOnly } from '../../privacy/wall-role';

/** Somebody who is known by name: where they stand in the network and at meetings, and from which side they look. */
export type Person = {
  readonly name: string;
  readonly perspective: Perspective;
  readonly stakeholderIds: readonly Id[];
  readonly participantIds: readonly Id[];
};

const keyOf = (name: string): string => nameWords(name).join(' ');

/** A label that is a role and nothing else says nobody's name. */
const isSomebody = (label: string): boolean => keyOf(label) !== '' && roleOnly(label) !== label.trim();

const joinedWith = (known: Person | undefined, person: Person): Person =>
  known
    ? {
        ...known,
        stakeholderIds: [...known.stakeholderIds, ...person.stakeholderIds],
        participantIds: [...known.participantIds, ...person.participantIds],
      }
    : person;

/**
 * Everybody who is known by name, in the order of the alphabet. Somebody of the network and somebody at a meeting are
 * one when they were tied together, or are called the same.
 */
export function peopleIn({
  stakeholders,
  participants,
}: Pick<Workspace, 'stakeholders' | 'participants'>): readonly Person[] {
  const people = new Map<string, Person>();
  const add = (key: string, person: Person): void => {
    if (key !== '') people.set(key, joinedWith(people.get(key), person));
  };
  const parties = stakeholders.filter(({ type }) => type === 'person');
  for (const { id, name, perspective } of parties)
    add(keyOf(name), { name: name.trim(), perspective, stakeholderIds: [id], participantIds: [] });
  const keyOfParty = new Map(parties.map(({ id, name }) => [id, keyOf(name)]));
  for (const { id, stakeholderId = '', label, perspective } of participants) {
    const key = keyOfParty.get(stakeholderId) ?? (isSomebody(label) ? keyOf(label) : '');
    add(key, { name: label.trim(), perspective, stakeholderIds: [], participantIds: [id] });
  }
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The person of that name; somebody who is only spoken of stands nowhere of their own. */
export const personNamed = (people: readonly Person[], name: string): Person =>
  people.find((person) => keyOf(person.name) === keyOf(name)) ?? {
    name: name.trim(),
    perspective: 'resident',
    stakeholderIds: [],
    participantIds: [],
  };
