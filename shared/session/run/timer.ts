import type { Timer } from '../../model/session';

export const MINUTE_MS = 60_000;

/** Steps of the ring: fine enough to look still, coarse enough that the wall is not drawn every second. */
const RING_STEPS = 720;

/** What a clock shows: full minutes left, the moment to round off, or full minutes over. */
export type ClockFace =
  | { readonly kind: 'left'; readonly minutes: number; readonly share: number; readonly isStill: boolean }
  | { readonly kind: 'closing'; readonly isStill: boolean }
  | { readonly kind: 'over'; readonly minutes: number; readonly isStill: boolean };

/** A clock of so many minutes that has not been started. */
export const timerOf = (minutes: number): Timer => ({ startedAt: null, elapsedMs: 0, lengthMs: minutes * MINUTE_MS });

/** Whether the clock runs. */
export const isRunning = (timer: Timer): boolean => timer.startedAt !== null;

/**
 * Milliseconds that the clock has run. A machine whose time is put back does not give time back:
 * until it has caught up, the clock stands still.
 */
export const spentMs = ({ startedAt, elapsedMs }: Timer, nowMs: number): number =>
  elapsedMs + (startedAt === null ? 0 : Math.max(0, nowMs - startedAt));

/** Milliseconds left; below zero is overtime. Never more than the length of the clock. */
export const remainingMs = (timer: Timer, nowMs: number): number => timer.lengthMs - spentMs(timer, nowMs);

/** Whether all the time has been used. */
export const isOvertime = (timer: Timer, nowMs: number): boolean => remainingMs(timer, nowMs) <= 0;

/** The clock, running from now on with what is left of it; one that runs stays as it is. */
export const startTimer = (timer: Timer, nowMs: number): Timer =>
  isRunning(timer) ? timer : { ...timer, startedAt: nowMs };

/** The clock, standing still with what is left of it; one that stands still stays as it is. */
export const pauseTimer = (timer: Timer, nowMs: number): Timer =>
  isRunning(timer) ? { ...timer, startedAt: null, elapsedMs: spentMs(timer, nowMs) } : timer;

/**
 * More or fewer minutes on the clock. Taking minutes off ends the time at most, it makes no overtime;
 * a step without minutes gets its first ones from now, because nothing of them has been used.
 */
export function addMinutes(timer: Timer, minutes: number, nowMs: number): Timer {
  const spent = spentMs(timer, nowMs);
  const from = timer.lengthMs === 0 && minutes > 0 ? spent : timer.lengthMs;
  const asked = from + minutes * MINUTE_MS;
  // A step with a time keeps one, however little: only a step without minutes has none.
  const least = Math.min(from, Math.max(1, spent));
  return { ...timer, lengthMs: minutes < 0 ? Math.max(least, asked) : asked };
}

/** When the time is used up, in ms since 1970; null while the clock stands still. */
export const endsAtMs = (timer: Timer): number | null =>
  timer.startedAt === null ? null : timer.startedAt + timer.lengthMs - timer.elapsedMs;

/** A moment as a clock without seconds says it. One rounding for all, so that regie and wall never differ a minute. */
export const toNearestMinute = (ms: number): number => Math.round(ms / MINUTE_MS) * MINUTE_MS;

/** What the clock shows at a moment; null for a step that has no time of its own. */
export function clockFaceOf(timer: Timer, nowMs: number): ClockFace | null {
  if (timer.lengthMs === 0) return null;
  const left = remainingMs(timer, nowMs);
  const isStill = !isRunning(timer);
  if (left > 0) {
    const share = Math.round((left / timer.lengthMs) * RING_STEPS) / RING_STEPS;
    return { kind: 'left', minutes: Math.ceil(left / MINUTE_MS), share, isStill };
  }
  const minutes = Math.floor(-left / MINUTE_MS);
  return minutes === 0 ? { kind: 'closing', isStill } : { kind: 'over', minutes, isStill };
}
