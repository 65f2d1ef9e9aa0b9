import type { Id } from '../../model/ids';
import type { Stakeholder } from '../../model/network';
import type { BreakoutGroup, GroupDraw, Participant } from '../../model/session';
import { diceOf, shuffled } from './dice';

/** More groups than this do not fit on a wall or in a room. */
export const MOST_GROUPS = 12;

/** Who sits in each group. */
export type Seating = readonly (readonly Id[])[];

/** How many groups of about `size` people there are in `people`: the number whose groups come nearest to it. */
export const groupsOfSize = (people: number, size: number): number =>
  Math.min(MOST_GROUPS, Math.max(1, Math.round(people / Math.max(1, size))));

/** The people a draw is made with: who is there, or everyone who is not absent as long as nobody came in. */
export function peopleToSeat(participants: readonly Participant[]): readonly Participant[] {
  const present = participants.filter(({ attendance }) => attendance === 'present');
  return present.length > 0 ? present : participants.filter(({ attendance }) => attendance !== 'absent');
}

/** Who keeps their place when groups are drawn again: who was fixed there, and who hosts or writes there. */
export const staysIn = ({ participantIds, fixedIds = [], hostId, scribeId }: BreakoutGroup): readonly Id[] =>
  participantIds.filter((id) => fixedIds.includes(id) || id === hostId || id === scribeId);

/** What people of one sort have in common: the perspective, or the domain of the party they come from. */
export type SortOf = (person: Participant) => string;

/** The sort that a way of mixing looks at. Who comes from no known party counts by perspective. */
export function sortFor(way: GroupDraw['way'], stakeholders: readonly Pick<Stakeholder, 'id' | 'domain'>[]): SortOf {
  if (way !== 'mix_domain') return ({ perspective }) => perspective;
  const domains = new Map(stakeholders.map(({ id, domain }) => [id, domain]));
  return ({ stakeholderId, perspective }) => domains.get(stakeholderId ?? '') ?? perspective;
}

/**
 * How unevenly the sorts are spread over the groups: the squares of how many of a sort sit in a group, added up.
 * Between seatings with groups of the same sizes, the lowest is the best mixed.
 */
export function unevenness(seating: Seating, people: readonly Participant[], sortOf: SortOf): number {
  const sorts = new Map(people.map((person) => [person.id, sortOf(person)]));
  return seating.reduce((sum, ids) => {
    const counts = new Map<string, number>();
    for (const id of ids) {
      const sort = sorts.get(id) ?? '';
      counts.set(sort, (counts.get(sort) ?? 0) + 1);
    }
    return sum + [...counts.values()].reduce((squares, count) => squares + count * count, 0);
  }, 0);
}

type Composing = {
  readonly people: readonly Participant[];
  /** One list for each group to be made: who sits there whatever is drawn. */
  readonly fixed: Seating;
  readonly draw: Pick<GroupDraw, 'way' | 'seed'>;
  readonly sortOf: SortOf;
};

/** The first group that has fewest people; `order` decides between equals. */
const smallest = (groups: readonly (readonly Id[])[], order: readonly number[]): number =>
  order.reduce((best, at) => ((groups[at]?.length ?? 0) < (groups[best]?.length ?? 0) ? at : best), order[0] ?? 0);

/**
 * Everyone in one group, by the seed alone. Who is not fixed is dealt to the smallest group, so that a group is more
 * than one larger than another only by the people fixed in it.
 */
function drawn({ people, fixed, draw }: Composing): Id[][] {
  const dice = diceOf(draw.seed);
  const known = new Set(people.map(({ id }) => id));
  const taken = new Set<Id>();
  const groups = fixed.map((ids) =>
    ids.filter((id) => {
      const isFree = known.has(id) && !taken.has(id);
      taken.add(id);
      return isFree;
    }),
  );
  // By id: the order of a list on screen must not change what a seed draws.
  const free = [...known].filter((id) => !taken.has(id)).sort();
  const order = shuffled(
    groups.map((_, at) => at),
    dice,
  );
  for (const id of shuffled(free, dice)) groups[smallest(groups, order)]?.push(id);
  return groups;
}

type Seat = { readonly group: number; readonly chair: number };

/** The sorts of people at the tables while people change places. */
function countsOf(groups: readonly (readonly Id[])[], sortOf: (id: Id) => string) {
  const counts = groups.map((ids) => {
    const ofSort = new Map<string, number>();
    for (const id of ids) ofSort.set(sortOf(id), (ofSort.get(sortOf(id)) ?? 0) + 1);
    return ofSort;
  });
  const of = (group: number, sort: string) => counts[group]?.get(sort) ?? 0;
  const add = (group: number, sort: string, change: number) => counts[group]?.set(sort, of(group, sort) + change);
  return {
    /** What a swap does to the unevenness, halved. */
    gain: (a: Seat, sortA: string, b: Seat, sortB: string) =>
      of(b.group, sortA) - of(a.group, sortA) + of(a.group, sortB) - of(b.group, sortB) + 2,
    swap: (a: Seat, sortA: string, b: Seat, sortB: string) => {
      add(a.group, sortA, -1);
      add(b.group, sortA, 1);
      add(b.group, sortB, -1);
      add(a.group, sortB, 1);
    },
  };
}

/**
 * Lets two people change places as long as that spreads the sorts better. Each swap lowers the unevenness, so it ends;
 * without fixed people it ends where no sort differs by more than one between groups.
 */
function mixed(groups: Id[][], sortOf: (id: Id) => string, isFixed: (id: Id) => boolean): void {
  const counts = countsOf(groups, sortOf);
  const seats = groups.flatMap((ids, group) =>
    ids.flatMap((id, chair): Seat[] => (isFixed(id) ? [] : [{ group, chair }])),
  );
  const at = ({ group, chair }: Seat): Id => groups[group]?.[chair] ?? '';
  const put = ({ group, chair }: Seat, id: Id) => groups[group]?.splice(chair, 1, id);
  const trySwap = (a: Seat, b: Seat): boolean => {
    const [one, other] = [at(a), at(b)];
    const [sortA, sortB] = [sortOf(one), sortOf(other)];
    if (a.group === b.group || sortA === sortB || counts.gain(a, sortA, b, sortB) >= 0) return false;
    counts.swap(a, sortA, b, sortB);
    put(a, other);
    put(b, one);
    return true;
  };
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (const [index, a] of seats.entries())
      for (const b of seats.slice(index + 1)) isBetter = trySwap(a, b) || isBetter;
  }
}

/**
 * Everyone in exactly one group. The same people, fixed places and seed always give the same groups; a mixed draw is
 * never less even than the random draw of its seed, because it begins there (see `unevenness`).
 */
export function composeGroups(composing: Composing): Seating {
  const groups = drawn(composing);
  if (composing.draw.way === 'random') return groups;
  const sorts = new Map(composing.people.map((person) => [person.id, composing.sortOf(person)]));
  const stays = new Set(composing.fixed.flat());
  mixed(
    groups,
    (id) => sorts.get(id) ?? '',
    (id) => stays.has(id),
  );
  return groups;
}
