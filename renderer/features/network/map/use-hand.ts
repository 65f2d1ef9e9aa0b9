import { type PointerEvent as MousePointer, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Hit } from '../../../../shared/network/hit';
import type { NetworkMap } from '../../../../shared/network/network-map';
import type { Spot } from '../../../../shared/network/rings';
import type { CanvasProps } from './canvas-props';
import { type Grip, grabbing, isControl, movedBy, type Spots } from './grip';
import { EMPTY_HAND, type Hand } from './paint/paint-hand';
import { useEdgePan } from './use-edge-pan';
import type { Hits } from './use-hits';
import type { ViewActs } from './use-view';

// How long what was dropped stays where the hand left it when no new map comes, in milliseconds.
const KEEPING_MS = 600;
const NOBODY: Spots = new Map();

export type HandActs = {
  readonly hand: Hand;
  /** What the mouse is over. */
  readonly pointed: Hit | null;
  /** Whether the click that comes now is only the end of a drag; asking forgets it. */
  readonly endsDrag: () => boolean;
  readonly onPointerMove: (event: MousePointer) => void;
  readonly onPointerLeave: () => void;
};

type Parts = {
  readonly room: RefObject<HTMLElement | null>;
  readonly map: NetworkMap;
  readonly hits: Hits;
  readonly view: ViewActs;
};

/** Dragging: one party, all that are chosen, or a rectangle round parties. */
function useDragging({ acts, looking, covered }: CanvasProps, { room, map, hits, view }: Parts) {
  const [spots, setSpots] = useState<Spots>(NOBODY);
  const [lasso, setLasso] = useState<readonly [Spot, Spot] | null>(null);
  const wasDrag = useRef(false);
  const isHolding = useRef(false);
  const { selection, select } = looking;
  const edge = useEdgePan({ room, view, hits, covered });

  const letGo = () => {
    edge.stop();
    isHolding.current = false;
    setSpots(NOBODY);
    setLasso(null);
  };
  const gripAt = (event: PointerEvent): Grip | null => {
    const hit = hits.at(event);
    const from = hits.spotOf(event);
    if (hit?.kind !== 'party') return event.shiftKey ? { from, spots: null } : null;
    const ids = selection.has(hit.id) ? selection : new Set([hit.id]);
    const taken = map.parties.filter(({ party }) => ids.has(party.id));
    return { from, spots: new Map(taken.map(({ party, spot }) => [party.id, spot])) };
  };
  const drag = (grip: Grip, event: PointerEvent) => {
    isHolding.current = true;
    edge.follow(event, () => now.current.drag(grip, event));
    const to = hits.spotOf(event);
    if (grip.spots) setSpots(movedBy(grip.spots, grip.from, to));
    else setLasso([grip.from, to]);
  };
  const drop = (grip: Grip, event: PointerEvent) => {
    wasDrag.current = true;
    isHolding.current = false;
    edge.stop();
    const to = hits.spotOf(event);
    if (!grip.spots) {
      select([...selection, ...hits.within(grip.from, to)]);
      return letGo();
    }
    // It stays in the hand until the map says so too: no jump back and forth.
    const isAgain = () => isHolding.current || letGo();
    void acts
      .place(movedBy(grip.spots, grip.from, to))
      .then((isDone) => (isDone ? setTimeout(isAgain, KEEPING_MS) : isAgain()));
  };

  // The map that comes after a drop has everyone in their new place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new map says that it was kept
  useEffect(() => {
    if (!isHolding.current) letGo();
  }, [map]);

  const now = useRef({ gripAt, drag, drop, letGo });
  now.current = { gripAt, drag, drop, letGo };
  useEffect(() => (room.current ? grabbing(room.current, now, wasDrag) : undefined), [room]);
  return { spots, lasso, wasDrag };
}

/** What the hand has hold of: parties that are dragged, a rectangle round parties, or what it points at. */
export function useHand(props: CanvasProps, parts: Parts): HandActs {
  const [pointed, setPointed] = useState<Hit | null>(null);
  const { spots, lasso, wasDrag } = useDragging(props, parts);
  const { moving } = props.moving;
  const isHeld = spots.size > 0;
  const hand = useMemo((): Hand => {
    const moved: Spots = moving ? new Map([[moving.id, moving.spot]]) : spots;
    const tieId = pointed?.kind === 'tie' && !isHeld ? pointed.id : null;
    return moved.size === 0 && tieId === null && !lasso ? EMPTY_HAND : { spots: moved, tieId, lasso };
  }, [spots, isHeld, moving, pointed, lasso]);
  return {
    hand,
    pointed: isHeld ? null : pointed,
    endsDrag: () => {
      const was = wasDrag.current;
      wasDrag.current = false;
      return was;
    },
    onPointerMove: (event) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || isControl(event.target)) return;
      const hit = parts.hits.at(event);
      setPointed((before) => (before?.id === hit?.id ? before : hit));
    },
    onPointerLeave: () => setPointed(null),
  };
}
