import type { RefObject } from 'react';
import { FARTHEST, type Spot } from '../../../../shared/network/rings';

export type Spots = ReadonlyMap<string, Spot>;

/** What was pressed on and where: parties with where they stood, or, without them, beside everything. */
export type Grip = { readonly from: Spot; readonly spots: Spots | null };

/** What pressing, dragging and letting go mean here. */
export type GripActs = {
  /** What a press gets hold of; null leaves it to the map, which is panned. */
  readonly gripAt: (event: PointerEvent) => Grip | null;
  readonly drag: (grip: Grip, event: PointerEvent) => void;
  readonly drop: (grip: Grip, event: PointerEvent) => void;
  /** The drag is given up. */
  readonly letGo: () => void;
};

// Fewer pixels than this is a click by somebody whose hand trembles.
const THRESHOLD = 4;

/** No farther out than the map goes. */
function onMap({ x, y }: Spot): Spot {
  const far = Math.hypot(x, y);
  return far <= FARTHEST ? { x, y } : { x: (x / far) * FARTHEST, y: (y / far) * FARTHEST };
}

/** Everyone as far along as the hand went. */
export const movedBy = (spots: Spots, from: Spot, to: Spot): Spots =>
  new Map([...spots].map(([id, { x, y }]) => [id, onMap({ x: x + to.x - from.x, y: y + to.y - from.y })]));

/** Whether a button or a field that lies over the map was meant, and not the map. */
export const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && !target.closest('[data-party]') && target.closest('button, input, a, fieldset') !== null;

/**
 * Listens before React Flow does: a press on a party is a drag of that party, and the map stays where it is. Sets
 * `wasDrag` for the click that follows a drag. Answers how to stop listening.
 */
export function grabbing(room: HTMLElement, acts: RefObject<GripActs>, wasDrag: RefObject<boolean>): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let held: { readonly grip: Grip; readonly x: number; readonly y: number } | null = null;
  let isDragging = false;

  const leave = () => {
    if (isDragging) acts.current.letGo();
    held = null;
    isDragging = false;
  };
  const down = (event: PointerEvent) => {
    wasDrag.current = false;
    if (isControl(event.target)) return;
    // A second finger means something else than dragging.
    if (held) return leave();
    const grip = event.button === 0 && event.isPrimary ? acts.current.gripAt(event) : null;
    held = grip && { grip, x: event.clientX, y: event.clientY };
  };
  const move = (event: PointerEvent) => {
    if (!held || !event.isPrimary) return;
    isDragging ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) >= THRESHOLD;
    if (isDragging) acts.current.drag(held.grip, event);
  };
  const up = (event: PointerEvent) => {
    if (held && isDragging) acts.current.drop(held.grip, event);
    held = null;
    isDragging = false;
  };
  const block = (event: Event) => {
    if (held) event.stopPropagation();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDragging) return;
    event.stopPropagation();
    leave();
  };
  room.addEventListener('pointerdown', down, { capture: true, signal });
  room.addEventListener('mousedown', block, { capture: true, signal });
  room.addEventListener('touchstart', block, { capture: true, signal });
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', up, { signal });
  addEventListener('pointercancel', leave, { signal });
  addEventListener('keydown', onEscape, { capture: true, signal });
  return () => stop.abort();
}
