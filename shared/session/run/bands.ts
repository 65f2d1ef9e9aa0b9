import type { Id } from '../../model/ids';
import type { Block } from '../../model/session';
import { inOrder } from '../agenda';

/** Steps that begin together: one step, or one with those that stand beside it for other groups. Never empty. */
export type Band = readonly [Block, ...Block[]];

/** The step that others stand beside; a step that stands beside nothing that is there stands by itself. */
function anchorOf(block: Block, blocks: readonly Block[]): Block {
  const anchor = blocks.find(({ id }) => id === block.besideId);
  // Beside a step that stands beside another one: no chains, it stands by itself.
  return anchor && !blocks.some(({ id }) => id === anchor.besideId) ? anchor : block;
}

/** The agenda from first to last, with the steps that begin together in one band, its first step first. */
export function bandsOf(blocks: readonly Block[]): readonly Band[] {
  const bands = new Map<Id, [Block, ...Block[]]>();
  const steps = inOrder(blocks);
  for (const block of steps) if (anchorOf(block, blocks) === block) bands.set(block.id, [block]);
  for (const block of steps) {
    const anchor = anchorOf(block, blocks);
    if (anchor !== block) bands.get(anchor.id)?.push(block);
  }
  return [...bands.values()];
}

/** The steps that go on at the same time as this one, without itself. */
export const besideOf = (blocks: readonly Block[], blockId: Id | null): readonly Block[] =>
  bandsOf(blocks)
    .find((band) => band.some(({ id }) => id === blockId))
    ?.filter(({ id }) => id !== blockId) ?? [];
