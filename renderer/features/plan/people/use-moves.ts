import { useRef } from 'react';
import { NOTHING } from '../../../../shared/model/change';
import type { Id } from '../../../../shared/model/ids';
import type { BreakoutGroup, Participant } from '../../../../shared/model/session';
import { moveToGroup } from '../../../../shared/session/plan/break-outs';
import { moveInRound } from '../../../../shared/session/plan/rounds';
import { groupsIn } from '../../../../shared/session/plan/seats';
import { stamp } from '../../../data/stamp';
import { useAct } from '../../../notes/use-act';
import type { Plan } from '../use-plan';
import { readGroups } from './read-groups';

/** Putting people in groups, in the round that is shown. */
export type Moves = {
  /** The step whose round is shown; undefined is the first round. */
  readonly blockId: Id | undefined;
  /** Puts someone in a group, or with undefined in none: that is only done in the first round. */
  readonly to: (person: Participant, groupId: Id | undefined) => void;
  /** Puts someone one group on or back; from no group into the first one. */
  readonly by: (person: Participant, groups: number) => void;
  /** Asked once by a chip that came to stand in a group: whether the keyboard goes there. */
  readonly takesFocus: (personId: Id) => boolean;
};

/** Moves people; who was moved with a key keeps the keyboard in the new group. */
export function useMoves(plan: Plan, blockId: Id | undefined): Moves {
  const act = useAct();
  const movedId = useRef<Id | null>(null);
  const put = (person: Participant, targetIn: (groups: readonly BreakoutGroup[]) => Id | undefined | null) =>
    void act(async () => {
      const groups = await readGroups(plan);
      const groupId = targetIn(groups);
      if (groupId === null) return NOTHING;
      const isInRound = blockId !== undefined && groupId !== undefined;
      return isInRound
        ? moveInRound(person, groups, { groupId, blockId }, stamp())
        : moveToGroup(person, groups, groupId, stamp());
    });
  return {
    blockId,
    to: (person, groupId) => put(person, () => groupId),
    by: (person, steps) => {
      movedId.current = person.id;
      put(person, (groups) => {
        const at = groupsIn(groups, blockId).findIndex(({ participantIds }) => participantIds.includes(person.id));
        const target = groups[at + steps]?.id ?? null;
        // Above the first and below the last group there is nowhere to go.
        if (target === null) movedId.current = null;
        return target;
      });
    },
    takesFocus: (personId) => {
      if (movedId.current !== personId) return false;
      movedId.current = null;
      return true;
    },
  };
}
