import type { Id } from '../model/ids';
import { boxIndex, indexOfBoxes } from './box-index';
import { type Box, boxAround, boxOfAll, overlap } from './boxes';
import type { Crowd } from './crowd';
import type { Spot } from './rings';
import { type Lettering, LINE, settings, textWidth } from './text-size';

/** A name that wants a place beside its symbol. Of two that want the same place, the lower `rank` goes first. */
export type Naming = {
  readonly id: Id;
  readonly text: string;
  readonly spot: Spot;
  readonly half: number;
  readonly rank: number;
};

/** A name in its place: the lines, the rectangle they fill, and to which side of it they are set. */
export type Label = {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** What no name may lie over. With `of`, it belongs to that party, whose own name may stand close to it. */
export type Obstacle = { readonly box: Box; readonly of?: Id };

type Candidate = Label & { readonly cost: number };
type Seeker = { readonly naming: Naming; readonly candidates: readonly Candidate[]; chosen: Candidate | undefined };

// Where a name may stand, as a direction from the symbol, with what it costs to read it there: below is best.
// Straight above or below, a name may also begin or end at the middle of its symbol.
const PLACES: readonly (readonly [x: number, y: number, cost: number])[] = [
  [0, 1, 0],
  [0, -1, 4],
  [1, 0, 2],
  [-1, 0, 2],
  [1, 0.8, 6],
  [-1, 0.8, 6],
  [1, -0.8, 8],
  [-1, -0.8, 8],
  [0.5, 1, 7],
  [-0.5, 1, 7],
  [0.5, -1, 9],
  [-0.5, -1, 9],
];
const GAPS: readonly (readonly [gap: number, cost: number])[] = [
  [3, 0],
  [9, 4],
  [20, 14],
];
const BROKEN_COST = 1.5;
const SHORT_BROKEN_COST = 8;
const LINE_COST = 1.6;
const OTHER_NAME_COST = 4;
const ROOM = 3;
// A name that stands close to another party, or to a mark, could be read as one with it.
const NEARBY = 8;
const NEARBY_COST = 0.12;
const ROUNDS = 40;
const CELL = 64;

const anchorOf = (x: number): Label['anchor'] => {
  if (x === 0) return 'middle';
  return x > 0 ? 'start' : 'end';
};

const asideOf = (x: number, y: number): number => {
  if (Math.abs(x) === 0.5) return x * 1.6;
  return x * (y === 0 ? 1 : 0.8);
};

/** Every way to set a name beside its symbol, the cheapest reading first. */
function waysToSet({ text, spot, half }: Naming, lettering: Lettering): readonly Candidate[] {
  return settings(text).flatMap((lines) => {
    const width = Math.max(...lines.map((line) => textWidth(line, lettering)));
    const height = lines.length * lettering.size * LINE;
    const broken = lines.length > 1 ? BROKEN_COST + (text.length < 15 ? SHORT_BROKEN_COST : 0) : 0;
    return GAPS.flatMap(([gap, far]) =>
      PLACES.map(([x, y, cost]): Candidate => {
        const middle = {
          x: spot.x + asideOf(x, y) * (Math.abs(y) === 1 ? width / 2 : half + gap + width / 2),
          y: spot.y + y * (half + gap + height / 2),
        };
        return {
          lines,
          box: boxAround(middle, width, height),
          anchor: anchorOf(x),
          cost: cost + broken + far,
        };
      }),
    );
  });
}

const costAmong = ({ cost, box }: Candidate, others: readonly Seeker[]): number =>
  others.reduce((sum, { chosen }) => sum + (chosen ? overlap(box, chosen.box, ROOM) * OTHER_NAME_COST : 0), cost);

function cheapest({ candidates }: Seeker, others: readonly Seeker[]): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // Candidates come cheapest first: from here on, none can be better any more.
    if (candidate.cost >= least) break;
    const cost = costAmong(candidate, others);
    if (cost < least - 1e-6) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

/** Everyone looks again for a better place until nobody finds one. */
function settle(seekers: readonly Seeker[], near: ReadonlyMap<Seeker, readonly Seeker[]>): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const seeker of seekers) {
      const better = cheapest(seeker, near.get(seeker) ?? []);
      moved ||= better !== seeker.chosen;
      seeker.chosen = better;
    }
    if (!moved) return;
  }
}

// A line of text has some air above, below and beside its letters.
const AIR = 2;
const lettersIn = ({ left, top, right, bottom }: Box): Box => ({
  left: left + AIR,
  top: top + AIR,
  right: right - AIR,
  bottom: bottom - AIR,
});

/** Per name the others that could ever stand in its way. */
function nearbyOf(seekers: readonly Seeker[]): ReadonlyMap<Seeker, readonly Seeker[]> {
  const index = boxIndex<Seeker>(CELL);
  const reaches = new Map(seekers.map((seeker) => [seeker, boxOfAll(seeker.candidates.map(({ box }) => box))]));
  for (const [seeker, reach] of reaches) if (reach) index.add(reach, seeker);
  const order = new Map(seekers.map((seeker, at) => [seeker, at]));
  const nearTo = (seeker: Seeker): readonly Seeker[] => {
    const reach = reaches.get(seeker);
    if (!reach) return [];
    const found = index.touching(reach, ROOM).map(({ item }) => item);
    return found.filter((other) => other !== seeker).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  return new Map(seekers.map((seeker) => [seeker, nearTo(seeker)]));
}

/** The names that can be read at once: where two still overlap, the lower rank keeps its place and the other looks on. */
function withoutOverlaps(seekers: readonly Seeker[]): ReadonlyMap<Id, Label> {
  const labels = new Map<Id, Label>();
  const taken = boxIndex<Id>(CELL);
  const isFree = ({ box }: Candidate) => !taken.isTouched(box);
  for (const { naming, chosen, candidates } of seekers) {
    const place = chosen && isFree(chosen) ? chosen : candidates.find(isFree);
    if (!place) continue;
    labels.set(naming.id, { lines: place.lines, box: place.box, anchor: place.anchor });
    taken.add(place.box, naming.id);
  }
  return labels;
}

/**
 * A place for every name, so that no name overlaps another name, a symbol of another party, or anything in
 * `obstacles`; of the places that are left, the one with the least line under it. A name for which there is no
 * such place is absent: it is read when its party is pointed at. The same map always gives the same places.
 */
export function placeLabels(
  namings: readonly Naming[],
  obstacles: readonly Obstacle[],
  crowd: Crowd,
  lettering: Lettering,
): ReadonlyMap<Id, Label> {
  const symbols = namings.map(({ id, spot, half }) => ({
    item: id as Id | undefined,
    box: boxAround(spot, half * 2 + 6),
  }));
  // Its own symbol a name may lie against; its own mark only close to.
  const strict = indexOfBoxes(
    CELL,
    obstacles.map(({ box }) => ({ box, item: undefined as Id | undefined })),
  );
  for (const { box, item } of symbols) strict.add(box, item);
  const others = indexOfBoxes(CELL, [...symbols, ...obstacles.map(({ box, of }) => ({ box, item: of }))]);
  const isOpen = (id: Id, box: Box) => !strict.isTouched(lettersIn(box), 0, (item) => item !== id);
  const reading = (id: Id, box: Box) =>
    others
      .touching(box, NEARBY)
      .reduce(
        (sum, other) => sum + (other.item === id ? 0 : overlap(box, other.box, NEARBY) * NEARBY_COST),
        crowd.within(box) * LINE_COST,
      );
  const seekers = [...namings]
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map((naming): Seeker => {
      const candidates = waysToSet(naming, lettering)
        .filter(({ box }) => isOpen(naming.id, box))
        .map((candidate) => ({ ...candidate, cost: candidate.cost + reading(naming.id, candidate.box) }))
        .sort((a, b) => a.cost - b.cost);
      return { naming, candidates, chosen: candidates[0] };
    });
  settle(seekers, nearbyOf(seekers));
  return withoutOverlaps(seekers);
}
