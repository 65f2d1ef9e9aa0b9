import type { Id } from '../model/ids';
import { type BoxIndex, boxIndex } from './box-index';
import { type Box, boxAround, overlap } from './boxes';
import type { Crowd } from './crowd';
import { type Curve, pointOn } from './curves';
import type { Spot } from './rings';

/** How large a mark is, in drawing units: on a tie, and at the corner of a party. */
const TIE_MARK = { width: 42, height: 26 } as const;
const PARTY_MARK = { width: 32, height: 20 } as const;

const SYMBOL_ROOM = 7;
const MARK_ROOM = 3;
const OVERLAP_COST = 3;
const ASIDE_COST = 40;
const FROM = 0.24;
const STEP = 0.02;
const STEPS = 26;

const CORNERS: readonly Spot[] = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
const CORNER_COST = 4;
const LINE_COST = 3;

/** How much of what is there a rectangle would hide. */
const hiddenBy = (box: Box, others: BoxIndex<Id>, room: number, own?: Id): number =>
  others
    .touching(box, room)
    .reduce((cost, other) => (other.item === own ? cost : cost + overlap(box, other.box, room) * OVERLAP_COST), 0);

/**
 * The mark of a party at the corner of its symbol where it hides the least: of other symbols and marks first, then
 * of lines. What is in `others` under its own id does not count.
 */
export function placePartyMark(
  id: Id,
  { spot, half }: { spot: Spot; half: number },
  others: BoxIndex<Id>,
  crowd: Crowd,
): Box {
  const tries = CORNERS.map(({ x, y }, at) => {
    const middle = {
      x: spot.x + x * (half + PARTY_MARK.width / 2 - 6),
      y: spot.y + y * (half + PARTY_MARK.height / 2 - 7),
    };
    const box = boxAround(middle, PARTY_MARK.width, PARTY_MARK.height);
    return { box, cost: hiddenBy(box, others, MARK_ROOM, id) + crowd.within(box) * LINE_COST + at * CORNER_COST };
  });
  return tries.reduce((least, next) => (next.cost < least.cost - 1e-9 ? next : least)).box;
}

/** A tie with something to say, and the curve it says it on. */
export type Marked = { readonly id: Id; readonly curve: Curve };

/** Where on a tie its mark stands: `along` its curve, and the rectangle it fills. */
export type MarkPlace = { readonly along: number; readonly box: Box };

/**
 * A place on its own tie for every mark, as near the middle of the tie as other marks and symbols allow.
 * Short ties have the least choice, so they choose first.
 */
export function placeMarks(marked: readonly Marked[], symbols: BoxIndex<Id>): ReadonlyMap<Id, MarkPlace> {
  const length = ({ curve: { from, to } }: Marked) => Math.hypot(to.x - from.x, to.y - from.y);
  const places = new Map<Id, MarkPlace>();
  const before = boxIndex<Id>(TIE_MARK.width);
  const costOf = (along: number, box: Box) =>
    hiddenBy(box, symbols, SYMBOL_ROOM) + hiddenBy(box, before, MARK_ROOM) + Math.abs(along - 0.5) * ASIDE_COST;
  for (const { id, curve } of [...marked].sort((a, b) => length(a) - length(b) || (a.id < b.id ? -1 : 1))) {
    const tries = Array.from({ length: STEPS + 1 }, (_, at) => FROM + at * STEP).map((along) => {
      const box = boxAround(pointOn(curve, along), TIE_MARK.width, TIE_MARK.height);
      return { along, box, cost: costOf(along, box) };
    });
    const best = tries.reduce((least, next) => (next.cost < least.cost - 1e-9 ? next : least));
    places.set(id, { along: best.along, box: best.box });
    before.add(best.box, id);
  }
  return places;
}
