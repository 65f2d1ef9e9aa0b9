import { type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, BreakoutGroup, Participant } from '../../model/session';
import { inOrder } from '../agenda';
import { type Seating, staysIn } from './composer';
import { type MeetingScore, scoreOf } from './meetings';
import { rotate } from './rotation';
import { groupsIn, listed, roundOf } from './seats';

/** The steps in groups that everyone takes part in, first to last: among these people can change tables. */
export const stepsInGroups = (blocks: readonly Block[]): readonly Block[] =>
  inOrder(blocks).filter(
    ({ mode, status, groupIds, besideId }) => mode === 'breakout' && status !== 'skipped' && !groupIds && !besideId,
  );

/** The steps at which people change tables, first to last. The round before the first of them is round 1. */
export const roundSteps = (groups: readonly BreakoutGroup[], blocks: readonly Block[]): readonly Block[] =>
  stepsInGroups(blocks).filter(({ id }) => groups.some((group) => roundOf(group, id)));

const seatingOf = (groups: readonly BreakoutGroup[], blockId?: Id): Seating =>
  groupsIn(groups, blockId).map(({ participantIds }) => participantIds);

/** Who sits where in every round: the first, and then each step at which people change tables. */
export const seatingsOf = (
  groups: readonly BreakoutGroup[],
  steps: readonly Pick<Block, 'id'>[],
): readonly Seating[] => [seatingOf(groups), ...steps.map(({ id }) => seatingOf(groups, id))];

/** Whether every host and scribe keeps their table in all rounds. */
export const tasksStay = (groups: readonly BreakoutGroup[]): boolean =>
  groups.every(({ hostId, scribeId, rounds = [] }) =>
    [hostId, scribeId].every((id) => !id || rounds.every(({ participantIds }) => participantIds.includes(id))),
  );

/** Who keeps their table when people change: who is fixed, and with `withTasks` also hosts and scribes. */
export const stayersOf = (groups: readonly BreakoutGroup[], withTasks: boolean): ReadonlySet<Id> =>
  new Set(groups.flatMap((group) => (withTasks ? staysIn(group) : (group.fixedIds ?? []))));

/** How well the rounds let people meet, against the best that these tables allow. */
export const meetingScore = (groups: readonly BreakoutGroup[], steps: readonly Pick<Block, 'id'>[]): MeetingScore =>
  scoreOf(seatingsOf(groups, steps), stayersOf(groups, tasksStay(groups)));

type Rounds = {
  /** The steps at which people change tables, first to last; none puts everyone back at their own table. */
  readonly blockIds: readonly Id[];
  readonly tasksStay: boolean;
  readonly seed: number;
};

/** The groups with who sits there in each later round; the first round is as the groups are now. */
export function withRounds(
  groups: readonly BreakoutGroup[],
  { blockIds, tasksStay: withTasks, seed }: Rounds,
  stamp: Stamp,
): readonly BreakoutGroup[] {
  const stays = stayersOf(groups, withTasks);
  const [, ...later] = rotate({ first: seatingOf(groups), later: blockIds.length, stays, seed });
  return groups.map((group, at) => {
    const rounds = blockIds.map((blockId, round) => ({ blockId, participantIds: [...(later[round]?.[at] ?? [])] }));
    return edited(group, { rounds: listed(rounds) }, stamp);
  });
}

/** A plan of rounds in which everyone meets as many others as can be. */
export const planRounds = (groups: readonly BreakoutGroup[], rounds: Rounds, stamp: Stamp): Change => ({
  label: say('composer.act.rounds', { count: rounds.blockIds.length + 1 }),
  tables: updating(
    'breakoutGroups',
    withRounds(groups, rounds, stamp).flatMap((to, at) => {
      const from = groups[at];
      return from ? [[from, to] as const] : [];
    }),
  ),
});

/** One person to another table in one later round; who has no seat in it yet gets one. */
export function moveInRound(
  person: Participant,
  groups: readonly BreakoutGroup[],
  to: { readonly groupId: Id; readonly blockId: Id },
  stamp: Stamp,
): Change {
  const target = groups.find(({ id }) => id === to.groupId);
  const pairs = groups.map((group) => {
    const round = roundOf(group, to.blockId) ?? { blockId: to.blockId, participantIds: [] };
    const others = round.participantIds.filter((id) => id !== person.id);
    const participantIds = group === target ? [...others, person.id] : others;
    const rest = (group.rounds ?? []).filter(({ blockId }) => blockId !== to.blockId);
    const isSame = participantIds.length === round.participantIds.length && group !== target;
    return [group, isSame ? group : edited(group, { rounds: [...rest, { ...round, participantIds }] }, stamp)] as const;
  });
  return {
    label: say('session.plan.act.moveToGroup', { label: person.label, name: target?.name ?? '', known: 'yes' }),
    tables: updating('breakoutGroups', pairs),
  };
}
