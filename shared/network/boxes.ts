import type { Spot } from './rings';

/** A rectangle in drawing units. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The rectangle of this size round a middle. */
export const boxAround = ({ x, y }: Spot, width: number, height = width): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The area that two rectangles share when the first is made wider by `room` on every side; 0 when they are apart. */
export function overlap(a: Box, b: Box, room = 0): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + room;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + room;
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest rectangle that holds them all; null when there are none. */
export function boxOfAll(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}
