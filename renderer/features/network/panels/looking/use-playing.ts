import { useEffect, useState, useSyncExternalStore } from 'react';

/** How long a moment stays while the story plays by itself: long enough to read a few lines aloud. */
const MOMENT_MS = 4000;

const CALM = '(prefers-reduced-motion: reduce)';
const watch = (changed: () => void) => {
  const query = window.matchMedia(CALM);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether this person asked for little movement: then nothing goes on by itself. */
export const useCalm = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(CALM).matches);

/** Goes on by itself while it plays, and stops at the end. */
export function usePlaying(isAtEnd: boolean, onNext: () => void) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (isAtEnd) {
      setPlaying(false);
      return;
    }
    const waiting = setTimeout(onNext, MOMENT_MS);
    return () => clearTimeout(waiting);
  }, [isPlaying, isAtEnd, onNext]);
  return { isPlaying, setPlaying };
}
