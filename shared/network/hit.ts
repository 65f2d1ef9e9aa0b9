import type { Id } from '../model/ids';
import { type BoxIndex, boxIndex, indexOfBoxes } from './box-index';
import { type Box, boxAround } from './boxes';
import { pointOn } from './curves';
import type { DrawnParty, DrawnTie, NetworkMap } from './network-map';
import type { Spot } from './rings';

/** What lies at a spot of the map: a party first, then the mark on a tie, then a tie. */
export type Hit = { readonly kind: 'party' | 'tie'; readonly id: Id };

/** Finds what is pointed at; `reach` is how far off, in drawing units, still counts. */
export type HitTest = {
  readonly at: (spot: Spot, reach: number) => Hit | null;
  /** Everyone whose middle lies in a rectangle. */
  readonly within: (box: Box) => readonly Id[];
};

const CELL = 32;
// A curve is looked at as this many straight pieces.
const PIECES = 12;
const MARK = { width: 40, height: 24 } as const;

type Piece = { readonly id: Id; readonly from: Spot; readonly to: Spot };

function distanceTo({ from, to }: Piece, { x, y }: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / long));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

function piecesOf({ tie, curve }: DrawnTie): readonly Piece[] {
  return Array.from({ length: PIECES }, (_, at) => ({
    id: tie.id,
    from: pointOn(curve, at / PIECES),
    to: pointOn(curve, (at + 1) / PIECES),
  }));
}

const boxOf = ({ from, to }: Piece): Box => ({
  left: Math.min(from.x, to.x) - 1,
  top: Math.min(from.y, to.y) - 1,
  right: Math.max(from.x, to.x) + 1,
  bottom: Math.max(from.y, to.y) + 1,
});

/** An index that is only made when it is asked for the first time: nobody points at a map that just came on screen. */
function later<T>(make: () => BoxIndex<T>): () => BoxIndex<T> {
  let made: BoxIndex<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function nearest<T>(found: readonly T[], far: (item: T) => number, most: number): T | undefined {
  let best: T | undefined;
  let least = most;
  for (const item of found) {
    const distance = far(item);
    if (distance <= least) [best, least] = [item, distance];
  }
  return best;
}

/** The test for a map. `isHidden` tells which parties and ties are not drawn now, and so cannot be pointed at. */
export function hitTestOf(map: NetworkMap, isHidden: (id: Id) => boolean = () => false): HitTest {
  const shown = map.parties.filter(({ party }) => !isHidden(party.id));
  const ties = later(() => {
    const index = boxIndex<Piece>(CELL);
    for (const drawn of map.ties.filter(({ tie }) => !isHidden(tie.id)))
      for (const piece of piecesOf(drawn)) index.add(boxOf(piece), piece);
    return index;
  });
  const parties = later(() =>
    indexOfBoxes<DrawnParty>(
      CELL,
      shown.map((item) => ({ item, box: boxAround(item.spot, item.half * 2) })),
    ),
  );
  const marks = later(() =>
    indexOfBoxes<Id>(
      CELL,
      map.ties.flatMap(({ tie, curve, mark }) =>
        mark && !isHidden(tie.id)
          ? [
              {
                item: tie.id,
                box: boxAround(pointOn(curve, mark.along), MARK.width * map.scale, MARK.height * map.scale),
              },
            ]
          : [],
      ),
    ),
  );
  const around = ({ x, y }: Spot, reach: number) => boxAround({ x, y }, Math.max(0.1, reach * 2));
  const itemsAt = <T>(index: BoxIndex<T>, spot: Spot, reach: number) =>
    index.touching(around(spot, reach)).map(({ item }) => item);
  return {
    at: (spot, reach) => {
      const far = (item: DrawnParty) => Math.hypot(item.spot.x - spot.x, item.spot.y - spot.y);
      const party = nearest(itemsAt(parties(), spot, reach / 2), far, Number.POSITIVE_INFINITY);
      if (party) return { kind: 'party', id: party.party.id };
      const slip = itemsAt(marks(), spot, 0)[0];
      if (slip) return { kind: 'tie', id: slip };
      const piece = nearest(itemsAt(ties(), spot, reach), (item) => distanceTo(item, spot), reach);
      return piece ? { kind: 'tie', id: piece.id } : null;
    },
    within: (box) =>
      shown.flatMap(({ party, spot: { x, y } }) =>
        x >= box.left && x <= box.right && y >= box.top && y <= box.bottom ? [party.id] : [],
      ),
  };
}
