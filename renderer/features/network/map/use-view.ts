import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { type Box, boxAround, boxOfAll } from '../../../../shared/network/boxes';
import type { NetworkMap } from '../../../../shared/network/network-map';
import { RING_CIRCLES, type Spot } from '../../../../shared/network/rings';

/** Closer than this names are read across the room; farther than this not even across the table. */
export const ZOOM = { least: 0.3, most: 2.5 } as const;
const FIRST_ZOOM = { least: 0.62, most: 1.7 } as const;
const MARGIN = 10;
const CLEAR = 70;

export type View = { readonly x: number; readonly y: number; readonly zoom: number };

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

type Size = { readonly width: number; readonly height: number };

/** Zoomed about the middle of the window. */
function zoomed({ x, y, zoom }: View, factor: number, { width, height }: Size, scale: number): View {
  const next = between(zoom * factor, { least: ZOOM.least, most: ZOOM.most / scale });
  const by = next / zoom;
  return { zoom: next, x: width / 2 - (width / 2 - x) * by, y: height / 2 - (height / 2 - y) * by };
}

/** Moved just so far that the spot is clear of the edges; the same view when it is already. */
function withInSight(view: View, spot: Spot, { width, height }: Size): View {
  const { x, y, zoom } = view;
  const [across, down] = [spot.x * zoom + x, spot.y * zoom + y];
  const clear = Math.min(CLEAR, width / 4, height / 4);
  const moveX = between(across, { least: clear, most: width - clear }) - across;
  const moveY = between(down, { least: clear, most: height - clear }) - down;
  return moveX === 0 && moveY === 0 ? view : { zoom, x: x + moveX, y: y + moveY };
}

export type ViewActs = {
  readonly zoomBy: (factor: number) => void;
  /** Moves the map under the window by so many pixels. */
  readonly panBy: (by: Spot) => void;
  readonly showAll: () => void;
  /** Brings a spot into sight when it is out of the window or under the sheet; else nothing moves. */
  readonly bringIntoSight: (spot: Spot) => void;
  /** What is seen first; null when there is no room yet to see anything in. React Flow need not be there for it. */
  readonly first: () => View | null;
  readonly start: () => void;
  readonly keep: (view: View) => void;
};

/**
 * What part of the map is in sight: all of it until a person moves or zooms, also when the window changes.
 * After that only people move it, and the middle stays in the middle.
 */
export function useView(
  programmeId: string,
  map: NetworkMap,
  room: RefObject<HTMLElement | null>,
  covered: number,
): ViewActs {
  const flow = useReactFlow();
  const sizeOf = useCallback(
    () => ({ width: room.current?.clientWidth ?? 0, height: room.current?.clientHeight ?? 0 }),
    [room],
  );
  // The sheet that lies over the map in a small window comes and goes: the map does not shrink for it.
  const whole = useCallback(() => {
    const { width, height } = sizeOf();
    return width > 0 ? viewOf(extentOf(map), width, height) : null;
  }, [map, sizeOf]);
  const showAll = useCallback(() => {
    const all = whole();
    if (all) void flow.setViewport(all);
  }, [flow, whole]);
  const isStarted = useRef(false);
  const latest = useRef(showAll);
  latest.current = showAll;

  useEffect(() => {
    if (!room.current) return;
    let before = sizeOf();
    const watching = new ResizeObserver(() => {
      const now = sizeOf();
      const { x, y, zoom } = flow.getViewport();
      const [wider, higher] = [now.width - before.width, now.height - before.height];
      before = now;
      if (wider === 0 && higher === 0) return;
      if (lastViews.has(programmeId)) void flow.setViewport({ zoom, x: x + wider / 2, y: y + higher / 2 });
      else latest.current();
    });
    watching.observe(room.current);
    return () => watching.disconnect();
  }, [flow, room, sizeOf, programmeId]);

  return useMemo(() => {
    const show = (view: View) => {
      lastViews.set(programmeId, view);
      void flow.setViewport(view);
    };
    return {
      first: () => lastViews.get(programmeId) ?? whole(),
      showAll: () => {
        lastViews.delete(programmeId);
        if (covered === 0) return showAll();
        const { width, height } = sizeOf();
        show(viewOf(extentOf(map), width - covered, height));
      },
      start: () => {
        isStarted.current = true;
        const last = lastViews.get(programmeId);
        if (last) void flow.setViewport(last);
        else showAll();
      },
      keep: (view) => void lastViews.set(programmeId, view),
      panBy: (by) => {
        const { x, y, zoom } = flow.getViewport();
        show({ x: x + by.x, y: y + by.y, zoom });
      },
      zoomBy: (factor) => show(zoomed(flow.getViewport(), factor, sizeOf(), map.scale)),
      bringIntoSight: (spot) => {
        // Before the first picture there is no view to move.
        if (!isStarted.current) return;
        const { width, height } = sizeOf();
        const view = flow.getViewport();
        const moved = withInSight(view, spot, { width: width - covered, height });
        if (moved !== view) show(moved);
      },
    };
  }, [flow, map, programmeId, sizeOf, whole, showAll, covered]);
}
