import { type RefObject, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Spot } from '../../../../shared/network/rings';
import type { ViewActs } from './use-view';

function middleMost(spots: ReadonlyMap<string, Spot>): string | null {
  let [middle, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [id, { x, y }] of spots) {
    const far = x * x + y * y;
    if (far < least) [middle, least] = [id, far];
  }
  return middle;
}

/** The party that has the one tab stop of the map, and how the focus gets to another. */
export type Active = {
  readonly activeId: string | null;
  readonly setActive: (id: string) => void;
  readonly goTo: (id: string) => void;
  readonly bringIntoSight: (id: string) => void;
};

/** The party with the tab stop, and how focus gets to another. */
export function useActive(
  room: RefObject<HTMLElement | null>,
  spots: ReadonlyMap<string, Spot>,
  view: ViewActs,
): Active {
  const [lastId, setLastId] = useState<string | null>(null);
  const first = useMemo(() => middleMost(spots), [spots]);
  const activeId = lastId !== null && spots.has(lastId) ? lastId : first;
  const bringIntoSight = useCallback(
    (id: string) => {
      const spot = spots.get(id);
      if (spot) view.bringIntoSight(spot);
    },
    [spots, view],
  );
  const goTo = useCallback(
    (id: string) => {
      // The element of the party may only be there once it is the active one.
      flushSync(() => setLastId(id));
      room.current?.querySelector<HTMLElement>(`[data-party="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
      bringIntoSight(id);
    },
    [room, bringIntoSight],
  );
  return useMemo(() => ({ activeId, setActive: setLastId, goTo, bringIntoSight }), [activeId, goTo, bringIntoSight]);
}
