import { Ring } from '../../model/vocabularies';
import { byAngle, towardsNeighbours } from './by-angle';
import { byDomain } from './by-domain';
import { freely, fromTheCore } from './free';
import type { Arrangement, LaidOut, LayoutInput } from './layout-input';
import { degreeOf, linksOf } from './links';
import { directionOf, type Scene, type Wishes } from './scene';
import { seated } from './seats';

/** Everyone round their ring in the direction of whom they are tied to. */
const byTies = (scene: Scene): Wishes => byAngle(scene, fromTheCore(scene).map(directionOf), towardsNeighbours(scene));

const WISHES: { readonly [A in Arrangement]: (scene: Scene) => Wishes } = {
  domains: byDomain,
  ties: byTies,
  free: freely,
};

/** From the middle out, the busiest first: who has the most ties goes the least aside. */
function choosingOrder({ parties, links }: Scene): readonly number[] {
  const rank = (at: number) => Ring.options.indexOf(parties[at]?.ring ?? 'missing');
  return parties
    .map((_, at) => at)
    .sort((a, b) => rank(a) - rank(b) || degreeOf(links, b) - degreeOf(links, a) || a - b);
}

/**
 * A tidy place for everyone who may move. Each stays in their own ring and touches nobody as long as the ring has
 * room; who stays is not moved and not stood upon. The same input always gives the same places.
 */
export function layOut({ arrangement, parties, ties, seed, scale }: LayoutInput): LaidOut {
  // By id, so that the order in which the parties come is nothing to the layout.
  const sorted = parties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const links = linksOf(
    sorted.map(({ id }) => id),
    ties,
  );
  const scene: Scene = { parties: sorted, links, seed, scale };
  const wished = WISHES[arrangement](scene);
  const standing = sorted
    .filter(({ stays }) => stays)
    .map(({ ring, reach, spot }) => ({ ring, reach, x: spot.x, y: spot.y }));
  const wishes = choosingOrder(scene).flatMap((at) => {
    const party = sorted[at];
    return party && !party.stays
      ? [{ id: party.id, ring: party.ring, reach: party.reach, spot: wished[at] ?? party.spot }]
      : [];
  });
  return [...seated(wishes, standing, scale)];
}
