import { adding, type Change, NOTHING, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, Run } from '../../model/session';
import { inOrder } from '../agenda';
import { clockFor, type Meeting, standingOf, stepIdOf } from './meeting';
import { addClockMinutes, turnClock } from './run-commands';
import { pauseTimer } from './timer';

// A group that works on a laptop of its own goes through its steps by itself. Where it is and its clock are kept in
// `runs`, which never leaves that laptop: the plan and the meeting stay as the facilitator made them.

/** The steps that a group goes through, first to last. */
export const stepsForGroup = (blocks: readonly Block[]): readonly Block[] =>
  inOrder(blocks).filter(({ status }) => status !== 'skipped');

/** The step that a group is at: where it went, else where the meeting was, else the first one in groups. */
export function groupStepOf(meeting: Pick<Meeting, 'blocks' | 'run'>): Block | undefined {
  const steps = stepsForGroup(meeting.blocks);
  const at = stepIdOf(meeting);
  return steps.find(({ id }) => id === at) ?? steps.find(({ mode }) => mode === 'breakout') ?? steps[0];
}

function runAt(meeting: Meeting, block: Block, stamp: Stamp): Run {
  const nowMs = Date.parse(stamp.now);
  const { blockId, timer, clocks } = standingOf(meeting, nowMs);
  const id = meeting.session.id;
  const left = blockId === null ? clocks : { ...clocks, [blockId]: pauseTimer(timer, nowMs) };
  // For the group every step is still planned: a clock that was left is taken up with the minutes that were added.
  const to = { blockId: block.id, timer: left[block.id] ?? clockFor(block, left), clocks: left };
  return meeting.run
    ? edited(meeting.run, to, stamp)
    : { id, sessionId: id, createdAt: stamp.now, updatedAt: stamp.now, ...to };
}

/** The group goes to a step. Its clock stands still there until someone wants one. */
export function goToGroupStep(meeting: Meeting, blockId: Id, stamp: Stamp): Change {
  const block = meeting.blocks.find(({ id }) => id === blockId);
  if (!block || meeting.run?.blockId === blockId) return NOTHING;
  const run = runAt(meeting, block, stamp);
  const tables = meeting.run ? updating('runs', [[meeting.run, run]]) : adding('runs', [run]);
  return { label: say('group.act.step'), tables };
}

/** The meeting with the group at its step, so that the clock is the one of that step. */
function atItsStep(meeting: Meeting, stamp: Stamp): Meeting {
  const block = groupStepOf(meeting);
  return block && meeting.run?.blockId !== block.id ? { ...meeting, run: runAt(meeting, block, stamp) } : meeting;
}

/** Starts the clock of the group, or lets it stand still. */
export const turnGroupClock = (meeting: Meeting, stamp: Stamp): Change => turnClock(atItsStep(meeting, stamp), stamp);

/** More or fewer minutes on the clock of the group. */
export const addGroupMinutes = (meeting: Meeting, minutes: number, stamp: Stamp): Change =>
  addClockMinutes(atItsStep(meeting, stamp), minutes, stamp);
