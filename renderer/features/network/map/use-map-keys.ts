import type { KeyboardEvent } from 'react';
import type { Stakeholder } from '../../../../shared/model/network';
import type { Ring } from '../../../../shared/model/vocabularies';
import { nearestTowards, nextNamed } from '../../../../shared/network/nearest';
import type { Spot } from '../../../../shared/network/rings';
import type { MovingActs } from '../use-moving';
import { useTyped } from '../use-typed';
import { type MapKey, mapKeyOf } from './map-keys';
import type { ViewActs } from './use-view';

/** What the keys of the map need to know and may do. */
export type MapHands = {
  readonly parties: readonly Stakeholder[];
  readonly spots: ReadonlyMap<string, Spot>;
  readonly activeId: string | null;
  readonly areTied: (a: string, b: string) => boolean;
  readonly goTo: (id: string) => void;
  readonly open: (id: string) => void;
  readonly tie: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly toRing: (id: string, ring: Ring) => void;
  readonly rename: (id: string) => void;
  /** Names a new party that is tied to this one. */
  readonly addTied: (id: string) => void;
  /** Chooses these for one act, with who is chosen already. */
  readonly choose: (ids: readonly string[]) => void;
  readonly back: () => boolean;
  readonly moving: MovingActs;
  readonly view: ViewActs;
};

const middleMost = (spots: ReadonlyMap<string, Spot>): string | undefined =>
  [...spots].sort(([, a], [, b]) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))[0]?.[0];

/** While a party is being moved, every key is about that: another act would leave it hanging. */
function moveBy(hands: MapHands, id: string, key: MapKey): boolean {
  const { moving, toRing } = hands;
  if (key.act === 'go') moving.step(key.direction, key.isBig);
  else if (key.act === 'open' || key.act === 'move') moving.putDown();
  else if (key.act === 'back') moving.leave();
  else if (key.act === 'ring') {
    moving.leave();
    toRing(id, key.ring);
  } else lookBy(hands, key.act);
  return true;
}

type Going = Extract<MapKey, { readonly act: 'go' }>;

/** With Shift, who is left and who is reached are both chosen. */
function goBy(hands: MapHands, id: string, { direction, isAlong, isBig }: Going): boolean {
  const next = nearestTowards(id, direction, hands.spots, isAlong ? (other) => hands.areTied(id, other) : undefined);
  if (next && isBig) hands.choose([id, next]);
  if (next) hands.goTo(next);
  return true;
}

function lookBy({ view }: MapHands, act: MapKey['act']): boolean {
  if (act === 'zoomIn') view.zoomBy(1.25);
  else if (act === 'zoomOut') view.zoomBy(0.8);
  else if (act === 'showAll') view.showAll();
  else return false;
  return true;
}

/** What is done in place; false when the key means something else. */
function nameBy(hands: MapHands, id: string, key: MapKey): boolean {
  if (key.act === 'rename') hands.rename(id);
  else if (key.act === 'addTied') hands.addTied(id);
  else if (key.act === 'chooseAll') hands.choose([...hands.spots.keys()]);
  else return false;
  return true;
}

function actBy(hands: MapHands, id: string, key: MapKey): boolean {
  if (key.act === 'open') hands.open(id);
  else if (key.act === 'tie') hands.tie(id);
  else if (key.act === 'remove') hands.remove(id);
  else if (key.act === 'first') hands.goTo(middleMost(hands.spots) ?? id);
  else if (key.act === 'move') hands.moving.pickUp(id, hands.spots.get(id) ?? { x: 0, y: 0 });
  else return key.act === 'back' ? hands.back() : lookBy(hands, key.act);
  return true;
}

function keyDown(hands: MapHands, id: string, key: MapKey, typed: (letter: string) => string): boolean {
  if (hands.moving.moving) return moveBy(hands, id, key);
  if (key.act === 'go') return goBy(hands, id, key);
  if (nameBy(hands, id, key)) return true;
  if (key.act !== 'name') return actBy(hands, id, key);
  const next = nextNamed(id, typed(key.letter), hands.parties);
  if (next) hands.goTo(next);
  return true;
}

/** The keys of the map, for its one tab stop. A key that means nothing here is left for the rest of Kring. */
export function useMapKeys(hands: MapHands): (event: KeyboardEvent) => void {
  const typed = useTyped();
  return (event) => {
    const key = mapKeyOf(event);
    const isOnParty = event.target instanceof HTMLElement && event.target.dataset.party !== undefined;
    if (!key || !hands.activeId || !isOnParty || event.nativeEvent.isComposing) return;
    if (key.act !== 'name') typed.end();
    if (keyDown(hands, hands.activeId, key, (letter) => typed.add(letter, event.timeStamp))) event.preventDefault();
  };
}
