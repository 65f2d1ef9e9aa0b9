import { type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Run, Timer } from '../../model/session';
import type { Meeting } from './meeting';
import { isRunning, MINUTE_MS, spentMs } from './timer';

/**
 * What a window saw of its clocks at one moment. `nowMs` is the clock of the laptop, in ms since 1970, which a person
 * or the network can put ahead or back; `steadyMs` only counts on, and is null for a look of before the window opened.
 */
export type Look = { readonly nowMs: number; readonly steadyMs: number | null; readonly zone: string };

/** Time between two looks that does not add up. `seenMs` is the clock of the laptop at the look before. */
export type ClockGap =
  /** Nobody looked: the laptop slept, Kring was closed, or the clock was put ahead. Kring cannot tell which. */
  | { readonly kind: 'away'; readonly seenMs: number; readonly ms: number }
  /** The clock of the laptop was put back; `awakeMs` really passed. */
  | { readonly kind: 'back'; readonly seenMs: number; readonly ms: number; readonly awakeMs: number }
  /** Another time zone: moments stay what they were, the times of the day are shown otherwise. */
  | { readonly kind: 'zone'; readonly seenMs: number; readonly zone: string };

/** Looks are seconds apart; a window that is covered looks once a minute. */
const LONGEST_LOOK_MS = 2 * MINUTE_MS;
/** A clock that is kept right over the network moves by less. */
const LEAST_AHEAD_MS = MINUTE_MS;
const LEAST_BACK_MS = 5000;
/** After so long nobody is still in the same step: then the clock does not count on by itself. */
const FAR_MS = 120 * MINUTE_MS;

/** What does not add up between two looks, if anything. */
export function gapBetween(before: Look, after: Look): ClockGap | null {
  const seenMs = before.nowMs;
  const passed = after.nowMs - before.nowMs;
  const steady = before.steadyMs === null || after.steadyMs === null ? null : after.steadyMs - before.steadyMs;
  const drift = steady === null ? Math.min(0, passed) : passed - steady;
  if (drift <= -LEAST_BACK_MS) return { kind: 'back', seenMs, ms: -drift, awakeMs: steady ?? 0 };
  if (passed > LONGEST_LOOK_MS) return { kind: 'away', seenMs, ms: passed };
  if (drift > LEAST_AHEAD_MS) return { kind: 'away', seenMs, ms: drift };
  return before.zone === after.zone ? null : { kind: 'zone', seenMs, zone: after.zone };
}

/** Too long away for a clock that counts on by itself. */
export const isFar = (gap: ClockGap): boolean => gap.kind === 'away' && gap.ms > FAR_MS;

/**
 * A clock that ran, after a gap. Put back: it goes on from where it was, so that no time is given back and none is
 * lost. Away for hours: it stands still where it was last seen. Otherwise it counted on, and a person says whether
 * that is right.
 */
export function clockAfterGap(timer: Timer, gap: ClockGap, nowMs: number): Timer {
  if (!isRunning(timer)) return timer;
  const seen = spentMs(timer, gap.seenMs);
  if (gap.kind === 'back') return { ...timer, startedAt: nowMs, elapsedMs: seen + gap.awakeMs };
  return isFar(gap) ? { ...timer, startedAt: null, elapsedMs: seen } : timer;
}

/** All clocks that ran, after a gap. It is no act of a person: hand it in as received. */
export function runsAfterGap(runs: readonly Run[], gap: ClockGap, stamp: Stamp): Change {
  const nowMs = Date.parse(stamp.now);
  return {
    label: say('regie.act.gap'),
    tables: updating(
      'runs',
      runs.map((run) => [run, edited(run, { timer: clockAfterGap(run.timer, gap, nowMs) }, stamp)] as const),
    ),
  };
}

const withTimer = ({ run }: Meeting, timer: (now: Timer) => Timer, stamp: Stamp): Change['tables'] =>
  run ? updating('runs', [[run, edited(run, { timer: timer(run.timer) }, stamp)]]) : {};

/** Takes so many ms off what the clock has run, and lets it run; never less than nothing. */
export const leaveOutGap = (meeting: Meeting, ms: number, stamp: Stamp): Change => ({
  label: say('regie.act.leaveOutGap'),
  tables: withTimer(
    meeting,
    (timer) => {
      const nowMs = Date.parse(stamp.now);
      return { ...timer, startedAt: nowMs, elapsedMs: Math.max(0, spentMs(timer, nowMs) - ms) };
    },
    stamp,
  ),
});

/** Counts so many ms on a clock that had stood still meanwhile, and lets it run. */
export const countGap = (meeting: Meeting, ms: number, stamp: Stamp): Change => ({
  label: say('regie.act.countGap'),
  tables: withTimer(
    meeting,
    (timer) => {
      const nowMs = Date.parse(stamp.now);
      return { ...timer, startedAt: nowMs, elapsedMs: spentMs(timer, nowMs) + ms };
    },
    stamp,
  ),
});
