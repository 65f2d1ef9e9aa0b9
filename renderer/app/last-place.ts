import { lastLookMs } from '../data/clock-watch';
import type { KringDatabase } from '../data/database';

// Where the regie was, in the address; it outlives the window.
const KEY = 'kring.place';
/** After half a day the meeting is over, whatever its clock says: then Kring begins at the start. */
const SAME_DAY_MS = 12 * 60 * 60_000;

/** Remembers every place that the regie goes to. Answers how to stop. */
export function keepPlace(): () => void {
  const keep = () => {
    try {
      localStorage.setItem(KEY, location.hash);
    } catch {
      // A full store costs only that Kring begins at the start.
    }
  };
  keep();
  window.addEventListener('hashchange', keep);
  return () => window.removeEventListener('hashchange', keep);
}

/**
 * Goes back to where the regie was when it closed in the middle of a meeting: after a crash nobody looks for the page
 * while the room waits. Without a meeting that runs, and with an address of its own, Kring begins there.
 */
export async function returnToMeeting(db: KringDatabase): Promise<void> {
  const place = localStorage.getItem(KEY);
  const seen = lastLookMs();
  if (location.hash !== '' || !place || seen === null || Date.now() - seen > SAME_DAY_MS) return;
  const running = (await db.of('runs').toArray()).filter(({ blockId }) => blockId !== null);
  const sessions = await db.of('sessions').bulkGet(running.map(({ sessionId }) => sessionId));
  if (sessions.some((session) => session?.status === 'running')) history.replaceState(null, '', place);
}
