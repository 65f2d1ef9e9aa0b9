import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert } from '../../shared/model/change';
import type { Block } from '../../shared/model/session';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { leaveOut } from '../../shared/session/plan/plan-commands';
import { type Meeting, standingOf, stepAfter, stepBefore } from '../../shared/session/run/meeting';
import {
  addClockMinutes,
  finishSession,
  goToBlock,
  pauseClock,
  turnClock,
} from '../../shared/session/run/run-commands';
import { MINUTE_MS, remainingMs } from '../../shared/session/run/timer';
import { aBlock, aNote, aSession, SESSION_ID, stamp } from '../make';

const MONDAY_NOON = Date.parse('2026-10-12T12:00:00Z');
const clockAt = (minutes: number) => new Date(MONDAY_NOON + minutes * MINUTE_MS).toISOString();
const at = (minutes: number) => stamp(clockAt(minutes));

const meetingIn = (workspace: Workspace): Meeting => ({
  session: workspace.sessions[0] ?? aSession(),
  blocks: workspace.blocks,
  run: workspace.runs[0],
});

/** A meeting that is run: every act is applied to what is kept, as the window does. */
function aMeeting(blocks: readonly Block[]) {
  let workspace = workspaceOf({
    sessions: [aSession()],
    blocks,
    notes: [aNote('insight', { blockId: blocks[0]?.id ?? '' })],
  });
  const act = (change: Change) => {
    workspace = applyChange(workspace, change);
    return change;
  };
  return {
    act,
    get kept() {
      return workspace;
    },
    get meeting() {
      return meetingIn(workspace);
    },
    goTo: (block: Block | undefined, minutes: number) =>
      act(goToBlock(meetingIn(workspace), block?.id ?? '', at(minutes))),
    minutesLeft: (minutes: number) =>
      remainingMs(
        standingOf(meetingIn(workspace), MONDAY_NOON + minutes * MINUTE_MS).timer,
        MONDAY_NOON + minutes * MINUTE_MS,
      ) / MINUTE_MS,
    block: (block: Block | undefined) => workspace.blocks.find(({ id }) => id === block?.id),
    get nowId() {
      return standingOf(meetingIn(workspace), MONDAY_NOON).blockId;
    },
  };
}

const threeSteps = (): [Block, Block, Block] => [
  aBlock({ order: 1, title: 'Welkom', minutes: 10 }),
  aBlock({ order: 2, title: 'Wat werkt hier?', minutes: 30, mode: 'breakout' }),
  aBlock({ order: 3, title: 'Terug in de kring', minutes: 20 }),
];

describe('running a meeting', () => {
  it('starts with the first step, its clock and its moment in the log', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(stepAfter(run.meeting.blocks, null), 0);
    expect(run.kept.sessions[0]?.status).toBe('running');
    expect(run.block(welcome)).toMatchObject({ status: 'running', startedAt: clockAt(0) });
    expect(run.kept.runs).toMatchObject([{ id: SESSION_ID, sessionId: SESSION_ID, blockId: welcome.id }]);
    expect(run.minutesLeft(4)).toBe(6);
  });

  it('steps forward: the step that is left is done, with its moments, and nothing of it is lost', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(welcome, 0);
    run.goTo(works, 12);
    expect(run.block(welcome)).toMatchObject({ status: 'done', startedAt: clockAt(0), endedAt: clockAt(12) });
    expect(run.block(works)).toMatchObject({ status: 'running', startedAt: clockAt(12) });
    expect(run.kept.notes).toHaveLength(1);
    expect(run.minutesLeft(12)).toBe(30);
  });

  it('comes back from a wrong step as if it had not happened: clock, added minutes and the step after it', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(works, 0);
    run.act(addClockMinutes(run.meeting, 5, at(10)));
    run.goTo(circle, 20);
    run.goTo(works, 21);
    expect(run.minutesLeft(21)).toBe(15);
    expect(run.block(works)).toMatchObject({ status: 'running', startedAt: clockAt(0) });
    expect(run.block(works)).not.toHaveProperty('endedAt');
    // Going back left the next step with time on its clock, so it is still to come.
    expect(run.block(circle)).toMatchObject({ status: 'planned' });
    expect(run.block(circle)).not.toHaveProperty('startedAt');
    run.goTo(circle, 36);
    expect(run.minutesLeft(36)).toBe(19);
  });

  it('goes back to a step that was done and keeps what was recorded of it', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(welcome, 0);
    run.goTo(works, 12);
    run.goTo(circle, 45);
    run.goTo(welcome, 70);
    expect(run.block(welcome)).toMatchObject({ status: 'running', startedAt: clockAt(0) });
    expect(run.block(works)).toMatchObject({ status: 'done', startedAt: clockAt(12), endedAt: clockAt(45) });
    // The circle had used its time, so leaving it by going back does not call it undone.
    expect(run.block(circle)).toMatchObject({ status: 'done' });
    expect(run.minutesLeft(70)).toBe(-2);
  });

  it('does nothing when asked for the step that runs, or for one that is not there', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(welcome, 0);
    expect(goToBlock(run.meeting, welcome.id, at(3)).tables).toEqual({});
    expect(goToBlock(run.meeting, 'nowhere', at(3)).tables).toEqual({});
  });

  it('steps over what is left out, in both directions, and stops at both ends', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.act(leaveOut(works, at(0)));
    expect(stepAfter(run.meeting.blocks, welcome.id)?.id).toBe(circle.id);
    expect(stepBefore(run.meeting.blocks, circle.id)?.id).toBe(welcome.id);
    expect(stepBefore(run.meeting.blocks, welcome.id)).toBeUndefined();
    expect(stepAfter(run.meeting.blocks, circle.id)).toBeUndefined();
  });

  it('pauses and goes on with one key', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(works, 0);
    run.act(turnClock(run.meeting, at(10)));
    expect(run.minutesLeft(25)).toBe(20);
    run.act(turnClock(run.meeting, at(25)));
    expect(run.minutesLeft(26)).toBe(19);
  });

  it('has no clock to pause before it has begun', () => {
    const run = aMeeting(threeSteps());
    expect(pauseClock(run.meeting, at(0)).tables).toEqual({});
  });

  it('finishes: the step is done, the clock stands, and going to a step opens the meeting again', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(circle, 0);
    run.act(finishSession(run.meeting, at(15)));
    expect(run.kept.sessions[0]?.status).toBe('finished');
    expect(run.block(circle)).toMatchObject({ status: 'done', endedAt: clockAt(15) });
    expect(run.nowId).toBeNull();
    run.goTo(circle, 60);
    expect(run.kept.sessions[0]?.status).toBe('running');
    expect(run.minutesLeft(60)).toBe(5);
  });

  it('takes every act back in one step, to exactly what was there', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    const steps = [
      () => goToBlock(run.meeting, welcome.id, at(0)),
      () => goToBlock(run.meeting, works.id, at(9)),
      () => addClockMinutes(run.meeting, -5, at(12)),
      () => goToBlock(run.meeting, welcome.id, at(14)),
      () => finishSession(run.meeting, at(15)),
    ];
    for (const step of steps) {
      const before = run.kept;
      const change = run.act(step());
      expect(applyChange(run.kept, invert(change))).toEqual(before);
    }
  });
});

describe('a step whose plan changes while the meeting runs', () => {
  it('gets the new minutes when it is still to come, less what was used by a wrong step', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(works, 0);
    run.goTo(circle, 10);
    run.goTo(works, 11);
    const shorter = run.kept.blocks.map((block) => (block.id === circle.id ? { ...block, minutes: 12 } : block));
    const meeting = { ...run.meeting, blocks: shorter };
    const gone = applyChange({ ...run.kept, blocks: shorter }, goToBlock(meeting, circle.id, at(30)));
    expect(gone.runs[0]?.timer).toMatchObject({ lengthMs: 12 * MINUTE_MS, elapsedMs: MINUTE_MS });
  });

  it('that is taken off the agenda is no place to be, and the next one is the first to come', () => {
    const [welcome, works, circle] = threeSteps();
    const run = aMeeting([welcome, works, circle]);
    run.goTo(welcome, 0);
    run.goTo(works, 10);
    const blocks = run.kept.blocks.filter(({ id }) => id !== works.id);
    expect(standingOf({ ...run.meeting, blocks }, MONDAY_NOON).blockId).toBeNull();
    expect(stepAfter(blocks, null)?.id).toBe(circle.id);
  });
});

describe('a meeting from a file', () => {
  const fromFile = (startedAt: string) => {
    const [welcome, works, circle] = threeSteps();
    const running = { ...works, status: 'running' as const, startedAt };
    return { session: aSession(), blocks: [welcome, running, circle], run: null };
  };

  it('goes on where the other laptop was when there is time left', () => {
    const standing = standingOf(fromFile(clockAt(0)), MONDAY_NOON + 18 * MINUTE_MS);
    expect(remainingMs(standing.timer, MONDAY_NOON + 18 * MINUTE_MS)).toBe(12 * MINUTE_MS);
  });

  it('stands at the end of its step when that time is long over, and does not count up for days', () => {
    const days = 3 * 24 * 60 * MINUTE_MS;
    const standing = standingOf(fromFile(clockAt(0)), MONDAY_NOON + days);
    expect(standing.timer.startedAt).toBeNull();
    expect(remainingMs(standing.timer, MONDAY_NOON + days)).toBe(0);
  });

  it('is nowhere when no step runs', () => {
    expect(standingOf({ blocks: threeSteps(), run: null }, MONDAY_NOON)).toMatchObject({ blockId: null });
  });
});
