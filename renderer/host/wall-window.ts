import { useSyncExternalStore } from 'react';
import { WALL_LOCK } from '../../shared/host/addresses';
import type { Gives, Says } from '../../shared/host/contract';
import { host } from './host';

/**
 * Whether there is a zaalscherm, and where. `lost`: it was there and went without being asked from here, because
 * somebody closed it, it broke, or its display was taken away.
 */
export type WallWindow =
  | { readonly is: 'closed' }
  | { readonly is: 'open'; readonly placed: Gives<'openWall'>['placed'] | null }
  | { readonly is: 'lost'; readonly why: Says<'wall'>['why'] };

/** How often is looked whether it is still there, and how long it may take to appear. */
const LOOK_EVERY_MS = 1000;
const APPEARS_WITHIN_MS = 8000;

/** A page that closes may hold its lock a moment longer. */
const LEAVES_WITHIN_MS = 3000;
/** A page that is loaded again is away for a moment: missed twice in a row, it is gone. */
const MISSES = 2;

let now: WallWindow = { is: 'closed' };
let missed = 0;
let openedAtMs = Number.NEGATIVE_INFINITY;
let leftAtMs = Number.NEGATIVE_INFINITY;
const watchers = new Set<() => void>();

function become(next: WallWindow): void {
  now = next;
  for (const watcher of watchers) watcher();
}

const isHeld = async (): Promise<boolean | null> => {
  const locks = await navigator.locks?.query().catch(() => undefined);
  return locks ? (locks.held?.some(({ name }) => name === WALL_LOCK) ?? false) : null;
};

/** What the lock says goes: it also knows of a zaalscherm that was there before this page was. */
async function look(): Promise<void> {
  const isThere = await isHeld();
  const isLeaving = performance.now() - leftAtMs < LEAVES_WITHIN_MS;
  if (isThere && !isLeaving && now.is !== 'open') become({ is: 'open', placed: null });
  missed = isThere === false ? missed + 1 : 0;
  const isLate = performance.now() - openedAtMs > APPEARS_WITHIN_MS;
  if (missed >= MISSES && now.is === 'open' && isLate) become({ is: 'lost', why: undefined });
  if (isThere) openedAtMs = Number.NEGATIVE_INFINITY;
}

let watch: ReturnType<typeof setInterval> | undefined;
function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  if (watchers.size === 1) {
    watch = setInterval(() => void look(), LOOK_EVERY_MS);
    void look();
  }
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) clearInterval(watch);
  };
}

host.on('wall', ({ open, why }) => {
  if (open && now.is !== 'open') become({ is: 'open', placed: null });
  if (!open) leftAtMs = performance.now();
  // Closed from here, this page already knows.
  if (!open && now.is === 'open') become({ is: 'lost', why });
});

/** Opens the zaalscherm of a session, or shows that session on the one that is there. Throws what the host refuses. */
export async function openWall(sessionId: string): Promise<void> {
  openedAtMs = performance.now();
  const { placed } = await host.ask('openWall', { sessionId });
  become({ is: 'open', placed });
}

/** Closes the zaalscherm, on purpose: nothing was lost. */
export async function closeWall(): Promise<void> {
  leftAtMs = performance.now();
  become({ is: 'closed' });
  await host.ask('closeWall', undefined);
}

/** Whether there is a zaalscherm at this moment: one that went a moment ago is not there, whatever was drawn of it. */
export async function isWallOpen(): Promise<boolean> {
  if (now.is !== 'open') return false;
  const isAppearing = performance.now() - openedAtMs < APPEARS_WITHIN_MS;
  return isAppearing || (await isHeld()) !== false;
}

/** The zaalscherm, live. */
export const useWallWindow = (): WallWindow => useSyncExternalStore(subscribe, () => now);
