import { type RefObject, useEffect, useState } from 'react';

/** The width of the side sheet, and the least that a map beside it needs, in pixels. */
const SHEET_WIDTH = 362;
const ROOM_FOR_MAP = 700;

/** How much of the page the open side sheet lies over, in pixels; 0 where there is room to stand beside it. */
export function useSheetWidth(page: RefObject<HTMLElement | null>, isOpen: boolean): { readonly covers: number } {
  const [width, setWidth] = useState(() => window.innerWidth);
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const watching = new ResizeObserver(() => setWidth(element.clientWidth));
    watching.observe(element);
    return () => watching.disconnect();
  }, [page]);
  return { covers: isOpen && width < SHEET_WIDTH + ROOM_FOR_MAP ? Math.min(SHEET_WIDTH, width) : 0 };
}
