import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import { type Box, boxAround, boxOfAll } from '../../../../shared/network/boxes';
import type { NetworkMap } from '../../../../shared/network/network-map';
import { RING_CIRCLES, type Spot } from '../../../../shared/network/rings';

/** Closer than this names are read across the room; farther than this not even across the table. */
export const ZOOM = { least: 0.3, most: 2.5 } as const;
const FIRST_ZOOM = { least: 0.62, most: 1.7 } as const;
const MARGIN = 10;
const CLEAR = 70;

type View = { readonly x: number; readonly y: number; readonly zoom: number };

// Where a person left the map of a programme, for as long as this window is open. It is no fact, so it is not kept.
const lastViews = new Map<string, View>();

/** Everything that is drawn, names included, and at least all of the rings. */
function extentOf(map: NetworkMap): Box {
  const rings = boxAround({ x: 0, y: 0 }, 2 * Math.max(...RING_CIRCLES.map(({ radius }) => radius)));
  const drawn = map.parties.flatMap(({ spot, half, label }) => [
    boxAround(spot, half * 2),
    ...(label ? [label.box] : []),
  ]);
  return boxOfAll([rings, ...drawn]) ?? rings;
}

const between = (value: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, value));

function viewOf(extent: Box, width: number, height: number): View {
  const zoom = between(
    Math.min((width - 2 * MARGIN) / (extent.right - extent.left), (height - 2 * MARGIN) / (extent.bottom - extent.top)),
    FIRST_ZOOM,
  );
  return {
    zoom,
    x: width / 2 - (zoom * (extent.left + extent.right)) / 2,
    y: height / 2 - (zoom * (extent.top + extent.bottom)) / 2,
  };
}

export type ViewActs = {
  readonly zoomBy: (factor: number) => void;
  readonly showAll: () => void;
  /** Brings a spot into sight when it is out of the window or under the sheet; else nothing moves. */
  readonly bringIntoSight: (spot: Spot) => void;
  readonly start: () => void;
  readonly keep: (view: View) => void;
};

/**
 * What part of the map is in sight. All of it on first opening; after that only people move it, and the middle
 * stays in the middle when the window changes.
 */
export function useView(
  programmeId: string,
  map: NetworkMap,
  room: RefObject<HTMLElement | null>,
  covered: number,
): ViewActs {
  const flow = useReactFlow();
  const showAll = useCallback(() => {
    const { clientWidth, clientHeight } = room.current ?? { clientWidth: 0, clientHeight: 0 };
    if (clientWidth > 0) void flow.setViewport(viewOf(extentOf(map), clientWidth - covered, clientHeight));
  }, [flow, map, room, covered]);

  useEffect(() => {
    const element = room.current;
    if (!element) return;
    let [width, height] = [element.clientWidth, element.clientHeight];
    const watching = new ResizeObserver(() => {
      const { x, y, zoom } = flow.getViewport();
      const [wider, higher] = [element.clientWidth - width, element.clientHeight - height];
      if (wider === 0 && higher === 0) return;
      [width, height] = [element.clientWidth, element.clientHeight];
      void flow.setViewport({ zoom, x: x + wider / 2, y: y + higher / 2 });
    });
    watching.observe(element);
    return () => watching.disconnect();
  }, [flow, room]);

  return useMemo(
    () => ({
      showAll,
      start: () => {
        const last = lastViews.get(programmeId);
        if (last) void flow.setViewport(last);
        else showAll();
      },
      keep: (view) => void lastViews.set(programmeId, view),
      zoomBy: (factor) => {
        const { x, y, zoom } = flow.getViewport();
        const { clientWidth, clientHeight } = room.current ?? { clientWidth: 0, clientHeight: 0 };
        const next = between(zoom * factor, ZOOM);
        const [middleX, middleY] = [clientWidth / 2, clientHeight / 2];
        const by = next / zoom;
        void flow.setViewport({ zoom: next, x: middleX - (middleX - x) * by, y: middleY - (middleY - y) * by });
      },
      bringIntoSight: (spot) => {
        const { x, y, zoom } = flow.getViewport();
        const { clientWidth, clientHeight } = room.current ?? { clientWidth: 0, clientHeight: 0 };
        const [at, down] = [spot.x * zoom + x, spot.y * zoom + y];
        const clear = Math.min(CLEAR, clientWidth / 4, clientHeight / 4);
        const moveX = between(at, { least: clear, most: clientWidth - covered - clear }) - at;
        const moveY = between(down, { least: clear, most: clientHeight - clear }) - down;
        if (moveX !== 0 || moveY !== 0) void flow.setViewport({ zoom, x: x + moveX, y: y + moveY });
      },
    }),
    [flow, programmeId, room, showAll, covered],
  );
}
