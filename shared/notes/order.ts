import type { Note } from '../model/note';

type Placed = Pick<Note, 'order' | 'capturedAt' | 'id'>;

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The order of notes on screen and in print: their own order, then when they were captured. */
export function inOrder<N extends Placed>(notes: readonly N[]): readonly N[] {
  return notes.toSorted(
    (one, other) =>
      (one.order ?? Number.MAX_VALUE) - (other.order ?? Number.MAX_VALUE) ||
      Date.parse(one.capturedAt) - Date.parse(other.capturedAt) ||
      byText(one.id, other.id),
  );
}

/** The order that comes after all of these notes. */
export const orderAfter = (notes: readonly Placed[]): number =>
  notes.reduce((last, { order }) => Math.max(last, Math.ceil(order ?? 0)), 0) + 1;
