import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Timer } from '../../shared/model/session';
import {
  addMinutes,
  clockFaceOf,
  endsAtMs,
  isOvertime,
  isRunning,
  MINUTE_MS,
  pauseTimer,
  remainingMs,
  spentMs,
  startTimer,
  timerOf,
} from '../../shared/session/run/timer';

const NOON = 1_790_000_000_000;
const HOUR = 60 * MINUTE_MS;

const aTimer = fc.record({
  startedAt: fc.option(fc.integer({ min: NOON - HOUR, max: NOON }), { nil: null }),
  elapsedMs: fc.integer({ min: 0, max: HOUR }),
  lengthMs: fc.integer({ min: 0, max: 2 * HOUR }),
});
const aWhile = fc.integer({ min: 0, max: HOUR });
const someMinutes = fc.integer({ min: 1, max: 30 });

const thirtyMinutes = startTimer(timerOf(30), NOON);
const minutesIn = (minutes: number) => NOON + minutes * MINUTE_MS;

describe('the clock of a step', () => {
  it('starts with all its minutes and counts down by the time of day', () => {
    expect(clockFaceOf(thirtyMinutes, minutesIn(0))).toEqual({ kind: 'left', minutes: 30, share: 1, isStill: false });
    expect(clockFaceOf(thirtyMinutes, minutesIn(18))).toMatchObject({ kind: 'left', minutes: 12, share: 0.4 });
    expect(endsAtMs(thirtyMinutes)).toBe(minutesIn(30));
  });

  it('shows full minutes: the last one lasts until its last second', () => {
    expect(clockFaceOf(thirtyMinutes, minutesIn(29.99))).toMatchObject({ kind: 'left', minutes: 1 });
    expect(clockFaceOf(thirtyMinutes, minutesIn(28.5))).toMatchObject({ minutes: 2 });
  });

  it('warns and never cuts off: first it asks to round off, then it counts the minutes over', () => {
    expect(isOvertime(thirtyMinutes, minutesIn(29.9))).toBe(false);
    expect(isOvertime(thirtyMinutes, minutesIn(30))).toBe(true);
    expect(clockFaceOf(thirtyMinutes, minutesIn(30))).toEqual({ kind: 'closing', isStill: false });
    expect(clockFaceOf(thirtyMinutes, minutesIn(30.9))).toMatchObject({ kind: 'closing' });
    expect(clockFaceOf(thirtyMinutes, minutesIn(32))).toEqual({ kind: 'over', minutes: 2, isStill: false });
  });

  it('has no face for a step without minutes, and one as soon as it gets some', () => {
    const untimed = startTimer(timerOf(0), NOON);
    expect(clockFaceOf(untimed, minutesIn(10))).toBeNull();
    expect(clockFaceOf(addMinutes(untimed, 5, minutesIn(10)), minutesIn(10))).toMatchObject({
      kind: 'left',
      minutes: 5,
    });
  });

  it('takes time off down to the end, never into overtime', () => {
    const threeLeft = addMinutes(thirtyMinutes, -5, minutesIn(27));
    expect(remainingMs(threeLeft, minutesIn(27))).toBe(0);
    expect(addMinutes(thirtyMinutes, -5, minutesIn(40))).toEqual(thirtyMinutes);
    expect(remainingMs(addMinutes(thirtyMinutes, 5, minutesIn(32)), minutesIn(32))).toBe(3 * MINUTE_MS);
  });

  it('stands still as long as it is paused', () => {
    const still = pauseTimer(thirtyMinutes, minutesIn(10));
    expect(isRunning(still)).toBe(false);
    expect(endsAtMs(still)).toBeNull();
    expect(clockFaceOf(still, minutesIn(500))).toEqual({ kind: 'left', minutes: 20, share: 2 / 3, isStill: true });
  });
});

describe('every clock', () => {
  it('keeps what is left through a pause of any length', () => {
    fc.assert(
      fc.property(aTimer, aWhile, aWhile, (timer, before, pause) => {
        const at = NOON + before;
        const resumed = startTimer(pauseTimer(timer, at), at + pause);
        expect(remainingMs(resumed, at + pause)).toBe(remainingMs(timer, at));
      }),
    );
  });

  it('reads the same in both windows and after a restart: it is only data', () => {
    fc.assert(
      fc.property(aTimer, aWhile, (timer, later) => {
        const read = Timer.parse(JSON.parse(JSON.stringify(timer)));
        expect(clockFaceOf(read, NOON + later)).toEqual(clockFaceOf(timer, NOON + later));
      }),
    );
  });

  it('returns to where it was when minutes are added and taken off again', () => {
    fc.assert(
      fc.property(aTimer, someMinutes, aWhile, (timer, minutes, later) => {
        const at = NOON + later;
        fc.pre(timer.lengthMs > 0 && !isOvertime(timer, at));
        expect(addMinutes(addMinutes(timer, minutes, at), -minutes, at)).toEqual(timer);
      }),
    );
  });

  it('never loses what was spent and never gets a length below zero, whatever is pressed', () => {
    const press = fc.constantFrom(-5, -1, 1, 5);
    fc.assert(
      fc.property(aTimer, fc.array(press, { maxLength: 20 }), aWhile, (timer, presses, later) => {
        const at = NOON + later;
        const pressed = presses.reduce((clock, minutes) => addMinutes(clock, minutes, at), timer);
        expect(pressed.lengthMs).toBeGreaterThanOrEqual(0);
        expect(spentMs(pressed, at)).toBe(spentMs(timer, at));
        expect(Timer.safeParse(pressed).success).toBe(true);
      }),
    );
  });

  it('never shows more than its length when the time of the machine is put back', () => {
    fc.assert(
      fc.property(aTimer, fc.integer({ min: NOON - 48 * HOUR, max: NOON + 48 * HOUR }), (timer, nowMs) => {
        expect(remainingMs(timer, nowMs)).toBeLessThanOrEqual(timer.lengthMs);
        expect(remainingMs(pauseTimer(timer, nowMs), nowMs)).toBeLessThanOrEqual(timer.lengthMs - timer.elapsedMs);
      }),
    );
  });
});
