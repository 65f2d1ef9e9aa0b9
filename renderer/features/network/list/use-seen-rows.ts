import { type RefObject, useEffect, useState } from 'react';

/** The height of a row in pixels, as list.module.css has it. */
export const ROW_HEIGHT = 44;

/** What is seen of a list in a room that scrolls: the first row and the one after the last, and how wide the room is. */
export type Seen = { readonly from: number; readonly to: number; readonly width: number };

/** Follows what is seen while the room scrolls or changes size. */
export function useSeenRows(room: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 30, width: Number.POSITIVE_INFINITY });
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const look = () => {
      const from = Math.floor(element.scrollTop / ROW_HEIGHT);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT);
      const width = element.clientWidth;
      setSeen((before) =>
        before.from === from && before.to === to && before.width === width ? before : { from, to, width },
      );
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [room]);
  return seen;
}
