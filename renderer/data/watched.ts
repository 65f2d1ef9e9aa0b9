import { useSyncExternalStore } from 'react';

/** A value that a window shows and that is no fact: what can be undone, whether all is saved. */
export function createWatched<T>(first: T) {
  let now = first;
  const watchers = new Set<() => void>();
  const watch = (watcher: () => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  };
  return {
    read: (): T => now,
    /** For who is drawn anew by a part of it only. */
    watch,
    write: (next: T): void => {
      now = next;
      for (const watcher of watchers) watcher();
    },
    use: (): T => useSyncExternalStore(watch, () => now),
  };
}
