import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Beside what a page clears, a browser remembers by itself: half-typed text, what was typed in fields, windows to open
// again. Sync, because one of the hosts has to do this before anything of its browser has started.
const MARKER = 'browser-to-clear';
/** What a browser that runs leaves in its profile, on Linux and macOS, and on Windows. */
const IN_USE = ['SingletonLock', 'lockfile'];

// Not `stat`: the lock points at nothing.
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Somebody was erased: the profile of the browser has to go as soon as nothing uses it. */
export const markProfileStale = (dataFolder: string): void => writeFileSync(join(dataFolder, MARKER), '');

/** Takes the profile away when it has to go and no browser uses it; otherwise that is done another time. */
export function clearStaleProfile(dataFolder: string, profile: string): void {
  if (!isThere(join(dataFolder, MARKER)) || IN_USE.some((name) => isThere(join(profile, name)))) return;
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    rmSync(join(dataFolder, MARKER), { force: true });
  } catch {
    // Held by another program for a moment: the marker stays, so it is tried again at the next start.
  }
}
