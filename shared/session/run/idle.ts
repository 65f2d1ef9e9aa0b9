import type { Timer } from '../../model/session';
import { isRunning, MINUTE_MS, remainingMs } from './timer';

/** So long over its time, a clock is forgotten rather than running: the room is empty. */
const FORGOTTEN_MS = 60 * MINUTE_MS;

/**
 * Whether a meeting is going on, as its clocks tell. Then nobody needs to touch the laptop for a long time, and a wall
 * that turns black in the middle of a story would be worse than a screen that stays open.
 */
export const isMeetingOn = (timers: readonly Timer[], nowMs: number): boolean =>
  timers.some((timer) => isRunning(timer) && remainingMs(timer, nowMs) > -FORGOTTEN_MS);

/** Whether nobody touched the laptop for so many minutes; never with 0 minutes. Moments in ms since 1970. */
export const isLeftAlone = (lastHandMs: number, nowMs: number, afterMinutes: number): boolean =>
  afterMinutes > 0 && nowMs - lastHandMs >= afterMinutes * MINUTE_MS;
