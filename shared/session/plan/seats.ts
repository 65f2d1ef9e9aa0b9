import type { FieldsOf } from '../../model/edited';
import type { Id } from '../../model/ids';
import type { BreakoutGroup } from '../../model/session';

type Seats = Pick<FieldsOf<BreakoutGroup>, 'participantIds' | 'fixedIds' | 'rounds' | 'hostId' | 'scribeId'>;
type Round = NonNullable<BreakoutGroup['rounds']>[number];

const isIn = (ids: readonly Id[], id: Id | undefined): Id | undefined =>
  id !== undefined && ids.includes(id) ? id : undefined;

/** A list that is empty is left out. */
export const listed = <T>(list: T[] | undefined): T[] | undefined => (list && list.length > 0 ? list : undefined);

/** These people sit in the group from now on; who leaves lays down being host, scribe and fixed. */
export function seatedIn(group: BreakoutGroup, participantIds: Id[]): Seats {
  return {
    participantIds,
    fixedIds: listed(group.fixedIds?.filter((id) => participantIds.includes(id))),
    hostId: isIn(participantIds, group.hostId),
    scribeId: isIn(participantIds, group.scribeId),
  };
}

/** Someone out of the group, also in its later rounds. */
export function withoutPerson(group: BreakoutGroup, personId: Id): Seats {
  const isOther = (id: Id) => id !== personId;
  return {
    ...seatedIn(group, group.participantIds.filter(isOther)),
    rounds: group.rounds?.map((round) => ({ ...round, participantIds: round.participantIds.filter(isOther) })),
  };
}

/** Who sits in a group in the round of this step, when the group has one. */
export const roundOf = ({ rounds }: Pick<BreakoutGroup, 'rounds'>, blockId: Id): Round | undefined =>
  rounds?.find((round) => round.blockId === blockId);

/**
 * The groups as they sit in a step. Without a round of its own a step has the groups of the first round. Who came in
 * after the rounds were made keeps their first table; a host or scribe who sits elsewhere now is none here.
 */
export function groupsIn(groups: readonly BreakoutGroup[], blockId: Id | undefined): readonly BreakoutGroup[] {
  const rounds = groups.map((group) => (blockId === undefined ? undefined : roundOf(group, blockId)));
  if (rounds.every((round) => round === undefined)) return groups;
  const seated = new Set(rounds.flatMap((round) => round?.participantIds ?? []));
  return groups.map((group, at) => {
    const cameLater = group.participantIds.filter((id) => !seated.has(id));
    const { rounds: _, ...rest } = group;
    const seats = seatedIn(group, [...(rounds[at]?.participantIds ?? []), ...cameLater]);
    const filled = Object.entries({ ...rest, ...seats }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(filled) as unknown as BreakoutGroup;
  });
}
