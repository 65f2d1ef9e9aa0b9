import { updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import type { Block } from '../../model/session';
import { slotsOf } from '../agenda';

/** Steps that follow each other; those of one slot stand beside each other. */
export type Slots = readonly (readonly Block[])[];

const anyFixedStart = (slot: readonly Block[]) => slot.find(({ fixedStart }) => fixedStart !== undefined)?.fixedStart;

function inSlot(slot: readonly Block[], wasBeside: ReadonlySet<Id>, stamp: Stamp): readonly Block[] {
  const [first] = slot;
  return slot.map((block) => {
    if (slot.length === 1) {
      // Nothing stands beside it any more: then it is for everyone again.
      const groupIds = wasBeside.has(block.id) ? undefined : block.groupIds;
      return edited(block, { besideId: undefined, groupIds }, stamp);
    }
    // What begins together has one fixed time; its first step holds it.
    const isFirst = block === first;
    const besideId = isFirst ? undefined : first?.id;
    return edited(block, { besideId, fixedStart: isFirst ? anyFixedStart(slot) : undefined }, stamp);
  });
}

/**
 * The blocks numbered 1, 2, 3 in this order, each knowing what it stands beside. A block that keeps its place stays
 * the same row. `before` is the agenda as it was.
 */
export function arranged(slots: Slots, before: readonly Block[], stamp: Stamp): readonly Block[] {
  const wasBeside = new Set(
    slotsOf(before)
      .filter((slot) => slot.length > 1)
      .flatMap((slot) => slot.map(({ id }) => id)),
  );
  return slots
    .flatMap((slot) => inSlot(slot, wasBeside, stamp))
    .map((block, index) => edited(block, { order: index + 1 }, stamp));
}

/** The update of the rows that were there already and are there still. */
export function updatedBlocks(before: readonly Block[], after: readonly Block[]) {
  const known = new Map(before.map((block) => [block.id, block]));
  const pairs = after.flatMap((block) => {
    const from = known.get(block.id);
    return from ? [[from, block] as const] : [];
  });
  return updating('blocks', pairs);
}

/** Whether one of these is among the steps of a slot. */
export const holdsAny =
  (ids: ReadonlySet<Id>) =>
  (slot: readonly Block[]): boolean =>
    slot.some(({ id }) => ids.has(id));

/**
 * Where something goes that is put before a block: before everything that begins with that block. Nothing can come
 * between steps beside each other, so before a later one of them is after them all. Without a block it is the end.
 */
export function placeBefore(slots: Slots, beforeId: Id | undefined): number {
  const at = slots.findIndex((slot) => slot.some(({ id }) => id === beforeId));
  if (at < 0) return slots.length;
  return slots[at]?.[0]?.id === beforeId ? at : at + 1;
}

/** These slots put in among others. */
export const putIn = (slots: Slots, at: number, added: Slots): Slots => [
  ...slots.slice(0, at),
  ...added,
  ...slots.slice(at),
];
