import { Ring } from '../../model/vocabularies';
import { meanDirection, spaced, turned } from './circle';
import { nearOf } from './links';
import { directionOf, moversOf, rowsFor, type Scene, spotTowards, type Wishes } from './scene';

const SWEEPS = 6;

/** How those of one ring stand round it: the order, and the direction that each would like. */
type Ranking = (at: number, angles: readonly number[]) => number;

/** The direction in which the neighbours of a party lie together; the present one when it has none. */
export const towardsNeighbours =
  (scene: Scene): Ranking =>
  (at, angles) =>
    meanDirection(Array.from(nearOf(scene.links, at), (other) => angles[other] ?? 0)) ?? angles[at] ?? 0;

/**
 * Seats every ring on its circles, by turning each party towards the direction it would like, ring after ring from
 * the middle out and back again: the order that the neighbours ask for has the fewest lines cross (barycentre).
 */
export function byAngle(scene: Scene, first: readonly number[], wanted: Ranking): Wishes {
  const angles = scene.parties.map(({ spot, stays }, at) => turned(stays ? directionOf(spot) : (first[at] ?? 0)));
  const rows = new Map(
    Ring.options.map((ring) => [
      ring,
      rowsFor(ring, scene.parties.filter((party) => party.ring === ring).length, scene.scale),
    ]),
  );
  const seats = new Map<number, number>();
  const turn = (ring: Ring) => {
    const { radii, gap } = rows.get(ring) ?? { radii: [0], gap: 0 };
    const wish = new Map(moversOf(scene, ring).map((at) => [at, turned(wanted(at, angles))]));
    const order = [...wish].sort(([a, angleA], [b, angleB]) => angleA - angleB || a - b);
    const given = spaced(
      order.map(([, angle]) => angle),
      gap,
    );
    for (const [place, [at]] of order.entries()) {
      angles[at] = given[place] ?? 0;
      seats.set(at, radii[place % radii.length] ?? 0);
    }
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const ring of sweep % 2 === 0 ? Ring.options : Ring.options.toReversed()) turn(ring);
  }
  return scene.parties.map(({ spot, stays }, at) => (stays ? spot : spotTowards(angles[at] ?? 0, seats.get(at) ?? 0)));
}
