import type { Id } from '../../model/ids';
import type { Block, Run, Session, Timer } from '../../model/session';
import { besideOf, minutesTogether, slotsOf } from '../agenda';
import { isOvertime, MINUTE_MS, startTimer, timerOf } from './timer';

/** One meeting as it is kept. A session that was never run here, or came from a file, has no run yet. */
export type Meeting = {
  readonly session: Session;
  readonly blocks: readonly Block[];
  readonly run: Run | null | undefined;
};

/** Where a meeting stands: the step that runs, its clock, and the clocks of the steps that were left. */
export type Standing = Pick<Run, 'blockId' | 'timer'> & { readonly clocks: Readonly<Record<Id, Timer>> };

const NOWHERE: Standing = { blockId: null, timer: timerOf(0), clocks: {} };

/** The clock of a step that was started by another laptop; only its moments came along in the file. */
function clockFromFile(block: Block, nowMs: number): Timer {
  const started = Date.parse(block.startedAt ?? '');
  const fresh = timerOf(block.minutes);
  if (Number.isNaN(started) || started > nowMs) return fresh;
  const running = startTimer(fresh, started);
  // With time left the meeting is still going on. Without, the file was most likely put away that day:
  // then the clock stands at its end instead of counting up for weeks.
  return isOvertime(running, nowMs) ? { ...fresh, elapsedMs: fresh.lengthMs } : running;
}

/**
 * The step that runs; null before the start, after the end, and when that step was taken off the agenda. What this
 * laptop keeps goes first; without that, the step that a file calls running is the one.
 */
export function stepIdOf({ blocks, run }: Pick<Meeting, 'blocks' | 'run'>): Id | null {
  const step = blocks.find(({ id, status }) => (run ? id === run.blockId : status === 'running'));
  return step?.id ?? null;
}

/** Steps beside each other have one clock, as long as the longest of them: the room waits for the last group. */
export const asLongAsAll = (block: Block, blocks: readonly Block[]): Block => ({
  ...block,
  minutes: Math.max(block.minutes, minutesTogether(besideOf(blocks, block.id))),
});

/** Whether a step goes on now: the one that runs, or one that stands beside it. */
export function goesOn(meeting: Pick<Meeting, 'blocks' | 'run'>, block: Block): boolean {
  const stepId = stepIdOf(meeting);
  if (stepId === null || stepId === block.id) return stepId === block.id;
  return block.status === 'running' && besideOf(meeting.blocks, stepId).some(({ id }) => id === block.id);
}

/** Where the meeting stands at a moment. */
export function standingOf(meeting: Pick<Meeting, 'blocks' | 'run'>, nowMs: number): Standing {
  const blockId = stepIdOf(meeting);
  const { run } = meeting;
  const step = meeting.blocks.find(({ id }) => id === blockId);
  if (!step) return { ...NOWHERE, clocks: run?.clocks ?? {} };
  if (run) return { blockId, timer: run.timer, clocks: run.clocks ?? {} };
  return { blockId, timer: clockFromFile(asLongAsAll(step, meeting.blocks), nowMs), clocks: {} };
}

/**
 * The clock for a step that is gone to: what was left of it, or its planned minutes. It does not run yet.
 * A step that is still to come follows the plan, which may have been changed since its clock was kept.
 */
export function clockFor(block: Block, clocks: Standing['clocks']): Timer {
  const kept = clocks[block.id];
  const fresh = timerOf(block.minutes);
  if (kept) return block.status === 'planned' ? { ...fresh, elapsedMs: kept.elapsedMs } : kept;
  const ran = Date.parse(block.endedAt ?? '') - Date.parse(block.startedAt ?? '');
  return block.status === 'done' && ran > 0 ? { ...fresh, elapsedMs: Math.min(ran, fresh.lengthMs) } : fresh;
}

/** Minutes that a step is still going to take, its clock as it was left taken into account. */
export const minutesToCome = (block: Block, clocks: Standing['clocks']): number => {
  const { lengthMs, elapsedMs } = clockFor(block, clocks);
  return Math.max(0, lengthMs - elapsedMs) / MINUTE_MS;
};

/**
 * The step after this one that is not left out and does not go on beside it; when the meeting is nowhere, the first
 * one that is still to come.
 */
export function stepAfter(blocks: readonly Block[], blockId: Id | null): Block | undefined {
  const beside = new Set(besideOf(blocks, blockId ?? '').map(({ id }) => id));
  const steps = stepsOf(blocks).filter(({ id, status }) => id === blockId || (status !== 'skipped' && !beside.has(id)));
  const at = steps.findIndex(({ id }) => id === blockId);
  return at === -1 ? (steps.find(({ status }) => status === 'planned') ?? steps[0]) : steps[at + 1];
}

/** The step before this one that is not left out and did not go on beside it; none when the meeting is nowhere yet. */
export function stepBefore(blocks: readonly Block[], blockId: Id | null): Block | undefined {
  const slots = slotsOf(blocks);
  const at = slots.findIndex((slot) => slot.some(({ id }) => id === blockId));
  return slots
    .slice(0, Math.max(0, at))
    .findLast((slot) => slot.some(({ status }) => status !== 'skipped'))
    ?.find(({ status }) => status !== 'skipped');
}

// Steps beside each other stand together, wherever their numbers would put them.
const stepsOf = (blocks: readonly Block[]): readonly Block[] => slotsOf(blocks).flat();
