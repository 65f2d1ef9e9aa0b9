import { type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import { type ClockTime, type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, BreakoutGroup, Session } from '../../model/session';
import { besideOf, slotsOf } from '../agenda';
import { dealtGroups } from '../beside';
import { agendaAs } from './block-copies';
import { arranged, holdsAny, type Slots, updatedBlocks } from './block-order';
import type { NewBlock } from './plan-commands';

/** More steps than this beside each other is more than one person can lead, or one wall can show. */
export const MOST_BESIDE = 4;

const isToCome = ({ status }: Block): boolean => status === 'planned' || status === 'skipped';

/** Two to four steps that are still to come can stand beside each other. */
export function canStandBeside(blocks: readonly Block[], ids: ReadonlySet<Id>): boolean {
  const chosen = slotsOf(blocks).filter(holdsAny(ids));
  const steps = chosen.flat();
  return chosen.length > 1 && steps.length <= MOST_BESIDE && steps.every(isToCome);
}

/** An agenda with the groups that do its steps. */
type Around = { readonly blocks: readonly Block[]; readonly groups: readonly BreakoutGroup[] };

/**
 * Steps that begin together are done in groups, and each says which: whoever has only a part of the groups at hand,
 * such as a group on its own laptop, still knows what it does.
 */
function inGroups(slot: readonly Block[], groups: readonly BreakoutGroup[], stamp: Stamp): readonly Block[] {
  const hands = dealtGroups(slot, groups);
  const named = (id: Id) => (groups.length > 0 ? [...(hands.get(id) ?? [])] : undefined);
  return slot.map((block) => edited(block, { mode: 'breakout', groupIds: named(block.id) }, stamp));
}

/**
 * Steps put beside each other, in the place of the first: they begin together, each for its own groups, and take as
 * long as the longest. Nothing happens when they cannot stand beside each other.
 */
export function putBeside({ blocks, groups }: Around, ids: ReadonlySet<Id>, stamp: Stamp): Change {
  const slots = slotsOf(blocks);
  const isChosen = holdsAny(ids);
  const chosen = slots.filter(isChosen).flat();
  const label = say('agenda.act.beside', { count: chosen.length, title: chosen.at(-1)?.title ?? '' });
  if (!canStandBeside(blocks, ids)) return { label, tables: {} };
  const first = slots.findIndex(isChosen);
  const order = slots.flatMap((slot, index): Slots => {
    if (index === first) return [inGroups(chosen, groups, stamp)];
    return isChosen(slot) ? [] : [slot];
  });
  return { label, tables: updatedBlocks(blocks, arranged(order, blocks, stamp)) };
}

/** A new step beside one that is there; the groups are shared out over both. */
export function addBeside(
  { session, blocks, groups }: Around & { readonly session: Session },
  block: Block,
  added: NewBlock,
  stamp: Stamp,
): Change {
  const label = say('agenda.act.beside', { count: 1, title: added.title });
  const slot = besideOf(blocks, block.id);
  if (slot.length === 0 || slot.length >= MOST_BESIDE || !slot.every(isToCome)) return { label, tables: {} };
  const row: Block = { ...newRecord(stamp), ...added, sessionId: session.id, order: 0, status: 'planned' };
  const isHere = holdsAny(new Set([block.id]));
  // Nobody is named any more, so that the new step gets its share.
  const free = (steps: readonly Block[]) => steps.map((step) => edited(step, { groupIds: undefined }, stamp));
  const order = slotsOf(blocks).map((steps) =>
    isHere(steps) ? inGroups(free([...steps, row]), groups, stamp) : steps,
  );
  return agendaAs(session, blocks, order, label, stamp);
}

/** A step that stood beside others comes right after them, for everyone again; the others share out its groups. */
export function takeApart({ blocks, groups }: Around, block: Block, stamp: Stamp): Change {
  const label = say('agenda.act.apart', { title: block.title });
  const slot = besideOf(blocks, block.id);
  if (slot.length < 2) return { label, tables: {} };
  const fixedStart = slot[0]?.fixedStart;
  const stay = slot
    .filter(({ id }) => id !== block.id)
    .map((step, index) => (index === 0 ? edited(step, { fixedStart }, stamp) : step));
  const alone = edited(block, { fixedStart: undefined }, stamp);
  const isHere = holdsAny(new Set([block.id]));
  const order = slotsOf(blocks).flatMap(
    (steps): Slots => (isHere(steps) ? [inGroups(stay, groups, stamp), [alone]] : [steps]),
  );
  return { label, tables: updatedBlocks(blocks, arranged(order, blocks, stamp)) };
}

/** One group does this step instead of what stands beside it. */
export function giveGroup(
  { blocks, groups }: Around,
  { block, group }: { readonly block: Block; readonly group: BreakoutGroup },
  stamp: Stamp,
): Change {
  const slot = besideOf(blocks, block.id);
  const hands = dealtGroups(slot, groups);
  const handOf = (id: Id) => {
    const others = (hands.get(id) ?? []).filter((groupId) => groupId !== group.id);
    return groups.map((one) => one.id).filter((one) => others.includes(one) || (id === block.id && one === group.id));
  };
  return {
    label: say('agenda.act.giveGroup', { name: group.name, title: block.title }),
    tables: updating(
      'blocks',
      slot.map((step) => [step, edited(step, { groupIds: handOf(step.id) }, stamp)] as const),
    ),
  };
}

/** A step begins at this time, whatever comes before it; without a time it begins when the one before it ends. */
export function fixStart(blocks: readonly Block[], block: Block, at: ClockTime | undefined, stamp: Stamp): Change {
  // What begins together has one fixed time; its first step holds it.
  const first = besideOf(blocks, block.id)[0] ?? block;
  return {
    label: say('agenda.act.fix', { title: block.title, time: at ?? '', known: at === undefined ? 'no' : 'yes' }),
    tables: updating('blocks', [[first, edited(first, { fixedStart: at }, stamp)]]),
  };
}
