import { type MouseEvent, useRef } from 'react';
import type { Hit } from '../../../../shared/network/hit';
import type { CanvasProps } from './canvas-props';
import type { HandActs } from './use-hand';
import type { Hits } from './use-hits';

/** The party whose own element was pressed. */
const partyUnder = ({ target }: MouseEvent): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-party]')?.dataset.party : undefined;

const isOnMap = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('.react-flow__pane, [data-party]') !== null;

/**
 * What a click means: on a party, on a tie or its mark, or beside everything. With Ctrl or Shift it chooses for an act.
 * A double click names the party.
 */
export function useClick({ choosing, moving }: CanvasProps, hits: Hits, hand: HandActs, rename: (id: string) => void) {
  const clicked = useRef<Hit | null>(null);
  const beside = () => (moving.moving ? moving.putDown() : choosing.back());
  const onParty = (id: string, { ctrlKey, metaKey, shiftKey }: MouseEvent) =>
    ctrlKey || metaKey || shiftKey ? choosing.chooseMany(id) : choosing.pickParty(id);
  const onHit = (hit: Hit, event: MouseEvent) =>
    hit.kind === 'tie' ? choosing.openTie(hit.id) : onParty(hit.id, event);
  const onClick = (event: MouseEvent) => {
    const isClick = !hand.endsDrag() && isOnMap(event);
    // The first click opens a sheet, and the map makes room for it: what lies under the second one is chance.
    if (event.detail > 1) return;
    clicked.current = isClick ? hitOf(event, hits) : null;
    if (clicked.current) onHit(clicked.current, event);
    else if (isClick) beside();
  };
  const onDoubleClick = () => {
    if (clicked.current?.kind === 'party' && choosing.mode.kind === 'rest') rename(clicked.current.id);
  };
  return { onClick, onDoubleClick };
}

/** What is clicked on. A screen reader presses the element itself, without a place. */
function hitOf(event: MouseEvent, hits: Hits): Hit | null {
  const hit = event.detail === 0 ? null : hits.at(event);
  const id = hit ? undefined : partyUnder(event);
  return id === undefined ? hit : { kind: 'party', id };
}
