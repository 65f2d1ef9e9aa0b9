/** Numbers from 0 up to, not including, 1: always the same row of them for the same seed. */
export type Dice = () => number;

/**
 * Dice with a seed, so that a draw can be made again on any laptop. Mulberry32 (Tommy Ettinger, public domain):
 * whole numbers only, so that every machine throws the same.
 */
export function diceOf(seed: number): Dice {
  let state = Math.trunc(seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to, not including, `below`. */
export const throwBelow = (dice: Dice, below: number): number => Math.floor(dice() * below);

/** The same things in another order; every order is as likely (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], dice: Dice): readonly T[] {
  const left = [...things];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(throwBelow(dice, left.length), 1));
  return drawn;
}
