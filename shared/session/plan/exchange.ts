import { type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Stakeholder } from '../../model/network';
import type { BreakoutGroup, Participant } from '../../model/session';
import type { Domain } from '../../model/vocabularies';
import { withoutGroup, withoutResident } from './break-outs';
import { staysIn } from './composer';
import { seatedIn } from './seats';

/** Who sits where, and where they come from. */
export type Seated = {
  readonly groups: readonly BreakoutGroup[];
  readonly participants: readonly Participant[];
  readonly stakeholders: readonly Pick<Stakeholder, 'id' | 'domain'>[];
};

/** A resident is of the neighbourhood; of others only the party they come from tells the domain. */
function domainOf(person: Participant, stakeholders: Seated['stakeholders']): Domain | undefined {
  const party = stakeholders.find(({ id }) => id === person.stakeholderId);
  return party?.domain ?? (person.perspective === 'resident' ? 'community' : undefined);
}

/** The one domain that everyone in a group comes from; undefined when there are more, or one is not known. */
function onlyDomain(group: BreakoutGroup, { participants, stakeholders }: Seated): Domain | undefined {
  const people = participants.filter(
    ({ id, attendance }) => group.participantIds.includes(id) && attendance !== 'absent',
  );
  const [first, ...others] = people.map((person) => domainOf(person, stakeholders));
  return others.length > 0 && others.every((domain) => domain === first) ? first : undefined;
}

/** Groups of two or more of whom everyone comes from the same domain, with that domain. */
export const fromOneDomain = (seated: Seated): readonly { readonly group: BreakoutGroup; readonly domain: Domain }[] =>
  seated.groups.flatMap((group) => {
    const domain = onlyDomain(group, seated);
    return domain ? [{ group, domain }] : [];
  });

/** How many things a seating lacks: groups without a resident, and groups from one domain. */
const lacking = (seated: Seated): number =>
  withoutResident(seated.groups, seated.participants).length + fromOneDomain(seated).length;

/** Someone who goes to another group; `from` is null for who sat in none. */
export type Move = { readonly person: Participant; readonly from: BreakoutGroup | null; readonly to: BreakoutGroup };

/** People who change places at once: two who swap, or one who moves. */
export type Exchange = readonly [Move, ...Move[]];

const seatsAfter = (groups: readonly BreakoutGroup[], exchange: Exchange): readonly BreakoutGroup[] =>
  groups.map((group) => {
    const leaving = new Set(exchange.filter(({ from }) => from?.id === group.id).map(({ person }) => person.id));
    const coming = exchange.filter(({ to }) => to.id === group.id).map(({ person }) => person.id);
    if (leaving.size + coming.length === 0) return group;
    return { ...group, participantIds: [...group.participantIds.filter((id) => !leaving.has(id)), ...coming] };
  });

const movable = (group: BreakoutGroup, participants: readonly Participant[]): readonly Participant[] => {
  const stays = new Set<Id>(staysIn(group));
  return participants.filter(({ id }) => group.participantIds.includes(id) && !stays.has(id));
};

/** Who could come in without a seat elsewhere, then every swap, then every move: from the smallest change to the largest. */
function exchangesFor(to: BreakoutGroup, { groups, participants }: Seated): readonly Exchange[] {
  const others = groups.filter(({ id }) => id !== to.id);
  const coming = others.flatMap((from) => movable(from, participants).map((person): Move => ({ person, from, to })));
  const going = movable(to, participants);
  return [
    ...withoutGroup(participants, groups).map((person): Exchange => [{ person, from: null, to }]),
    ...coming.flatMap((move) => going.map((person): Exchange => [move, { person, from: to, to: move.from ?? to }])),
    ...coming.filter(({ from }) => (from?.participantIds.length ?? 0) > 1).map((move): Exchange => [move]),
  ];
}

/**
 * The smallest change of places, into or out of one of the wanted groups, after which fewer groups lack a resident or
 * come from one domain. Who is fixed, hosts or writes stays. Null when there is none.
 */
export function betterExchange(seated: Seated, wanted: readonly BreakoutGroup[]): Exchange | null {
  const now = lacking(seated);
  for (const to of wanted)
    for (const exchange of exchangesFor(to, seated))
      if (lacking({ ...seated, groups: seatsAfter(seated.groups, exchange) }) < now) return exchange;
  return null;
}

/** People who change places, as one act. Later rounds stay as they are. */
export function exchangePeople(groups: readonly BreakoutGroup[], exchange: Exchange, stamp: Stamp): Change {
  const [{ person, to }, second] = exchange;
  const after = seatsAfter(groups, exchange);
  return {
    label: second
      ? say('advice.act.swap', { one: person.label, other: second.person.label })
      : say('advice.act.move', { label: person.label, name: to.name }),
    tables: updating(
      'breakoutGroups',
      groups.map(
        (group, at) => [group, edited(group, seatedIn(group, after[at]?.participantIds ?? []), stamp)] as const,
      ),
    ),
  };
}
