import { adding, type Change, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { Stakeholder } from '../model/network';
import type { Ring } from '../model/vocabularies';
import { freeSpot, takenBy } from './free-spot';
import { guessFrom } from './guess';
import { type Position, positionAt, ringAt } from './rings';
import { shortened } from './text-size';

const SHORT_NAME = 28;

/** The name as it stands on the map when nobody gave a shorter one. */
export const shortNameOf = (name: string): string => shortened(name, SHORT_NAME);

const tidied = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** The names in a pasted list: one per line, without the bullets and numbers that lists come with. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => tidied(line.replace(/^\s*(?:[-*•➢–]|\d+[.)])\s+/u, '')))
    .filter((name) => name !== '');

const becoming = (before: readonly Stakeholder[], after: readonly Stakeholder[]): Change['tables'] =>
  updating(
    'stakeholders',
    before.map((party, at) => [party, after[at] ?? party] as const),
  );

/** Where new parties come to stand: which programme, and in which ring. */
export type Place = { readonly programmeId: Id; readonly ring: Ring };

function newParty({ programmeId, ring }: Place, name: string, position: Position | null, stamp: Stamp): Stakeholder {
  const guess = guessFrom(name);
  return {
    ...newRecord(stamp),
    programmeId,
    ...guess,
    name,
    shortName: shortNameOf(name),
    ring,
    energy: 0,
    participationForms: [],
    consent: guess.type === 'person' ? 'not_asked' : 'not_needed',
    tags: [],
    ...(position && { position }),
  };
}

/**
 * Parties by name, in one act. One name comes straight on a free spot of the ring; of a list everyone waits in the
 * tray beside the map, so that a person places them with thought. Nobody who is there already moves.
 * Empty names are left out; without any name it refuses.
 */
export function addStakeholders(
  place: Place,
  names: readonly string[],
  stakeholders: readonly Stakeholder[],
  stamp: Stamp,
): Change {
  const kept = names.map(tidied).filter((name) => name !== '');
  const [first] = kept;
  if (!first) throw new Refusal(say('network.refusal.noName'));
  const position = kept.length === 1 ? positionAt(freeSpot(place.ring, takenBy(stakeholders))) : null;
  const parties = kept.map((name) => newParty(place, name, position, stamp));
  return {
    label: say('network.act.add', { count: parties.length, name: shortNameOf(first) }),
    tables: adding('stakeholders', parties),
  };
}

/** What can be changed of a party. Its place goes by `placeStakeholders`. */
export type StakeholderFields = FieldsOf<
  Omit<Stakeholder, 'id' | 'createdAt' | 'updatedAt' | 'programmeId' | 'position'>
>;

function named(party: Stakeholder, fields: StakeholderFields): StakeholderFields {
  if (fields.name === undefined) return fields;
  const name = tidied(fields.name);
  if (name === '') throw new Refusal(say('network.refusal.noName'));
  // A short name that was only cut from the name goes along with it; one that people chose stays.
  const follows = fields.shortName === undefined && party.shortName === shortNameOf(party.name);
  return { ...fields, name, ...(follows ? { shortName: shortNameOf(name) } : {}) };
}

/**
 * Other fields for one party. Another ring brings it to a free spot there, and moves nobody else; who waits in the
 * tray goes on waiting, for the other ring. Refuses a party without a name.
 */
export function editStakeholder(
  party: Stakeholder,
  fields: StakeholderFields,
  stakeholders: readonly Stakeholder[],
  stamp: Stamp,
): Change {
  const change = named(party, fields);
  const ring = change.ring ?? party.ring;
  const moves = ring !== party.ring;
  const others = stakeholders.filter(({ id }) => id !== party.id);
  const position = moves && party.position ? positionAt(freeSpot(ring, takenBy(others))) : party.position;
  const after = edited<Stakeholder>(party, { ...change, position }, stamp);
  return {
    label: moves
      ? say('network.act.toRing', { name: after.shortName, ring })
      : say('network.act.edit', { name: after.shortName }),
    tables: updating('stakeholders', [[party, after]]),
  };
}

function placingLabel(pairs: readonly (readonly [Stakeholder, Stakeholder])[]): Change['label'] {
  const [first] = pairs;
  if (!first || pairs.length > 1) return say('network.act.placeMany', { count: pairs.length });
  const [before, after] = first;
  if (!before.position) return say('tidy.act.placed', { name: after.shortName });
  return before.ring === after.ring
    ? say('network.act.place', { name: after.shortName })
    : say('network.act.toRing', { name: after.shortName, ring: after.ring });
}

/**
 * Puts parties where they were dropped, by hand or by keys, in one act. Who lands in another ring belongs to
 * that ring from then on. Everyone else stays exactly where they were.
 */
export function placeStakeholders(
  stakeholders: readonly Stakeholder[],
  positions: ReadonlyMap<Id, Position>,
  stamp: Stamp,
): Change {
  const isPut = ({ id, ring, position }: Stakeholder) => {
    const to = positions.get(id);
    return to !== undefined && !(to.x === position?.x && to.y === position.y && ringAt(to) === ring);
  };
  const moved = stakeholders.filter(isPut);
  if (moved.length === 0) return { label: placingLabel([]), tables: {} };
  const after = stakeholders.map((party) => {
    const position = positions.get(party.id);
    return position ? edited<Stakeholder>(party, { position, ring: ringAt(position) }, stamp) : party;
  });
  const now = new Map(after.map((party) => [party.id, party]));
  return {
    label: placingLabel(moved.map((party) => [party, now.get(party.id) ?? party] as const)),
    tables: becoming(stakeholders, after),
  };
}
