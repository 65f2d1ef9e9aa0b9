import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { groupsInStep, stepOfGroup } from '../../../shared/session/beside';
import type { Run } from './use-run';

type Chosen = readonly [groupId: Id | undefined, choose: (groupId: Id | undefined) => void];

/**
 * The group that notes go to. In groups that is the first one until another is chosen, and the choice stays from
 * step to step; back in the circle notes are of everyone again. A group that does another step at the same time is
 * written down there: choosing it looks at its step.
 */
export function useChosenGroup({ blocks, groups }: Run, block: Block, onLook: (blockId: Id) => void): Chosen {
  const [inGroups, setInGroups] = useState<Id | null | undefined>(undefined);
  const [inCircle, setInCircle] = useState<{ readonly blockId: Id; readonly groupId: Id | undefined }>();
  const own = groupsInStep(block, blocks, groups);
  const known = (groupId: Id | null | undefined) => own.find(({ id }) => id === groupId)?.id;
  if (block.mode === 'breakout') {
    const chosen = inGroups === null ? undefined : (known(inGroups) ?? own[0]?.id);
    const choose = (groupId: Id | undefined) => {
      const step = stepOfGroup(block, blocks, groups, groupId);
      if (step.id !== block.id) onLook(step.id);
      setInGroups(groupId ?? null);
    };
    return [chosen, choose];
  }
  const chosen = inCircle && inCircle.blockId === block.id ? known(inCircle.groupId) : undefined;
  return [chosen, (groupId) => setInCircle({ blockId: block.id, groupId })];
}
