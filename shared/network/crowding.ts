import type { Box } from './boxes';
import type { Curve } from './curves';
import type { Spot } from './rings';

// Up to here symbols have their full size; the rings have room for about so many.
const FULL_SIZE = 350;
// Sizes go down in steps, so that not every newcomer makes everything a little smaller.
const STEPS_PER_HALF = 4;

/**
 * How large everything is drawn in a network of so many parties, as a share of the full size: the rings stay as
 * they are and nobody moves, but symbols, letters and lines get smaller, so that zooming in makes room.
 */
export const drawnScale = (parties: number): number =>
  parties <= FULL_SIZE ? 1 : 2 ** (-Math.ceil((Math.log2(parties / FULL_SIZE) / 2) * STEPS_PER_HALF) / STEPS_PER_HALF);

/** A spot on a drawing that is so many times as large. */
export const spotTimes = ({ x, y }: Spot, times: number): Spot => ({ x: x * times, y: y * times });

/** A rectangle on a drawing that is so many times as large. */
export const boxTimes = ({ left, top, right, bottom }: Box, times: number): Box => ({
  left: left * times,
  top: top * times,
  right: right * times,
  bottom: bottom * times,
});

/** A curve on a drawing that is so many times as large. */
export const curveTimes = ({ from, via, to }: Curve, times: number): Curve => ({
  from: spotTimes(from, times),
  via: spotTimes(via, times),
  to: spotTimes(to, times),
});
