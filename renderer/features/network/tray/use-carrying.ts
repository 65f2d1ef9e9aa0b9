import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

type Place = { readonly x: number; readonly y: number };
type Carried = { readonly id: string; readonly at: Place };

/** What makes something that can be carried: put on the element that is taken hold of. */
export type Grip = {
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Whether this click is only the end of a carrying. */
  readonly wasCarried: (event: MouseEvent) => boolean;
};

// A hand that trembles does not carry.
const THRESHOLD = 6;

const isOnMap = ({ x, y }: Place): boolean => {
  const under = document.elementFromPoint(x, y);
  return under !== null && under.closest('.react-flow') !== null && under.closest('[data-tray]') === null;
};

/**
 * Carrying something onto the map with mouse, pen or finger. It is put down where the hand lets go; beside the map, or
 * with Esc, nothing happened.
 */
export function useCarrying(onDrop: (id: string, at: Place) => void) {
  const [carried, setCarried] = useState<Carried | null>(null);
  const drop = useRef(onDrop);
  const lastDrop = useRef(Number.NEGATIVE_INFINITY);
  const letGo = useRef<() => void>(() => undefined);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => letGo.current(), []);

  const gripOf = (id: string): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      letGo.current();
      letGo.current = carry(
        { id, from: { x: event.clientX, y: event.clientY }, pointerId: event.pointerId },
        {
          move: (at) => setCarried({ id, at }),
          end: (at, when) => {
            lastDrop.current = when;
            setCarried(null);
            if (at && isOnMap(at)) drop.current(id, at);
          },
        },
      );
    },
    wasCarried: ({ timeStamp }) => timeStamp - lastDrop.current < 60,
  });
  return { carried, gripOf };
}

type Start = { readonly id: string; readonly from: Place; readonly pointerId: number };
type Hand = {
  readonly move: (at: Place) => void;
  /** Without a place it was stopped. */
  readonly end: (at: Place | null, when: number) => void;
};

/** Follows one pointer from where it went down; answers how to stop listening. */
function carry({ from, pointerId }: Start, hand: Hand): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isCarrying = false;
  const end = (at: Place | null, when: number) => {
    listening.abort();
    if (isCarrying) hand.end(at, when);
  };
  const onMove = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    isCarrying ||= Math.hypot(at.x - from.x, at.y - from.y) > THRESHOLD;
    if (isCarrying) hand.move(at);
  };
  const onUp = (event: globalThis.PointerEvent) => {
    if (event.pointerId === pointerId) end({ x: event.clientX, y: event.clientY }, event.timeStamp);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isCarrying) return;
    event.stopPropagation();
    end(null, event.timeStamp);
  };
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', onUp, { signal });
  addEventListener('pointercancel', ({ timeStamp }) => end(null, timeStamp), { signal });
  addEventListener('keydown', onKey, { signal, capture: true });
  return () => end(null, performance.now());
}
