import { adding, type Change, together, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import { type Message, say } from '../../model/message';
import type { Block, Run, Session } from '../../model/session';
import { besideOf, inOrder } from '../agenda';
import { asLongAsAll, clockFor, type Meeting, type Standing, standingOf } from './meeting';
import { addMinutes, isOvertime, isRunning, pauseTimer, startTimer } from './timer';

const momentOf = (stamp: Stamp): number => Date.parse(stamp.now);

const runTo = ({ session, run }: Meeting, to: Standing, stamp: Stamp): Change['tables'] => {
  const kept: Run = { id: session.id, sessionId: session.id, createdAt: stamp.now, updatedAt: stamp.now, ...to };
  return run ? updating('runs', [[run, edited(run, to, stamp)]]) : adding('runs', [kept]);
};

const sessionTo = (session: Session, status: Session['status'], stamp: Stamp): Change['tables'] =>
  updating('sessions', [[session, edited(session, { status }, stamp)]]);

/** A step that is left: done, with the moment in the log. */
const done = (block: Block, stamp: Stamp): Block => edited(block, { status: 'done', endedAt: stamp.now }, stamp);

/**
 * A step that is left by going back while it still had time: it comes again. Going back is mending a slip
 * or taking something up once more; neither finishes the step that was left.
 */
const comingAgain = (block: Block, stamp: Stamp): Block =>
  edited(block, { status: 'planned', startedAt: undefined, endedAt: undefined }, stamp);

const running = (block: Block, stamp: Stamp): Block =>
  edited(block, { status: 'running', startedAt: block.startedAt ?? stamp.now, endedAt: undefined }, stamp);

const clocksLeft = ({ blockId, timer, clocks }: Standing, nowMs: number): Standing['clocks'] =>
  blockId === null ? clocks : { ...clocks, [blockId]: pauseTimer(timer, nowMs) };

/**
 * Goes to a step, forward or back, as often as wanted. The step that is left keeps its notes, its moments and
 * its clock; a step that is gone back to goes on with what was left of its time. Nothing locks, ends or deletes
 * itself, and a session that was finished runs again. Steps that stand beside it for other groups begin with it.
 */
export function goToBlock(meeting: Meeting, blockId: Id, stamp: Stamp): Change {
  const { session, blocks } = meeting;
  const nowMs = momentOf(stamp);
  const from = standingOf(meeting, nowMs);
  const steps = inOrder(blocks);
  const target = steps.find(({ id }) => id === blockId);
  const label = say('session.run.act.go', { title: target?.title ?? '' });
  if (!target || (from.blockId === blockId && target.status === 'running' && meeting.run)) return { label, tables: {} };

  const goesBackWithTimeLeft =
    steps.findIndex(({ id }) => id === from.blockId) > steps.indexOf(target) && !isOvertime(from.timer, nowMs);
  const leave = (block: Block) => (goesBackWithTimeLeft ? comingAgain(block, stamp) : done(block, stamp));
  const beside = besideOf(blocks, blockId).filter(({ id }) => id !== blockId);
  const left = steps.filter((block) => block.status === 'running' && block.id !== blockId && !beside.includes(block));
  const began = [target, ...beside.filter(({ status }) => status === 'planned')];
  // One clock for all that began together, whichever of them is looked at.
  const isOn = from.blockId === blockId || beside.some(({ id }) => id === from.blockId);
  const timer = isOn ? from.timer : clockFor(asLongAsAll(target, blocks), from.clocks);
  const clocks = clocksLeft(from, nowMs);
  return {
    label,
    tables: together(
      updating('blocks', [
        ...left.map((block) => [block, leave(block)] as const),
        ...began.map((block) => [block, running(block, stamp)] as const),
      ]),
      sessionTo(session, 'running', stamp),
      runTo(meeting, { blockId, timer: startTimer(timer, nowMs), clocks }, stamp),
    ),
  };
}

function withClock(
  meeting: Meeting,
  label: Message,
  turn: (standing: Standing, nowMs: number) => Standing,
  stamp: Stamp,
) {
  const nowMs = momentOf(stamp);
  const standing = standingOf(meeting, nowMs);
  if (standing.blockId === null) return { label, tables: {} };
  return { label, tables: runTo(meeting, turn(standing, nowMs), stamp) };
}

/** The clock of this step, standing still. */
export const pauseClock = (meeting: Meeting, stamp: Stamp): Change =>
  withClock(
    meeting,
    say('session.run.act.pause'),
    (at, nowMs) => ({ ...at, timer: pauseTimer(at.timer, nowMs) }),
    stamp,
  );

/** The clock of this step, running on. */
const startClock = (meeting: Meeting, stamp: Stamp): Change =>
  withClock(
    meeting,
    say('session.run.act.start'),
    (at, nowMs) => ({ ...at, timer: startTimer(at.timer, nowMs) }),
    stamp,
  );

/** Pauses a clock that runs and starts one that stands still: one key does both. */
export const turnClock = (meeting: Meeting, stamp: Stamp): Change =>
  isRunning(standingOf(meeting, momentOf(stamp)).timer) ? pauseClock(meeting, stamp) : startClock(meeting, stamp);

/** More or fewer minutes for this step only; the plan stays as it was, so that the difference can be seen. */
export const addClockMinutes = (meeting: Meeting, minutes: number, stamp: Stamp): Change =>
  withClock(
    meeting,
    minutes < 0 ? say('session.run.act.lessTime', { minutes: -minutes }) : say('session.run.act.moreTime', { minutes }),
    (at, nowMs) => ({ ...at, timer: addMinutes(at.timer, minutes, nowMs) }),
    stamp,
  );

/** The meeting is over: the step that runs is done and the clock stands still. Going to a step opens it again. */
export function finishSession(meeting: Meeting, stamp: Stamp): Change {
  const nowMs = momentOf(stamp);
  const from = standingOf(meeting, nowMs);
  const left = meeting.blocks.filter(({ status }) => status === 'running');
  const timer = pauseTimer(from.timer, nowMs);
  return {
    label: say('session.run.act.finish'),
    tables: together(
      updating(
        'blocks',
        left.map((block) => [block, done(block, stamp)] as const),
      ),
      sessionTo(meeting.session, 'finished', stamp),
      runTo(meeting, { blockId: null, timer, clocks: clocksLeft(from, nowMs) }, stamp),
    ),
  };
}
