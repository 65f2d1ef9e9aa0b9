import type { Box } from './boxes';
import { type Curve, pointOn } from './curves';

/** Tells how much line lies in a rectangle; a label looks for the place with the least. */
export type Crowd = { readonly within: (box: Box) => number };

/** Where no lines are looked at. */
export const NO_CROWD: Crowd = { within: () => 0 };

const CELL = 8;
const STEP = 6;

/** The cells over which curves run: the least column and row, and how many there are. */
type Field = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function fieldOf(curves: readonly Curve[]): Field {
  const ends = curves.flatMap(({ from, via, to }) => [from, via, to]);
  const cell = (value: number) => Math.floor(value / CELL);
  const left = ends.reduce((least, { x }) => Math.min(least, cell(x)), 0);
  const top = ends.reduce((least, { y }) => Math.min(least, cell(y)), 0);
  const width = ends.reduce((most, { x }) => Math.max(most, cell(x)), 0) - left + 2;
  const height = ends.reduce((most, { y }) => Math.max(most, cell(y)), 0) - top + 2;
  return { left, top, width, height };
}

/** In how many curves each cell lies, once per curve: a line through a label counts for as long as it runs there. */
function countCells(curves: readonly Curve[], { left, top, width, height }: Field): Float64Array {
  const counts = new Float64Array(width * height);
  const seenBy = new Int32Array(width * height);
  for (const [at, curve] of curves.entries()) {
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    const steps = Math.max(2, Math.ceil(length / STEP));
    for (let step = 0; step <= steps; step += 1) {
      const { x, y } = pointOn(curve, step / steps);
      const slot = (Math.floor(y / CELL) - top + 1) * width + Math.floor(x / CELL) - left + 1;
      if (seenBy[slot] === at + 1) continue;
      seenBy[slot] = at + 1;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return counts;
}

/** Counts the lines over a grid once; after that every rectangle is four look-ups (a summed-area table). */
export function crowdOf(curves: readonly Curve[]): Crowd {
  const field = fieldOf(curves);
  const { left, top, width, height } = field;
  const sums = countCells(curves, field);
  const at = (column: number, row: number) => sums[row * width + column] ?? 0;
  for (let row = 1; row < height; row += 1) {
    for (let column = 1; column < width; column += 1) {
      sums[row * width + column] =
        at(column, row) + at(column - 1, row) + at(column, row - 1) - at(column - 1, row - 1);
    }
  }
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return {
    within: (box) => {
      const from = clamp(Math.floor(box.left / CELL) - left, width - 1);
      const to = clamp(Math.floor(box.right / CELL) - left, width - 1);
      const above = clamp(Math.floor(box.top / CELL) - top, height - 1);
      const below = clamp(Math.floor(box.bottom / CELL) - top, height - 1);
      return at(to, below) - at(from, below) - at(to, above) + at(from, above);
    },
  };
}
