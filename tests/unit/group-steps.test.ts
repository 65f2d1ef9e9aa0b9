import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import {
  addGroupMinutes,
  goToGroupStep,
  groupStepOf,
  stepsForGroup,
  turnGroupClock,
} from '../../shared/session/run/group-steps';
import { standingOf } from '../../shared/session/run/meeting';
import { MINUTE_MS, remainingMs } from '../../shared/session/run/timer';
import { aBlock, aSession, stamp } from '../make';

const at = (minute: number) => stamp(`2026-10-15T14:${String(minute).padStart(2, '0')}:00+02:00`);
const msAt = (minute: number) => Date.parse(at(minute).now);
const [first, second, third, left] = [
  aBlock({ id: 'first' }),
  aBlock({ id: 'second', mode: 'breakout', minutes: 20 }),
  aBlock({ id: 'third' }),
  aBlock({ id: 'left', status: 'skipped' }),
];
const start = workspaceOf({ sessions: [aSession()], blocks: [first, second, third, left] });
const meetingOf = ({ sessions: [session = aSession()], blocks, runs: [run] }: Workspace) => ({ session, blocks, run });

describe('the steps of a group on its own laptop', () => {
  it('are those that are not left out, and begin where the meeting is, else with the first one in groups', () => {
    expect(stepsForGroup(start.blocks).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(groupStepOf(meetingOf(start))?.id).toBe('second');
    const running = { ...first, status: 'running' as const };
    expect(groupStepOf({ blocks: [running, second], run: null })?.id).toBe('first');
    expect(groupStepOf({ blocks: [], run: null })).toBeUndefined();
  });

  it('are gone to without changing the plan or the meeting, and keep each its own clock', () => {
    let now = applyChange(start, turnGroupClock(meetingOf(start), at(0)));
    now = applyChange(now, addGroupMinutes(meetingOf(now), 5, at(1)));
    now = applyChange(now, goToGroupStep(meetingOf(now), 'third', at(4)));
    expect(groupStepOf(meetingOf(now))?.id).toBe('third');
    expect(standingOf(meetingOf(now), msAt(9)).timer).toMatchObject({ startedAt: null, elapsedMs: 0 });
    now = applyChange(now, goToGroupStep(meetingOf(now), 'second', at(10)));
    expect(remainingMs(standingOf(meetingOf(now), msAt(12)).timer, msAt(12))).toBe(21 * MINUTE_MS);
    expect([now.sessions, now.blocks]).toEqual([start.sessions, start.blocks]);
  });

  it('stay where they are when there is nowhere to go', () => {
    expect(goToGroupStep(meetingOf(start), 'gone', at(0)).tables).toEqual({});
    expect(turnGroupClock(meetingOf(workspaceOf({ sessions: [aSession()] })), at(0)).tables).toEqual({});
  });
});
