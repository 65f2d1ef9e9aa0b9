import { type RefObject, useEffect, useRef } from 'react';
import { allBoxes, boxKey, entriesIn } from '../../shared/card/boxes';
import type { OnCard } from './card-context';

const TYPE = 'application/x-kring-card-entry';

type Place = { readonly box: HTMLElement; readonly key: string; readonly spot: number };

/** Where something that is let go here would come to stand: in which box, and before which of its entries. */
function placeAt(event: DragEvent): Place | null {
  const box = (event.target as Element).closest<HTMLElement>('[data-box]');
  const key = box?.dataset.box;
  if (!box || key === undefined) return null;
  const lines = [...box.querySelectorAll<HTMLElement>('[data-entry]:not([data-dragged])')];
  const after = lines.findIndex((line) => {
    const { top, height } = line.getBoundingClientRect();
    return event.clientY < top + height / 2;
  });
  return { box, key, spot: after === -1 ? lines.length : after };
}

function mark(canvas: HTMLElement, place: Place | null): void {
  for (const marked of canvas.querySelectorAll<HTMLElement>('[data-drop]')) delete marked.dataset.drop;
  if (!place) return;
  const lines = [...place.box.querySelectorAll<HTMLElement>('[data-entry]:not([data-dragged])')];
  const before = lines[place.spot];
  if (before) before.dataset.drop = 'before';
  else place.box.dataset.drop = 'end';
}

/** Dragging an entry to another spot, box or column with the mouse. By keyboard it is Alt with an arrow, or the menu. */
export function useEntryDrag(canvas: RefObject<HTMLElement | null>, onCard: OnCard): void {
  const latest = useRef(onCard);
  latest.current = onCard;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let draggedId: string | null = null;
    const start = (event: DragEvent) => {
      const line = (event.target as Element).closest?.<HTMLElement>('[data-entry]');
      if (!line?.dataset.entry || !event.dataTransfer) return;
      draggedId = line.dataset.entry;
      line.dataset.dragged = 'true';
      event.dataTransfer.setDragImage(line, 0, 0);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData(TYPE, draggedId);
    };
    const over = (event: DragEvent) => {
      if (draggedId === null) return;
      const place = placeAt(event);
      mark(element, place);
      if (place) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const place = placeAt(event);
      const { entries, move } = latest.current;
      const entry = entries.find(({ id }) => id === draggedId);
      const to = place && allBoxes(entries).find((box) => boxKey(box) === place.key);
      if (!entry || !to || !place) return;
      event.preventDefault();
      move(entry, to, Math.min(place.spot, entriesIn(entries, to).length));
    };
    const end = () => {
      draggedId = null;
      for (const line of element.querySelectorAll<HTMLElement>('[data-dragged]')) delete line.dataset.dragged;
      mark(element, null);
    };
    const listeners = { dragstart: start, dragover: over, drop, dragend: end };
    for (const [name, hear] of Object.entries(listeners)) element.addEventListener(name, hear as EventListener);
    return () => {
      for (const [name, hear] of Object.entries(listeners)) element.removeEventListener(name, hear as EventListener);
    };
  }, [canvas]);
}
