import { useSyncExternalStore } from 'react';

/** True while the window is at most `px` wide, in the pixels of its zoom. */
export function useNarrow(px: number): boolean {
  const query = `(max-width: ${px}px)`;
  return useSyncExternalStore(
    (watcher) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', watcher);
      return () => media.removeEventListener('change', watcher);
    },
    () => window.matchMedia(query).matches,
  );
}
