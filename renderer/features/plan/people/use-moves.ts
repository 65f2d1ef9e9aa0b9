import { useRef } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { Participant } from '../../../../shared/model/session';
import { moveToGroup } from '../../../../shared/session/plan/break-outs';
import { moveInRound } from '../../../../shared/session/plan/rounds';
import { groupsIn } from '../../../../shared/session/plan/seats';
import { stamp } from '../../../data/stamp';
import { useAct } from '../../../notes/use-act';
import type { Plan } from '../use-plan';

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
  const { groups } = plan;
  const movedId = useRef<Id | null>(null);
  const to = (person: Participant, groupId: Id | undefined) => {
    const isInRound = blockId !== undefined && groupId !== undefined;
    void act(
      isInRound
        ? moveInRound(person, groups, { groupId, blockId }, stamp())
        : moveToGroup(person, groups, groupId, stamp()),
    );
  };
  return {
    blockId,
    to,
    by: (person, steps) => {
      const at = groupsIn(groups, blockId).findIndex(({ participantIds }) => participantIds.includes(person.id));
      const target = groups[at + steps];
      if (!target) return;
      movedId.current = person.id;
      to(person, target.id);
    },
    takesFocus: (personId) => {
      if (movedId.current !== personId) return false;
      movedId.current = null;
      return true;
    },
  };
}
