import { useEffect, useRef } from 'react';
import type { Route } from '../route/route';

const LONGEST_WAIT_MS = 5000;
const placeOf = (route: Route): string => {
  if ('sessionId' in route) return `${route.page} ${route.sessionId}`;
  return route.page === 'versions' ? `${route.page} ${route.versionId ?? ''}` : route.page;
};

// A page that put the focus in a field of its own knows better; a link or button that led here is done.
const isTaken = (): boolean => document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true;

/** Puts the focus on the heading of the page, so that it is read aloud and the next Tab is in the page. */
function focusHeading(): boolean {
  // While the piece of the new page is fetched, the page before it is still there, hidden.
  const heading = [...document.querySelectorAll<HTMLElement>('main h1')].find((each) => each.checkVisibility());
  if (!heading) return false;
  if (isTaken() || document.querySelector('[role="dialog"]')) return true;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/** After another page was gone to, the focus is on its heading. The first page is left as the browser made it. */
export function useArrival(route: Route): void {
  const place = placeOf(route);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const waiting = new MutationObserver(() => focusHeading() && waiting.disconnect());
    if (!focusHeading())
      waiting.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
    const giveUp = setTimeout(() => waiting.disconnect(), LONGEST_WAIT_MS);
    return () => {
      waiting.disconnect();
      clearTimeout(giveUp);
    };
  }, [place]);
}
