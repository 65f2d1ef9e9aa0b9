import { nameSpans, testFor } from '../../shared/privacy/person-name';
import { database } from './database';

/** Set while Kring starts anew after somebody was erased: then nothing was damaged, and that is said. */
const FORGOTTEN = 'kring.forgotten';
const CHANNEL = 'kring.forgetting';
const HALF_TYPED = ['kring.draft.', 'kring.edit.'];

const isHalfTyped = (key: string): boolean => HALF_TYPED.some((start) => key.startsWith(start));

/** What this window keeps beside the working copy and may stay: without half-typed text that holds one of the names. */
function whatMayStay(names: readonly string[] | null): readonly (readonly [string, string])[] {
  const test = testFor(names ?? []);
  return Object.entries(localStorage).filter(([key, text]) => {
    if (names === null) return !isHalfTyped(key);
    return nameSpans(text, test).length === 0;
  });
}

/**
 * Closes the working copy, lets `clear` take its bytes off the disk, and starts this window and every other one anew.
 * Half-typed text with one of the names goes too; `null` takes all of it.
 */
export async function startAnewWithout(names: readonly string[] | null, clear: () => Promise<unknown>): Promise<void> {
  const stays = whatMayStay(names);
  database().close();
  await clear();
  for (const [key, text] of stays) localStorage.setItem(key, text);
  sessionStorage.setItem(FORGOTTEN, 'yes');
  new BroadcastChannel(CHANNEL).postMessage(null);
  location.reload();
}

/** True once, in the window that started anew because somebody was erased. */
export function wasForgetting(): boolean {
  const was = sessionStorage.getItem(FORGOTTEN) !== null;
  sessionStorage.removeItem(FORGOTTEN);
  return was;
}

/** Starts this window anew when somebody was erased in another one: what it holds is past. */
export function followForgetting(): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', () => location.reload());
}
