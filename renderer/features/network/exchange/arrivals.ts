import { useSyncExternalStore } from 'react';
import type { Incoming } from './read-list';

// A list may arrive anywhere on the page: dropped on the map, pasted in a field. The panel takes it from here.
let waiting: Incoming | null = null;
const listeners = new Set<() => void>();

function become(next: Incoming | null): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** Puts down what came in from outside, for the panel that takes it up. */
export const putDown = (incoming: Incoming): void => become(incoming);

/** Takes up what was put down; nobody else gets it after that. */
export function takeUp(): Incoming | null {
  const taken = waiting;
  if (taken) become(null);
  return taken;
}

/** What lies there and was not taken up yet. */
export const useWaiting = (): Incoming | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
