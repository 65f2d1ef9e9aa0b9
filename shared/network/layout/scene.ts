import type { Ring } from '../../model/vocabularies';
import { bandOf, type Spot } from '../rings';
import { TURN } from './circle';
import type { LaidParty } from './layout-input';
import type { Links } from './links';
import { roomyGap } from './seats';

/** What every arrangement is made from: the parties, who is tied to whom by place in that list, and the seed. */
export type Scene = {
  readonly parties: readonly LaidParty[];
  readonly links: Links;
  readonly seed: number;
  /** How large symbols are drawn, as a share of the full size. */
  readonly scale: number;
};

/** Where each party of the scene would like to stand; who stays has their own spot. */
export type Wishes = readonly Spot[];

/** The direction in which a spot lies from the middle. */
export const directionOf = ({ x, y }: Spot): number => Math.atan2(y, x);

/** The spot at that direction and distance. */
export const spotTowards = (angle: number, radius: number): Spot => ({
  x: radius * Math.cos(angle),
  y: radius * Math.sin(angle),
});

/** The places in the list of who belongs to a ring and may move. */
export const moversOf = ({ parties }: Scene, ring: Ring): readonly number[] =>
  parties.flatMap((party, at) => (party.ring === ring && !party.stays ? [at] : []));

/** One or more circles on which a ring is seated, and the least angle between one party and the next. */
export type Rows = { readonly radii: readonly number[]; readonly gap: number };

/** The circles that hold so many parties: the home circle alone while that has room, else more, taken in turn. */
export function rowsFor(ring: Ring, count: number, scale: number): Rows {
  const { inner, home, outer } = bandOf(ring);
  const apart = Math.max(roomyGap(ring, count, scale), 36 * scale);
  if (count * apart <= TURN * home) return { radii: [home], gap: apart / home };
  const least = Math.max(inner, apart / 2);
  const middle = (least + outer) / 2;
  const rows = Math.max(2, Math.ceil((count * apart) / (TURN * middle)));
  const step = (outer - least) / (rows - 1);
  return { radii: Array.from({ length: rows }, (_, row) => least + row * step), gap: apart / (rows * middle) };
}
