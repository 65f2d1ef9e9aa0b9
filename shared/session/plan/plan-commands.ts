import { adding, type Change, removing, together, updating } from '../../model/change';
import { edited, type FieldsOf } from '../../model/edited';
import { type ClockTime, type Id, newRecord, type Stamp } from '../../model/ids';
import { type Message, say } from '../../model/message';
import type { Note } from '../../model/note';
import type { Block, Run, Session, Wall } from '../../model/session';
import { bookedMinutes, clockAfter, inOrder, minutesTaken } from '../agenda';

/** The longest that one block can be: a whole day, in minutes. */
export const LONGEST_BLOCK = 24 * 60;

/** A session this long or shorter, in minutes, may do without a look back. */
export const SHORT_SESSION = 60;

/** A block before it has a session and a place: what a method hands over, or an empty one. */
export type NewBlock = Omit<Block, 'id' | 'createdAt' | 'updatedAt' | 'sessionId' | 'order' | 'status'>;

/** The blocks numbered 1, 2, 3 from first to last; a block that keeps its number stays the same row. */
const renumbered = (blocks: readonly Block[], stamp: Stamp): readonly Block[] =>
  blocks.map((block, index) => edited(block, { order: index + 1 }, stamp));

const pairsOf = (before: readonly Block[], after: readonly Block[]) => {
  const known = new Map(before.map((block) => [block.id, block]));
  return after.flatMap((block) => {
    const from = known.get(block.id);
    return from ? [[from, block] as const] : [];
  });
};

/** Puts rows of the agenda in another order, all as one act. */
const reordered = (blocks: readonly Block[], order: readonly Block[], label: Message, stamp: Stamp): Change => ({
  label,
  tables: updating('blocks', pairsOf(blocks, renumbered(order, stamp))),
});

const withMethods = (session: Session, blocks: readonly NewBlock[], stamp: Stamp) => {
  const taken = blocks.flatMap(({ methodId }) => methodId ?? []);
  return edited(session, { methodIds: [...new Set([...session.methodIds, ...taken])] }, stamp);
};

/**
 * Blocks put into the agenda before `beforeId`, or at the end. The session remembers the methods they came from.
 * `label` is the name of the act when it is more than adding blocks.
 */
export function addBlocks(
  session: Session,
  blocks: readonly Block[],
  added: readonly NewBlock[],
  place: { readonly beforeId?: Id | undefined; readonly label?: Message | undefined },
  stamp: Stamp,
): Change {
  const rows = added.map(
    (block): Block => ({ ...newRecord(stamp), ...block, sessionId: session.id, order: 0, status: 'planned' }),
  );
  const agenda = inOrder(blocks);
  const found = agenda.findIndex(({ id }) => id === place.beforeId);
  const at = found < 0 ? agenda.length : found;
  const after = renumbered([...agenda.slice(0, at), ...rows, ...agenda.slice(at)], stamp);
  const isNew = new Set(rows.map(({ id }) => id));
  return {
    label: place.label ?? say('session.plan.act.addBlocks', { count: rows.length, title: rows[0]?.title ?? '' }),
    tables: together(
      adding(
        'blocks',
        after.filter(({ id }) => isNew.has(id)),
      ),
      updating('blocks', pairsOf(blocks, after)),
      updating('sessions', [[session, withMethods(session, added, stamp)]]),
    ),
  };
}

/**
 * A whole method taken into the agenda. When the meeting gets longer than an hour without a look back, `lookBack`
 * is put in too, before a closing that ends the agenda.
 */
export function takeMethod(
  session: Session,
  blocks: readonly Block[],
  method: { readonly name: string; readonly blocks: readonly NewBlock[]; readonly lookBack: NewBlock },
  place: { readonly beforeId?: Id | undefined },
  stamp: Stamp,
): Change {
  const label = say('session.plan.act.takeMethod', { method: method.name });
  const minutes =
    blocks.reduce((sum, block) => sum + minutesTaken(block), 0) +
    method.blocks.reduce((sum, block) => sum + block.minutes, 0);
  const looksBack =
    blocks.some((block) => block.kind === 'reflection' && block.status !== 'skipped') ||
    method.blocks.some((block) => block.kind === 'reflection');
  if (minutes <= SHORT_SESSION || looksBack)
    return addBlocks(session, blocks, method.blocks, { ...place, label }, stamp);
  const closing = method.blocks.at(-1)?.kind === 'closing' ? method.blocks.slice(-1) : [];
  const opening = method.blocks.slice(0, method.blocks.length - closing.length);
  return addBlocks(session, blocks, [...opening, method.lookBack, ...closing], { ...place, label }, stamp);
}

/** What can be changed of a block in the plan; its place is moved and its status is left out or brought back. */
export type BlockFields = FieldsOf<
  Pick<Block, 'title' | 'prompt' | 'minutes' | 'mode' | 'kind' | 'firstVoice' | 'themeId'>
>;

const wholeMinutes = (minutes: number): number =>
  Number.isFinite(minutes) ? Math.min(LONGEST_BLOCK, Math.max(0, Math.round(minutes))) : 0;

/** Other words, minutes or manner for one block. Minutes become whole ones between 0 and a day. */
export function editBlock(block: Block, fields: BlockFields, stamp: Stamp): Change {
  const asked = fields.minutes === undefined ? fields : { ...fields, minutes: wholeMinutes(fields.minutes) };
  return {
    label: say('session.plan.act.editBlock', { title: fields.title ?? block.title }),
    tables: updating('blocks', [[block, edited(block, asked, stamp)]]),
  };
}

/** How many minutes a block takes; everything after it moves along on the clock. */
export function setMinutes(block: Block, minutes: number, stamp: Stamp): Change {
  const whole = wholeMinutes(minutes);
  return {
    ...editBlock(block, { minutes: whole }, stamp),
    label: say('session.plan.act.minutes', { title: block.title, minutes: whole }),
  };
}

/** The block stays on the agenda and takes no time; what was written in it stays too. */
export const leaveOut = (block: Block, stamp: Stamp): Change => ({
  label: say('session.plan.act.leaveOut', { title: block.title }),
  tables: updating('blocks', [[block, edited(block, { status: 'skipped' }, stamp)]]),
});

/** A block that was left out takes part again; one that had already run is done, as it was. */
export const bringBack = (block: Block, stamp: Stamp): Change => ({
  label: say('session.plan.act.bringBack', { title: block.title }),
  tables: updating('blocks', [[block, edited(block, { status: block.endedAt ? 'done' : 'planned' }, stamp)]]),
});

/**
 * One block taken off the agenda. The notes that were written in it stay with the session, and a clock or a wall
 * that stood on it stands on nothing.
 */
export function removeBlock(
  block: Block,
  around: {
    readonly blocks: readonly Block[];
    readonly notes: readonly Note[];
    readonly runs: readonly Run[];
    readonly walls: readonly Wall[];
  },
  stamp: Stamp,
): Change {
  const here = <R extends { readonly blockId?: Id | null | undefined }>(rows: readonly R[]): readonly R[] =>
    rows.filter(({ blockId }) => blockId === block.id);
  const left = inOrder(around.blocks).filter(({ id }) => id !== block.id);
  return {
    label: say('session.plan.act.removeBlock', { title: block.title }),
    tables: together(
      removing('blocks', [block]),
      updating('blocks', pairsOf(around.blocks, renumbered(left, stamp))),
      updating(
        'notes',
        here(around.notes).map((note) => [note, edited(note, { blockId: undefined }, stamp)] as const),
      ),
      updating(
        'runs',
        here(around.runs).map((run) => [run, edited(run, { blockId: null }, stamp)] as const),
      ),
      updating(
        'walls',
        here(around.walls).map((wall) => [wall, edited(wall, { blockId: null }, stamp)] as const),
      ),
    ),
  };
}

/** Blocks dropped before `beforeId`, or at the end; they keep their order among themselves. */
export function moveBlocks(
  blocks: readonly Block[],
  movedIds: ReadonlySet<Id>,
  beforeId: Id | undefined,
  stamp: Stamp,
): Change {
  const agenda = inOrder(blocks);
  const moved = agenda.filter(({ id }) => movedIds.has(id));
  // Dropped on one of themselves: the place is where the first block after it stands that stays.
  const from = beforeId === undefined ? agenda.length : agenda.findIndex(({ id }) => id === beforeId);
  const anchor = from < 0 ? undefined : agenda.slice(from).find(({ id }) => !movedIds.has(id));
  const rest = agenda.filter(({ id }) => !movedIds.has(id));
  const at = anchor ? rest.indexOf(anchor) : rest.length;
  const label = say('session.plan.act.move', { count: moved.length, title: moved[0]?.title ?? '' });
  return reordered(blocks, [...rest.slice(0, at), ...moved, ...rest.slice(at)], label, stamp);
}

/** One block `steps` places down the agenda, or up when below zero; it stops at the first and the last place. */
export function moveBlockBy(blocks: readonly Block[], blockId: Id, steps: number, stamp: Stamp): Change {
  const agenda = inOrder(blocks);
  const from = agenda.findIndex(({ id }) => id === blockId);
  const label = say('session.plan.act.move', { count: 1, title: agenda[from]?.title ?? '' });
  const moved = agenda[from];
  if (!moved) return { label, tables: {} };
  const rest = agenda.filter(({ id }) => id !== blockId);
  const at = Math.min(rest.length, Math.max(0, from + steps));
  return reordered(blocks, [...rest.slice(0, at), moved, ...rest.slice(at)], label, stamp);
}

/** The same block once more, right after it; the copy has yet to run. */
export function duplicateBlock(session: Session, blocks: readonly Block[], block: Block, stamp: Stamp): Change {
  const { id, createdAt, updatedAt, sessionId, order, status, startedAt, endedAt, ...copy } = block;
  const agenda = inOrder(blocks);
  const next = agenda[agenda.findIndex((other) => other.id === id) + 1];
  const label = say('session.plan.act.duplicate', { title: block.title });
  return addBlocks(session, blocks, [copy], { beforeId: next?.id, label }, stamp);
}

/** What can be changed of a session in the plan. */
export type SessionFields = FieldsOf<
  Pick<
    Session,
    'title' | 'date' | 'startTime' | 'endTime' | 'location' | 'purpose' | 'kind' | 'status' | 'yieldTitle' | 'privacy'
  >
>;

/** Another start keeps the length of the session, unless the end is given too. */
function endAfter(session: Session, startTime: ClockTime): ClockTime {
  return clockAfter(startTime, bookedMinutes(session));
}

/** Another title, day, time, place, purpose or status of a session. */
export function editSession(session: Session, fields: SessionFields, stamp: Stamp): Change {
  const { startTime, endTime } = fields;
  const follows = startTime !== undefined && endTime === undefined;
  const asked = follows ? { ...fields, endTime: endAfter(session, startTime) } : fields;
  return {
    label: say('session.plan.act.editSession', { title: fields.title ?? session.title }),
    tables: updating('sessions', [[session, edited(session, asked, stamp)]]),
  };
}
