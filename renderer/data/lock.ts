import { database } from './database';

/** Where in the working copy every window sees whether Kring is locked. The host is the one that remembers it. */
export const LOCK_KEY = 'lock';

/** Lets every window know at once, the zaalscherm too. */
export async function shareLock(isLocked: boolean): Promise<void> {
  await database().meta.put({ key: LOCK_KEY, value: isLocked });
}
