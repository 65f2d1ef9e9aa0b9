import { Refusal, say } from '../../shared/model/message';
import type { KringDatabase } from './database';

/** One try of one act: which revision it makes, once that is known. */
export type Attempt<T> = { revision: number; result: T | undefined };

type Parts<T> = {
  readonly db: KringDatabase;
  /** Does the act in one transaction, and notes in the attempt what it made. */
  readonly act: (attempt: Attempt<T>) => Promise<T>;
  /** Gives up the room that is kept for a full disk; true when that may help. */
  readonly makeRoom: () => Promise<boolean>;
};

// What a browser says when it closed the connection (after sleep, or to make room), or could not write. On a full disk
// it mostly says no more than "aborted", so all of these are tried again.
const GOES_BY = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'QuotaExceededError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

type Named = { readonly name?: unknown; readonly inner?: unknown };

const isFull = (error: unknown): boolean => {
  const { name, inner } = (error ?? {}) as Named;
  return name === 'QuotaExceededError' || (inner !== undefined && isFull(inner));
};
const goesBy = (error: unknown): boolean => GOES_BY.has(String(((error ?? {}) as Named).name));

async function openAgain(db: KringDatabase): Promise<void> {
  if (!db.isOpen()) await db.open();
}

/** A transaction may have gone in although its answer never came: then doing it again would do it twice. */
async function alreadyIn<T>({ db }: Parts<T>, { revision, result }: Attempt<T>): Promise<T | undefined> {
  return result !== undefined && (await db.revision()) >= revision ? result : undefined;
}

/** One try; what went wrong is answered when it goes by, and thrown when trying again is of no use. */
async function tryOnce<T>(parts: Parts<T>, attempt: Attempt<T>): Promise<{ done: T } | { failure: unknown }> {
  try {
    await openAgain(parts.db);
    return { done: (await alreadyIn(parts, attempt)) ?? (await parts.act(attempt)) };
  } catch (failure) {
    if (goesBy(failure)) return { failure };
    throw failure;
  }
}

/**
 * Does an act on the working copy. When the connection is gone, or the disk is full, it is tried again: once after
 * opening anew, and once after making room. Throws a `Refusal` in words when all of that fails; then nothing was done.
 */
export async function safely<T>(parts: Parts<T>): Promise<T> {
  const attempt: Attempt<T> = { revision: 0, result: undefined };
  const first = await tryOnce(parts, attempt);
  if ('done' in first) return first.done;
  const second = await tryOnce(parts, attempt);
  if ('done' in second) return second.done;
  const third = (await parts.makeRoom()) ? await tryOnce(parts, attempt) : second;
  if ('done' in third) return third.done;
  throw new Refusal(say(isFull(third.failure) ? 'app.keep.full' : 'app.keep.failed'));
}
