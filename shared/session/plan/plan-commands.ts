import { type Change, updating } from '../../model/change';
import { edited, type FieldsOf } from '../../model/edited';
import { type ClockTime, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, Session } from '../../model/session';
import { bookedMinutes, clockAfter, minutesTaken } from '../agenda';
import { type Place, putBlocks } from './block-copies';

/** The longest that one block can be: a whole day, in minutes. */
export const LONGEST_BLOCK = 24 * 60;

/** A session this long or shorter, in minutes, may do without a look back. */
export const SHORT_SESSION = 60;

/** A block before it has a session and a place: what a method hands over, or an empty one. */
export type NewBlock = Omit<Block, 'id' | 'createdAt' | 'updatedAt' | 'sessionId' | 'order' | 'status'>;

/**
 * Blocks put into the agenda before `beforeId`, or at the end. The session remembers the methods they came from.
 * `label` is the name of the act when it is more than adding blocks.
 */
export function addBlocks(
  session: Session,
  blocks: readonly Block[],
  added: readonly NewBlock[],
  place: Place,
  stamp: Stamp,
): Change {
  const rows = added.map((block): readonly Block[] => [
    { ...newRecord(stamp), ...block, sessionId: session.id, order: 0, status: 'planned' },
  ]);
  return putBlocks(session, blocks, rows, place, stamp);
}

/**
 * A whole method taken into the agenda. When the meeting gets longer than an hour without a look back, `lookBack`
 * is put in too, before a closing that ends the agenda.
 */
export function takeMethod(
  session: Session,
  blocks: readonly Block[],
  method: { readonly name: string; readonly blocks: readonly NewBlock[]; readonly lookBack: NewBlock },
  place: Pick<Place, 'beforeId'>,
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
  Pick<Block, 'title' | 'prompt' | 'minutes' | 'mode' | 'kind' | 'firstVoice' | 'themeId' | 'captures' | 'memo'>
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
