import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Block, BreakoutGroup } from '../../../shared/model/session';

type Chosen = readonly [groupId: Id | undefined, choose: (groupId: Id | undefined) => void];

/**
 * The group that notes go to. In groups that is the first one until another is chosen, and the choice stays from
 * step to step; back in the circle notes are of everyone again.
 */
export function useChosenGroup(block: Block | undefined, groups: readonly BreakoutGroup[]): Chosen {
  const [inGroups, setInGroups] = useState<Id | null | undefined>(undefined);
  const [inCircle, setInCircle] = useState<{ readonly blockId: Id; readonly groupId: Id | undefined }>();
  const known = (groupId: Id | null | undefined) => groups.find(({ id }) => id === groupId)?.id;
  if (block?.mode === 'breakout') {
    const chosen = inGroups === null ? undefined : (known(inGroups) ?? groups[0]?.id);
    return [chosen, (groupId) => setInGroups(groupId ?? null)];
  }
  const chosen = inCircle && inCircle.blockId === block?.id ? known(inCircle.groupId) : undefined;
  return [chosen, (groupId) => block && setInCircle({ blockId: block.id, groupId })];
}
