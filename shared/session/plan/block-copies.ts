import { adding, type Change, together, updating } from '../../model/change';
import { edited } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { type Message, say } from '../../model/message';
import type { Block, Session } from '../../model/session';
import { slotsOf } from '../agenda';
import { arranged, placeBefore, putIn, type Slots, updatedBlocks } from './block-order';

/** Where blocks are put: before this one, or at the end; `label` is the name of the act when it is more than adding. */
export type Place = { readonly beforeId?: Id | undefined; readonly label?: Message | undefined };

const withMethods = (session: Session, blocks: readonly Block[], stamp: Stamp) => {
  const taken = blocks.flatMap(({ methodId }) => methodId ?? []);
  return edited(session, { methodIds: [...new Set([...session.methodIds, ...taken])] }, stamp);
};

/**
 * The agenda as these steps, all as one act: rows that were not there yet are added. The session remembers the methods
 * that they came from.
 */
export function agendaAs(
  session: Session,
  blocks: readonly Block[],
  slots: Slots,
  label: Message,
  stamp: Stamp,
): Change {
  const after = arranged(slots, blocks, stamp);
  const known = new Set(blocks.map(({ id }) => id));
  const added = after.filter(({ id }) => !known.has(id));
  return {
    label,
    tables: together(
      adding('blocks', added),
      updatedBlocks(blocks, after),
      updating('sessions', [[session, withMethods(session, added, stamp)]]),
    ),
  };
}

/** New rows put into the agenda. */
export function putBlocks(
  session: Session,
  blocks: readonly Block[],
  added: Slots,
  { beforeId, label }: Place,
  stamp: Stamp,
): Change {
  const slots = slotsOf(blocks);
  const rows = added.flat();
  const said = label ?? say('session.plan.act.addBlocks', { count: rows.length, title: rows[0]?.title ?? '' });
  return agendaAs(session, blocks, putIn(slots, placeBefore(slots, beforeId), added), said, stamp);
}

/**
 * Some blocks of an agenda as new ones that have yet to run, in the same order. Those that stood beside each other
 * still do; one that leaves what it stood beside is for everyone.
 */
export function copiesOf(blocks: readonly Block[], ids: ReadonlySet<Id>, stamp: Stamp): Slots {
  return slotsOf(blocks).flatMap((slot) => {
    const chosen = slot.filter(({ id }) => ids.has(id));
    const isAlone = chosen.length === 1 && slot.length > 1;
    const copies = chosen.map(({ id, startedAt, endedAt, besideId, ...block }): Block => {
      const copy: Block = { ...block, ...newRecord(stamp), status: 'planned' };
      return isAlone ? edited(copy, { groupIds: undefined }, stamp) : copy;
    });
    return copies.length > 0 ? [copies] : [];
  });
}

/** The same blocks once more, right after the last of them. A fixed time is not copied: it comes once a day. */
export function duplicateBlocks(
  session: Session,
  blocks: readonly Block[],
  ids: ReadonlySet<Id>,
  stamp: Stamp,
): Change {
  const slots = slotsOf(blocks);
  const last = slots.findLastIndex((slot) => slot.some(({ id }) => ids.has(id)));
  const copies = copiesOf(blocks, ids, stamp).map((slot) =>
    slot.map((block) => edited(block, { fixedStart: undefined }, stamp)),
  );
  const count = copies.flat().length;
  const label = say('agenda.act.duplicate', { count, title: copies[0]?.[0]?.title ?? '' });
  return putBlocks(session, blocks, copies, { beforeId: slots[last + 1]?.[0].id, label }, stamp);
}
