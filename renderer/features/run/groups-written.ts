import type { Note } from '../../../shared/model/note';
import type { Block, BreakoutGroup } from '../../../shared/model/session';

/** The groups that work in this step: none in the circle, and only some of them where others do another step. */
export const groupsIn = (block: Block, groups: readonly BreakoutGroup[]): readonly BreakoutGroup[] =>
  block.mode !== 'breakout' ? [] : groups.filter(({ id }) => block.groupIds?.includes(id) ?? true);

/** How many notes each group wrote down in a step, in the order given. */
export const writtenBy = (groups: readonly BreakoutGroup[], { id }: Block, notes: readonly Note[]) =>
  groups.map((group) => ({
    group,
    count: notes.filter(({ blockId, breakoutGroupId }) => blockId === id && breakoutGroupId === group.id).length,
  }));
