import type { Note } from '../../../shared/model/note';
import type { Block, BreakoutGroup } from '../../../shared/model/session';
import { groupsInStep } from '../../../shared/session/beside';

type Around = { readonly blocks: readonly Block[]; readonly groups: readonly BreakoutGroup[] };

/** The groups that work in this step: none in the circle, and only some of them where others do another step. */
export const groupsIn = (block: Block, { blocks, groups }: Around): readonly BreakoutGroup[] =>
  block.mode !== 'breakout' ? [] : groupsInStep(block, blocks, groups);

/** How many notes each group wrote down in a step, in the order given. */
export const writtenBy = (groups: readonly BreakoutGroup[], { id }: Block, notes: readonly Note[]) =>
  groups.map((group) => ({
    group,
    count: notes.filter(({ blockId, breakoutGroupId }) => blockId === id && breakoutGroupId === group.id).length,
  }));
