import { type Box, overlap } from './boxes';

/** A rectangle with what it belongs to. */
export type Boxed<T> = { readonly box: Box; readonly item: T };

/** Rectangles by place, so that only what is near has to be looked at. */
export type BoxIndex<T> = {
  readonly add: (box: Box, item: T) => void;
  /** Everything that shares room with a rectangle that is made wider by `room`, each once. */
  readonly touching: (box: Box, room?: number) => readonly Boxed<T>[];
  /** Whether anything that matters shares room with a rectangle that is made wider by `room`. */
  readonly isTouched: (box: Box, room?: number, matters?: (item: T) => boolean) => boolean;
};

// Columns and rows are counted from far outside any map, so that one number tells both.
const ROWS = 65_536;
const OFFSET = 32_768;

/** An index over cells of `cell` drawing units; about the size of what is asked for is best. */
export function boxIndex<T>(cell: number): BoxIndex<T> {
  const cells = new Map<number, Boxed<T>[]>();
  const at = (value: number) => Math.floor(value / cell);
  const keyOf = (column: number, row: number) => (column + OFFSET) * ROWS + row + OFFSET;

  /** Visits the cells of a rectangle until one answers true; tells whether one did. */
  function someCell(box: Box, room: number, visit: (column: number, row: number) => boolean): boolean {
    const [right, bottom] = [at(box.right + room), at(box.bottom + room)];
    for (let column = at(box.left - room); column <= right; column += 1) {
      for (let row = at(box.top - room); row <= bottom; row += 1) if (visit(column, row)) return true;
    }
    return false;
  }
  const eachCell = (box: Box, room: number, visit: (column: number, row: number) => void) =>
    someCell(box, room, (column, row) => {
      visit(column, row);
      return false;
    });

  function add(box: Box, item: T): void {
    const boxed = { box, item };
    eachCell(box, 0, (column, row) => {
      const key = keyOf(column, row);
      const here = cells.get(key);
      if (here) here.push(boxed);
      else cells.set(key, [boxed]);
    });
  }

  function touching(box: Box, room = 0): readonly Boxed<T>[] {
    const found: Boxed<T>[] = [];
    const [left, top] = [at(box.left - room), at(box.top - room)];
    // What lies in several cells is told in the first of them.
    const isFirst = (other: Box, column: number, row: number) =>
      column === Math.max(left, at(other.left)) && row === Math.max(top, at(other.top));
    eachCell(box, room, (column, row) => {
      for (const boxed of cells.get(keyOf(column, row)) ?? []) {
        if (isFirst(boxed.box, column, row) && overlap(boxed.box, box, room) > 0) found.push(boxed);
      }
    });
    return found;
  }

  const isTouched = (box: Box, room = 0, matters: (item: T) => boolean = () => true): boolean =>
    someCell(box, room, (column, row) =>
      (cells.get(keyOf(column, row)) ?? []).some((other) => overlap(other.box, box, room) > 0 && matters(other.item)),
    );
  return { add, touching, isTouched };
}

/** An index that holds these rectangles. */
export function indexOfBoxes<T>(cell: number, boxes: Iterable<Boxed<T>>): BoxIndex<T> {
  const index = boxIndex<T>(cell);
  for (const { box, item } of boxes) index.add(box, item);
  return index;
}
