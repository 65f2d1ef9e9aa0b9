import { useLayoutEffect, useState } from 'react';

/**
 * Whether what was painted first is on the screen. All that belongs to the map but is no part of that picture, such as
 * the hand, the elements for the keyboard and the buttons, comes in the next frame: a picture that waits for it is late.
 */
export function useSeen(): boolean {
  const [isSeen, setSeen] = useState(false);
  useLayoutEffect(() => {
    // The first frame paints the picture; when the second begins, the first is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSeen(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isSeen;
}
