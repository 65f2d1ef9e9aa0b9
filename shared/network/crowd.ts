import type { Box } from './boxes';
import { type Curve, pointOn } from './curves';

/** Tells how much line lies in a rectangle; a label looks for the place with the least. */
export type Crowd = { readonly within: (box: Box) => number };

const CELL = 8;
const STEP = 6;

/** The cells that a curve crosses, once each: a line through a label counts for as long as it runs there. */
function cellsOf(curve: Curve): readonly (readonly [column: number, row: number])[] {
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  const steps = Math.max(2, Math.ceil(length / STEP));
  const cells = new Map<string, readonly [number, number]>();
  for (let at = 0; at <= steps; at += 1) {
    const { x, y } = pointOn(curve, at / steps);
    const cell = [Math.floor(x / CELL), Math.floor(y / CELL)] as const;
    cells.set(cell.join(), cell);
  }
  return [...cells.values()];
}

/** Counts the lines over a grid once; after that every rectangle is four look-ups (a summed-area table). */
export function crowdOf(curves: readonly Curve[]): Crowd {
  const cells = curves.flatMap(cellsOf);
  const left = cells.reduce((least, [column]) => Math.min(least, column), 0);
  const top = cells.reduce((least, [, row]) => Math.min(least, row), 0);
  const width = cells.reduce((most, [column]) => Math.max(most, column), 0) - left + 2;
  const height = cells.reduce((most, [, row]) => Math.max(most, row), 0) - top + 2;
  const sums = new Float64Array(width * height);
  const slot = (column: number, row: number) => row * width + column;
  const at = (column: number, row: number) => sums[slot(column, row)] ?? 0;
  for (const [column, row] of cells)
    sums[slot(column - left + 1, row - top + 1)] = at(column - left + 1, row - top + 1) + 1;
  for (let row = 1; row < height; row += 1) {
    for (let column = 1; column < width; column += 1) {
      sums[slot(column, row)] = at(column, row) + at(column - 1, row) + at(column, row - 1) - at(column - 1, row - 1);
    }
  }
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return {
    within: (box) => {
      const [from, to] = [box.left, box.right].map((x) => clamp(Math.floor(x / CELL) - left, width - 1)) as [
        number,
        number,
      ];
      const [above, below] = [box.top, box.bottom].map((y) => clamp(Math.floor(y / CELL) - top, height - 1)) as [
        number,
        number,
      ];
      return at(to, below) - at(from, below) - at(to, above) + at(from, above);
    },
  };
}
