import type { Tie } from '../model/network';

/** How a tie is drawn: thicker per rung, dashed while it is not known why or at which level, pointed when one way. */
export type TieLook = {
  readonly width: number;
  readonly dash: 'none' | 'dashed' | 'dotted';
  readonly isOneWay: boolean;
};

/** The thickness of a tie per rung of the ladder, in drawing units. */
export const TIE_WIDTHS = { 0: 1, 1: 1, 2: 1.8, 3: 3, 4: 4.8 } as const satisfies Record<Tie['ladder'], number>;

/** Where on a one-way tie the arrow stands: past the middle, clear of the party it points at. */
export const ARROW_AT = 0.72;

/** A tie of which nobody said yet what it is for, or at which level it lies. */
export const isIncomplete = ({ purpose, rainbowLevel }: Tie): boolean =>
  purpose.length === 0 || rainbowLevel === undefined;

const dashOf = (tie: Tie): TieLook['dash'] => {
  if (tie.ladder === 0) return 'dotted';
  return isIncomplete(tie) ? 'dashed' : 'none';
};

/** How this tie is drawn. */
export const lookOf = (tie: Tie): TieLook => ({
  width: TIE_WIDTHS[tie.ladder],
  dash: dashOf(tie),
  isOneWay: tie.direction === 'source_to_target',
});
