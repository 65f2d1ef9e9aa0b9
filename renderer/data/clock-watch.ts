import { z } from 'zod';
import type { Id } from '../../shared/model/ids';
import { type ClockGap, gapBetween, type Look, runsAfterGap } from '../../shared/session/run/clock-gap';
import { database } from './database';
import { receive } from './repository';
import { stamp } from './stamp';
import { createWatched } from './watched';

// Where the clock of the laptop was when Kring last looked: it outlives the window, so that a crash, a closed window
// and a laptop that slept are all seen as what they are.
const KEY = 'kring.lastLook';
const EVERY_MS = 2000;
const Kept = z.object({ nowMs: z.number(), zone: z.string() });

/** A gap, and the meetings whose clock ran meanwhile. */
export type SeenGap = { readonly gap: ClockGap; readonly sessionIds: readonly Id[] };
const gaps = createWatched<SeenGap | null>(null);

/** Time that does not add up, until a person has answered it; null when all is well. */
export const useClockGap = gaps.use;
/** The gap was read, or answered. */
export const forgetClockGap = (): void => gaps.write(null);

const lookNow = (): Look => ({
  nowMs: Date.now(),
  steadyMs: performance.now(),
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

function lookBefore(): Look | null {
  try {
    const kept = Kept.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return kept.success ? { ...kept.data, steadyMs: null } : null;
  } catch {
    return null;
  }
}

/** When Kring last looked at the clock, in ms since 1970; null when it never did. */
export const lastLookMs = (): number | null => lookBefore()?.nowMs ?? null;

function keepLook({ nowMs, zone }: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ nowMs, zone }));
  } catch {
    // A full store costs only that a gap is not seen.
  }
}

async function mend(gap: ClockGap): Promise<void> {
  const runs = (await database().of('runs').toArray()).filter(({ timer }) => timer.startedAt !== null);
  if (runs.length === 0) return;
  // A window that only looks changes nothing: the one that writes mends.
  await receive(() => runsAfterGap(runs, gap, stamp())).catch(() => undefined);
  gaps.write({ gap, sessionIds: runs.map(({ sessionId }) => sessionId) });
}

/** Looks at the clocks from now on, and mends what ran when they do not add up. Answers how to stop. */
export function watchClock(): () => void {
  let before = lookBefore();
  const look = () => {
    const now = lookNow();
    const gap = before && gapBetween(before, now);
    before = now;
    keepLook(now);
    if (gap) void mend(gap);
  };
  look();
  const looking = setInterval(look, EVERY_MS);
  return () => clearInterval(looking);
}
