import { useEffect, useRef } from 'react';
import { isLeftAlone, isMeetingOn } from '../../../shared/session/run/idle';
import { useRows } from '../../data/queries';

const HANDS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;
const LOOK_EVERY_MS = 5000;
// Two regies are one person: a hand in the one counts for the other.
const KEY = 'kring.hand';

function keepHand(): void {
  try {
    localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // A full store costs only that another window locks too soon.
  }
}

/** Locks when nobody touches the laptop for so many minutes, but never while the clock of a meeting runs. */
export function useIdleLock(afterMinutes: number, lock: () => void): void {
  const runs = useRows('runs');
  const latest = useRef({ lock, runs });
  latest.current = { lock, runs };
  useEffect(() => {
    if (afterMinutes === 0) return;
    let last = Date.now();
    const hand = () => {
      if (Date.now() - last > 1000) keepHand();
      last = Date.now();
    };
    const look = () => {
      const timers = (latest.current.runs ?? []).map(({ timer }) => timer);
      if (isMeetingOn(timers, Date.now())) return hand();
      const elsewhere = Number(localStorage.getItem(KEY) ?? 0);
      if (isLeftAlone(Math.max(last, elsewhere), Date.now(), afterMinutes)) latest.current.lock();
    };
    const looking = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    for (const name of HANDS) window.addEventListener(name, hand, { capture: true, passive: true });
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
      for (const name of HANDS) window.removeEventListener(name, hand, { capture: true });
    };
  }, [afterMinutes]);
}
