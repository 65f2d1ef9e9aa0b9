import { type Change, removing, together } from '../../model/change';
import type { Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block } from '../../model/session';
import { slotsOf } from '../agenda';
import { arranged, updatedBlocks } from './block-order';
import { type BlockTraces, leaveTo } from './block-traces';

/**
 * Blocks taken off the agenda. The notes that were written in them stay with the session, and a clock or a wall
 * that stood on one of them stands on nothing. `isCut`: they are on the clipboard.
 */
export function removeBlocks(
  blocks: readonly Block[],
  ids: ReadonlySet<Id>,
  traces: BlockTraces,
  stamp: Stamp,
  { isCut = false }: { readonly isCut?: boolean } = {},
): Change {
  const slots = slotsOf(blocks);
  const gone = slots.flat().filter(({ id }) => ids.has(id));
  const left = slots.map((slot) => slot.filter(({ id }) => !ids.has(id)));
  const words = { count: gone.length, title: gone[0]?.title ?? '' };
  return {
    label: isCut ? say('agenda.act.cut', words) : say('agenda.act.remove', words),
    tables: together(
      removing('blocks', gone),
      updatedBlocks(blocks, arranged(left, blocks, stamp)),
      leaveTo((id) => (ids.has(id) ? undefined : id), traces, stamp),
    ),
  };
}
