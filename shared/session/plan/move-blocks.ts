import type { Change } from '../../model/change';
import type { Id, Stamp } from '../../model/ids';
import { type Message, say } from '../../model/message';
import type { Block } from '../../model/session';
import { slotsOf } from '../agenda';
import { arranged, holdsAny, placeBefore, putIn, type Slots, updatedBlocks } from './block-order';

/** Puts rows of the agenda in another order, all as one act. */
const reordered = (blocks: readonly Block[], slots: Slots, label: Message, stamp: Stamp): Change => ({
  label,
  tables: updatedBlocks(blocks, arranged(slots, blocks, stamp)),
});

const moveLabel = (moved: Slots): Message => {
  const all = moved.flat();
  return say('session.plan.act.move', { count: all.length, title: all[0]?.title ?? '' });
};

/**
 * Blocks dropped before `beforeId`, or at the end; they keep their order among themselves. What stands beside one of
 * them comes along.
 */
export function moveBlocks(
  blocks: readonly Block[],
  movedIds: ReadonlySet<Id>,
  beforeId: Id | undefined,
  stamp: Stamp,
): Change {
  const slots = slotsOf(blocks);
  const isMoved = holdsAny(movedIds);
  const rest = slots.filter((slot) => !isMoved(slot));
  // Dropped on one of themselves: the place is where the first one after it stands that stays.
  const anchor = slots.slice(placeBefore(slots, beforeId)).find((slot) => !isMoved(slot));
  const at = anchor ? rest.indexOf(anchor) : rest.length;
  const moved = slots.filter(isMoved);
  return reordered(blocks, putIn(rest, at, moved), moveLabel(moved), stamp);
}

/**
 * Blocks moved `steps` places down the agenda, or up when below zero; they stop at the first and the last place. Blocks
 * with others between them close up.
 */
export function moveBlocksBy(blocks: readonly Block[], movedIds: ReadonlySet<Id>, steps: number, stamp: Stamp): Change {
  const slots = slotsOf(blocks);
  const isMoved = holdsAny(movedIds);
  const moved = slots.filter(isMoved);
  const rest = slots.filter((slot) => !isMoved(slot));
  const from = steps < 0 ? slots.findIndex(isMoved) : slots.findLastIndex(isMoved) + 1 - moved.length;
  const at = Math.min(rest.length, Math.max(0, from + steps));
  return reordered(blocks, moved.length > 0 ? putIn(rest, at, moved) : slots, moveLabel(moved), stamp);
}
