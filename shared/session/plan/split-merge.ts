import { type Change, removing, together } from '../../model/change';
import { edited } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { NoteKind } from '../../model/note-kinds';
import type { Block, Session } from '../../model/session';
import { minutesTaken, slotsOf } from '../agenda';
import { agendaAs } from './block-copies';
import { arranged, type Slots, updatedBlocks } from './block-order';
import { type BlockTraces, leaveTo } from './block-traces';

/** What a block says and asks for, whether it has its own words or those of its method. */
export type BlockReader = {
  readonly titleOf: (block: Block) => string;
  readonly promptOf: (block: Block) => string | undefined;
  readonly capturesOf: (block: Block) => readonly NoteKind[];
};

const standsAlone = (blocks: readonly Block[], id: Id): boolean =>
  slotsOf(blocks).some((slot) => slot.length === 1 && slot[0].id === id);

/** A block that has yet to run, with nothing beside it and at least two minutes, can become two. */
export const canSplit = (blocks: readonly Block[], block: Block): boolean =>
  block.status === 'planned' && block.minutes >= 2 && standsAlone(blocks, block.id);

const NUMBERED = / \((\d+)\)$/;
const nextTitle = (title: string): string => {
  const number = Number(NUMBERED.exec(title)?.[1] ?? 1);
  return `${title.replace(NUMBERED, '')} (${number + 1})`;
};

/**
 * One block in two: the minutes are shared, the odd one goes to the first. Its notes, its fixed time and what the
 * facilitator wants to remember stay with the first. Nothing happens to a block that cannot be split.
 */
export function splitBlock(
  session: Session,
  blocks: readonly Block[],
  block: Block,
  title: string,
  stamp: Stamp,
): Change {
  const label = say('agenda.act.split', { title });
  if (!canSplit(blocks, block)) return { label, tables: {} };
  const minutes = Math.ceil(block.minutes / 2);
  const first = edited(block, { minutes }, stamp);
  const { fixedStart, memo, ...rest } = block;
  const second: Block = { ...rest, ...newRecord(stamp), title: nextTitle(title), minutes: block.minutes - minutes };
  const order = slotsOf(blocks).flatMap((slot): Slots => (slot[0].id === block.id ? [[first], [second]] : [slot]));
  return agendaAs(session, blocks, order, label, stamp);
}

/** Blocks that follow each other, each with nothing beside it and none of them running, can become one. */
export function canMerge(blocks: readonly Block[], ids: ReadonlySet<Id>): boolean {
  const slots = slotsOf(blocks);
  const at = slots.flatMap((slot, index) => (slot.some(({ id }) => ids.has(id)) ? [index] : []));
  const follow = at.every((index, nth) => nth === 0 || at[nth - 1] === index - 1);
  return at.length > 1 && follow && at.every((index) => slots[index]?.length === 1 && isAtRest(slots[index][0]));
}

const isAtRest = ({ status }: Block): boolean => status !== 'running';

const joined = (texts: readonly (string | undefined)[], sign: string): string | undefined =>
  [...new Set(texts.flatMap((text) => text?.trim() || []))].join(sign) || undefined;

const statusOf = (parts: readonly Block[]): Block['status'] => {
  const [first] = parts;
  return first && parts.every(({ status }) => status === first.status) ? first.status : 'planned';
};

const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

function whole(first: Block, parts: readonly Block[], read: BlockReader, stamp: Stamp): Block {
  const left = parts.every(({ status }) => status === 'skipped');
  const kinds = [...new Set(parts.flatMap(read.capturesOf))];
  const status = statusOf(parts);
  const moments =
    status === 'planned' ? { startedAt: undefined, endedAt: undefined } : { endedAt: parts.at(-1)?.endedAt };
  return edited(
    first,
    {
      title: joined(parts.map(read.titleOf), ' + ') ?? first.title,
      prompt: joined(parts.map(read.promptOf), '\n'),
      memo: joined(
        parts.map(({ memo }) => memo),
        '\n',
      ),
      minutes: parts.reduce((sum, block) => sum + (left ? block.minutes : minutesTaken(block)), 0),
      captures: isSameList(kinds, read.capturesOf(first)) ? first.captures : kinds,
      firstVoice: parts.find(({ firstVoice }) => firstVoice)?.firstVoice,
      status,
      ...moments,
    },
    stamp,
  );
}

/**
 * Blocks that follow each other as one: minutes summed (what was left out counts for nothing), titles and questions
 * joined, all kinds that were asked for. What was written in any of them stays with it. Nothing happens when they
 * cannot be merged.
 */
export function mergeBlocks(
  blocks: readonly Block[],
  ids: ReadonlySet<Id>,
  traces: BlockTraces,
  read: BlockReader,
  stamp: Stamp,
): Change {
  const slots = slotsOf(blocks);
  const parts = slots.flat().filter(({ id }) => ids.has(id));
  const [first, ...others] = parts;
  const label = say('agenda.act.merge', { title: first ? read.titleOf(first) : '', count: parts.length });
  if (!first || !canMerge(blocks, ids)) return { label, tables: {} };
  const gone = new Set(others.map(({ id }) => id));
  const one = whole(first, parts, read, stamp);
  const left = slots
    .filter((slot) => !slot.some(({ id }) => gone.has(id)))
    .map((slot) => slot.map((block) => (block.id === one.id ? one : block)));
  return {
    label,
    tables: together(
      removing('blocks', others),
      updatedBlocks(blocks, arranged(left, blocks, stamp)),
      leaveTo((id) => (gone.has(id) ? first.id : id), traces, stamp),
    ),
  };
}
