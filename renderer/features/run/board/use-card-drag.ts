import { type DragEvent, useRef } from 'react';
import type { Id } from '../../../../shared/model/ids';

/** Where cards are let go: with a group, on a loose card, or among the loose cards. */
export type Drop =
  | { readonly on: 'group'; readonly groupId: Id }
  | { readonly on: 'card'; readonly noteId: Id }
  | { readonly on: 'loose' };

const closest = (event: DragEvent, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** The place under the hand, and what is drawn as chosen. */
function placeUnder(event: DragEvent): { readonly element: HTMLElement; readonly drop: Drop } | null {
  const group = closest(event, '[data-group]');
  if (group?.dataset.group) return { element: group, drop: { on: 'group', groupId: group.dataset.group } };
  const card = closest(event, '[data-card]');
  if (card?.dataset.card) return { element: card, drop: { on: 'card', noteId: card.dataset.card } };
  const loose = closest(event, '[data-loose]');
  return loose ? { element: loose, drop: { on: 'loose' } } : null;
}

/**
 * Cards that are dragged by hand: an extra beside ticking. One listener for the whole board; what is under the hand
 * is marked on the page itself, so that nothing is drawn anew while dragging.
 */
export function useCardDrag(draggedWith: (id: Id) => readonly Id[], onDrop: (ids: readonly Id[], drop: Drop) => void) {
  const dragged = useRef<readonly Id[]>([]);
  const over = useRef<HTMLElement>(null);
  const mark = (element: HTMLElement | null) => {
    if (over.current === element) return;
    over.current?.removeAttribute('data-over');
    element?.setAttribute('data-over', '');
    over.current = element;
  };
  const end = () => {
    mark(null);
    dragged.current = [];
  };
  const placeFor = (event: DragEvent) => {
    const place = dragged.current.length > 0 ? placeUnder(event) : null;
    return place?.drop.on === 'card' && dragged.current.includes(place.drop.noteId) ? null : place;
  };
  return {
    onDragStart: (event: DragEvent) => {
      const card = closest(event, '[data-card]');
      if (!card?.dataset.card) return;
      dragged.current = draggedWith(card.dataset.card);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', card.querySelector('p')?.textContent ?? '');
    },
    onDragOver: (event: DragEvent) => {
      const place = placeFor(event);
      if (place) event.preventDefault();
      mark(place?.element ?? null);
    },
    onDrop: (event: DragEvent) => {
      const place = placeFor(event);
      if (place) {
        event.preventDefault();
        onDrop(dragged.current, place.drop);
      }
      end();
    },
    onDragEnd: end,
  };
}
