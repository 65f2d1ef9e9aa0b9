import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import type { Run, Timer } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import {
  type ClockGap,
  clockAfterGap,
  countGap,
  gapBetween,
  type Look,
  leaveOutGap,
  runsAfterGap,
} from '../../shared/session/run/clock-gap';
import type { Meeting } from '../../shared/session/run/meeting';
import { remainingMs, spentMs, startTimer, timerOf } from '../../shared/session/run/timer';
import { aBlock, aSession, SESSION_ID, stamp } from '../make';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.parse('2026-10-15T12:00:00Z');
const isoOf = (ms: number) => new Date(ms).toISOString();
const look = (nowMs: number, steadyMs: number | null, zone = 'Europe/Amsterdam'): Look => ({ nowMs, steadyMs, zone });

describe('two looks at the clock', () => {
  it('add up when as much passed on both clocks, or nearly', () => {
    expect(gapBetween(look(NOON, 0), look(NOON + 2000, 2000))).toBeNull();
    expect(gapBetween(look(NOON, 0), look(NOON + MINUTE, MINUTE))).toBeNull();
    expect(gapBetween(look(NOON, 0), look(NOON - 1500, 2000))).toBeNull();
    expect(gapBetween(look(NOON, null), look(NOON + 20_000, 300))).toBeNull();
  });

  it('see a sleep, whether the steady clock slept along or not', () => {
    expect(gapBetween(look(NOON, 0), look(NOON + 47 * MINUTE, 47 * MINUTE))).toMatchObject({
      kind: 'away',
      ms: 47 * MINUTE,
    });
    expect(gapBetween(look(NOON, 0), look(NOON + 47 * MINUTE, 2000))).toMatchObject({ kind: 'away', ms: 47 * MINUTE });
  });

  it('see that Kring was closed, and a clock that was put ahead or back', () => {
    expect(gapBetween(look(NOON, null), look(NOON + HOUR, 500))).toMatchObject({ kind: 'away', ms: HOUR });
    expect(gapBetween(look(NOON, 0), look(NOON + 90_000 + 2000, 2000))).toMatchObject({ kind: 'away', ms: 90_000 });
    expect(gapBetween(look(NOON, 0), look(NOON - HOUR + 2000, 2000))).toEqual({
      kind: 'back',
      seenMs: NOON,
      ms: HOUR,
      awakeMs: 2000,
    });
    expect(gapBetween(look(NOON, null), look(NOON - HOUR, 500))).toEqual({
      kind: 'back',
      seenMs: NOON,
      ms: HOUR,
      awakeMs: 0,
    });
  });

  it('see another time zone; summer time is none, for moments know no season', () => {
    expect(gapBetween(look(NOON, 0), look(NOON + 2000, 2000, 'Europe/London'))).toMatchObject({
      kind: 'zone',
      zone: 'Europe/London',
    });
    const changes = Date.parse('2026-10-25T01:00:00Z');
    expect(gapBetween(look(changes - 1000, 0), look(changes + 1000, 2000))).toBeNull();
  });
});

const running: Timer = startTimer(timerOf(30), NOON);
const gapOf = fc.oneof(
  fc.record({
    kind: fc.constant('away' as const),
    seenMs: fc.constant(NOON + 10 * MINUTE),
    ms: fc.integer({ min: 1, max: 30 * 24 * HOUR }),
  }),
  fc.record({
    kind: fc.constant('back' as const),
    seenMs: fc.constant(NOON + 10 * MINUTE),
    ms: fc.integer({ min: 1, max: 30 * 24 * HOUR }),
    awakeMs: fc.integer({ min: 0, max: 2000 }),
  }),
);
const nowAfter = (gap: ClockGap): number => {
  if (gap.kind === 'away') return gap.seenMs + gap.ms;
  return gap.kind === 'back' ? gap.seenMs + gap.awakeMs - gap.ms : gap.seenMs;
};

describe('a clock after a gap', () => {
  it('goes on where it was when the clock of the laptop was put back', () => {
    const gap = { kind: 'back', seenMs: NOON + 10 * MINUTE, ms: HOUR, awakeMs: 1000 } as const;
    const after = clockAfterGap(running, gap, nowAfter(gap));
    expect(remainingMs(after, nowAfter(gap))).toBe(20 * MINUTE - 1000);
    expect(remainingMs(after, nowAfter(gap) + 5 * MINUTE)).toBe(15 * MINUTE - 1000);
  });

  it('has counted on after a short sleep, and stands still where it was after hours', () => {
    const short = { kind: 'away', seenMs: NOON + 10 * MINUTE, ms: 15 * MINUTE } as const;
    expect(remainingMs(clockAfterGap(running, short, nowAfter(short)), nowAfter(short))).toBe(5 * MINUTE);
    const long = { ...short, ms: 20 * HOUR };
    expect(clockAfterGap(running, long, nowAfter(long))).toEqual({
      ...running,
      startedAt: null,
      elapsedMs: 10 * MINUTE,
    });
  });

  it('is never negative, never gives time back and never makes days of overtime by itself', () => {
    fc.assert(
      fc.property(gapOf, (gap) => {
        const nowMs = nowAfter(gap);
        const spent = spentMs(clockAfterGap(running, gap, nowMs), nowMs);
        expect(spent).toBeGreaterThanOrEqual(10 * MINUTE);
        expect(spent).toBeLessThanOrEqual(10 * MINUTE + 2 * HOUR);
      }),
    );
  });

  it('that stood still stays as it was, and so does a meeting that nobody runs', () => {
    const still = { ...running, startedAt: null };
    fc.assert(
      fc.property(gapOf, (gap) => {
        expect(clockAfterGap(still, gap, nowAfter(gap))).toBe(still);
      }),
    );
    const run: Run = {
      id: SESSION_ID,
      sessionId: SESSION_ID,
      createdAt: isoOf(NOON),
      updatedAt: isoOf(NOON),
      blockId: null,
      timer: still,
    };
    expect(runsAfterGap([run], { kind: 'away', seenMs: NOON, ms: 20 * HOUR }, stamp()).tables.runs?.updated).toEqual(
      [],
    );
  });
});

describe('what a person says of a gap', () => {
  const block = aBlock({ id: 'step', status: 'running' });
  const meetingWith = (timer: Timer): Meeting => ({
    session: aSession(),
    blocks: [block],
    run: {
      id: SESSION_ID,
      sessionId: SESSION_ID,
      createdAt: isoOf(NOON),
      updatedAt: isoOf(NOON),
      blockId: 'step',
      timer,
    },
  });
  const clockWith = (meeting: Meeting, change: ReturnType<typeof countGap>) =>
    applyChange(workspaceOf({ runs: meeting.run ? [meeting.run] : [] }), change).runs[0]?.timer ?? timerOf(0);

  it('the sleep does not count: the clock goes on with what was left before it', () => {
    const nowMs = NOON + 57 * MINUTE;
    const timer = clockWith(meetingWith(running), leaveOutGap(meetingWith(running), 47 * MINUTE, stamp(isoOf(nowMs))));
    expect(remainingMs(timer, nowMs)).toBe(20 * MINUTE);
    expect(timer.startedAt).toBe(nowMs);
  });

  it('more than ever ran is never left out', () => {
    const timer = clockWith(
      meetingWith(running),
      leaveOutGap(meetingWith(running), 9 * HOUR, stamp(isoOf(NOON + MINUTE))),
    );
    expect(spentMs(timer, NOON + MINUTE)).toBe(0);
  });

  it('the time counts after all: a clock that stood still gets it', () => {
    const still = { ...running, startedAt: null, elapsedMs: 10 * MINUTE };
    const timer = clockWith(meetingWith(still), countGap(meetingWith(still), 3 * HOUR, stamp(isoOf(NOON + 4 * HOUR))));
    expect(remainingMs(timer, NOON + 4 * HOUR)).toBe(-160 * MINUTE);
  });
});
