import type { BoxIndex } from './box-index';
import { boxAround, overlap } from './boxes';
import type { Label } from './labels';
import { RING_CIRCLES, type Spot } from './rings';
import { type Lettering, LINE, shortened, textWidth } from './text-size';

/** Longer than this it is no longer read at a glance; all of it stands on the page of the programme. */
const MOST_LETTERS = 72;
const MOST_LINES = 5;
/** About how many letters a line may have, the calmest shape first. */
const WIDTHS = [18, 14, 24, 11, 32] as const;
const ROOM = 4;
const STEP = 8;
const INSIDE = Math.min(...RING_CIRCLES.map(({ radius }) => radius)) - ROOM;
/** What a shape that is less calm costs, in drawing units from the middle. */
const SHAPE_COST = 10;

/** What it costs to drive a mark from its place, per square unit. */
const MARK_COST = 0.04;

/** The words over lines of about so many letters. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places in the ring of the core, from the middle outwards. */
const SPOTS: readonly Spot[] = Array.from({ length: Math.floor(INSIDE / STEP) }, (_, ring) => ring * STEP).flatMap(
  (radius) =>
    Array.from({ length: radius === 0 ? 1 : 16 }, (_, at) => ({
      x: radius * Math.cos((at * Math.PI) / 8),
      y: radius * Math.sin((at * Math.PI) / 8),
    })),
);

type Candidate = { readonly label: Label; readonly cost: number };

/** The words in a shape at every place where they fit in the ring of the core, the nearest to the middle first. */
const placesOf = (lines: readonly string[], at: number, lettering: Lettering): readonly Candidate[] => {
  const width = Math.max(...lines.map((line) => textWidth(line, lettering)));
  const height = lines.length * lettering.size * LINE;
  const fits = ({ x, y }: Spot) => Math.hypot(Math.abs(x) + width / 2, Math.abs(y) + height / 2) <= INSIDE;
  return SPOTS.filter(fits).map((spot) => ({
    label: { lines, box: boxAround(spot, width, height), anchor: 'middle' },
    cost: Math.hypot(spot.x, spot.y) + at * SHAPE_COST,
  }));
};

/**
 * What a network is about as words in the middle of its map: as near to the middle as it can stand inside the ring of
 * the core without lying over anything in `taken`, and rather not where `marks` would stand. Null for no words, and where there is no such place.
 */
export function placeFocus(
  text: string,
  taken: BoxIndex<string>,
  marks: BoxIndex<string>,
  lettering: Lettering,
): Label | null {
  const words = shortened(text, MOST_LETTERS);
  if (words === '') return null;
  const shapes = WIDTHS.map((most) => wrapped(words, most)).filter((lines) => lines.length <= MOST_LINES);
  const places = shapes
    .flatMap((lines, at) => placesOf(lines, at, lettering))
    .filter(({ label }) => !taken.isTouched(label.box, ROOM))
    .map(({ label, cost }) => {
      const under = marks.touching(label.box, ROOM).reduce((sum, { box }) => sum + overlap(label.box, box, ROOM), 0);
      return { label, cost: cost + under * MARK_COST };
    });
  return places.sort((a, b) => a.cost - b.cost)[0]?.label ?? null;
}
