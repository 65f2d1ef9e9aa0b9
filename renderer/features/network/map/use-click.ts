import type { MouseEvent } from 'react';
import type { Hit } from '../../../../shared/network/hit';
import type { CanvasProps } from './canvas-props';
import type { HandActs } from './use-hand';
import type { Hits } from './use-hits';

/** The party whose own element was pressed. */
export const partyUnder = ({ target }: MouseEvent): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-party]')?.dataset.party : undefined;

const isOnMap = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('.react-flow__pane, [data-party]') !== null;

/** What a click means: on a party, on a tie or its mark, or beside everything. With Ctrl or Shift it chooses for an act. */
export function useClick({ choosing, moving }: CanvasProps, hits: Hits, hand: HandActs) {
  const beside = () => (moving.moving ? moving.putDown() : choosing.back());
  const onParty = (id: string, { ctrlKey, metaKey, shiftKey }: MouseEvent) =>
    ctrlKey || metaKey || shiftKey ? choosing.chooseMany(id) : choosing.pickParty(id);
  return (event: MouseEvent) => {
    if (hand.endsDrag() || !isOnMap(event)) return;
    const hit = hitOf(event, hits);
    if (hit === null) beside();
    else if (hit.kind === 'tie') choosing.openTie(hit.id);
    else onParty(hit.id, event);
  };
}

/** What is clicked on. A screen reader presses the element itself, without a place. */
function hitOf(event: MouseEvent, hits: Hits): Hit | null {
  const hit = event.detail === 0 ? null : hits.at(event);
  const id = hit ? undefined : partyUnder(event);
  return id === undefined ? hit : { kind: 'party', id };
}
