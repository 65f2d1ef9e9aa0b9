import { type RefObject, useEffect, useRef } from 'react';
import { FARTHEST } from '../../../../shared/network/rings';
import { panAtEdge } from './edge-pan';
import type { Hits } from './use-hits';
import type { ViewActs } from './use-view';

/** Lets the map come along while something is dragged to its edge. */
export type EdgePan = {
  /** The pointer is here now; `onPanned` is called whenever the map came along under it. */
  readonly follow: (event: PointerEvent, onPanned: () => void) => void;
  readonly stop: () => void;
};

type Parts = {
  readonly room: RefObject<HTMLElement | null>;
  readonly view: ViewActs;
  readonly hits: Hits;
  /** How many pixels at the right a sheet lies over the map: its side is the edge. */
  readonly covered: number;
};

type Held = { readonly event: PointerEvent; readonly onPanned: () => void };

/** Panning at the edge, frame by frame, for as long as the pointer is there. */
export function useEdgePan(parts: Parts): EdgePan {
  const now = useRef(parts);
  now.current = parts;
  const acts = useRef<EdgePan | null>(null);
  acts.current ??= edgePanOf(now);
  const { current } = acts;
  useEffect(() => current.stop, [current]);
  return current;
}

function edgePanOf(now: RefObject<Parts>): EdgePan {
  let held: Held | null = null;
  let [frame, before] = [0, 0];
  const stop = () => {
    held = null;
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const onFrame = (time: number) => {
    frame = 0;
    if (!held) return;
    const isPanned = panUnder(now.current, held.event, time - before);
    before = time;
    if (isPanned) held.onPanned();
    if (held) frame = requestAnimationFrame(onFrame);
  };
  const follow: EdgePan['follow'] = (event, onPanned) => {
    held = { event, onPanned };
    if (frame !== 0) return;
    before = performance.now();
    frame = requestAnimationFrame(onFrame);
  };
  return { follow, stop };
}

/** Moves the map under the pointer; not beyond where anybody can be put. Tells whether it moved. */
function panUnder({ room, view, hits, covered }: Parts, event: PointerEvent, milliseconds: number): boolean {
  const box = room.current?.getBoundingClientRect();
  if (!box) return false;
  const { left, top, right, bottom } = box;
  const at = { x: event.clientX, y: event.clientY };
  const by = panAtEdge(at, { left, top, bottom, right: right - covered }, Math.max(0, milliseconds));
  if (by.x === 0 && by.y === 0) return false;
  const far = ({ x, y }: typeof at) => {
    const spot = hits.spotOf({ clientX: x, clientY: y });
    return Math.hypot(spot.x, spot.y);
  };
  const next = far({ x: at.x - by.x, y: at.y - by.y });
  if (next > FARTHEST && next > far(at)) return false;
  view.panBy(by);
  return true;
}
