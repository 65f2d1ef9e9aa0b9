import { lstat, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// Beside what a page keeps, a browser remembers by itself: what was typed in fields, and the windows to open again.
const MARKER = 'browser-to-clear';
/** What a browser that runs leaves in its profile, on Linux and macOS, and on Windows. */
const IN_USE = ['SingletonLock', 'lockfile'];

// Not `stat`: the lock points at nothing.
const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Somebody was erased: the profile of the browser has to go as soon as nothing uses it. */
export const markProfileStale = (dataFolder: string): Promise<void> => writeFile(join(dataFolder, MARKER), '');

/** Takes the profile away when it has to go and no browser uses it; otherwise that is done another time. */
export async function clearStaleProfile(dataFolder: string, profile: string): Promise<void> {
  if (!(await isThere(join(dataFolder, MARKER)))) return;
  for (const name of IN_USE) if (await isThere(join(profile, name))) return;
  try {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await rm(join(dataFolder, MARKER), { force: true });
  } catch {
    // Held by another program for a moment: the marker stays, so it is tried again at the next start.
  }
}
