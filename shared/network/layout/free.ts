import { Ring } from '../../model/vocabularies';
import { bandOf, type Spot } from '../rings';
import type { Plane } from './crossings';
import { directionOf, moversOf, type Scene, spotTowards, type Wishes } from './scene';
import { wholePlane } from './whole-plane';

/** The middle of the core; of everyone when there is no core. */
function middleOf({ parties }: Scene, { x, y }: Plane): Spot {
  const core = parties.flatMap(({ ring }, at) => (ring === 'core' ? [at] : []));
  const around = core.length > 0 ? core : parties.map((_, at) => at);
  const mean = (values: Float64Array) => around.reduce((sum, at) => sum + (values[at] ?? 0), 0) / around.length;
  return { x: mean(x), y: mean(y) };
}

/** Where everyone lies as seen from the middle of the core, by ties alone: rings do not count yet. */
export function fromTheCore(scene: Scene): readonly Spot[] {
  const plane = wholePlane(scene.links, scene.seed);
  const middle = middleOf(scene, plane);
  return scene.parties.map((_, at) => ({ x: (plane.x[at] ?? 0) - middle.x, y: (plane.y[at] ?? 0) - middle.y }));
}

/**
 * Free within the rings: everyone in the direction in which their ties lie, and in their own ring nearer to the middle
 * or farther out as the ties ask. A ring is a fact that people agreed on, so no layout takes anybody across it.
 */
export function freely(scene: Scene): Wishes {
  const spots = fromTheCore(scene);
  const wishes = scene.parties.map(({ spot }) => spot);
  for (const ring of Ring.options) {
    // Outside the rings there is no depth: who is missing stays in sight, just beyond the edge.
    const { inner, home, outer } = bandOf(ring);
    const far = (at: number) => Math.hypot(spots[at]?.x ?? 0, spots[at]?.y ?? 0);
    const movers = moversOf(scene, ring).toSorted((a, b) => far(a) - far(b) || a - b);
    for (const [rank, at] of movers.entries()) {
      // As many per unit of area near the middle as at the edge.
      const share = (rank + 0.5) / movers.length;
      const radius = ring === 'missing' ? home : Math.sqrt(inner ** 2 + share * (outer ** 2 - inner ** 2));
      wishes[at] = spotTowards(directionOf(spots[at] ?? { x: 0, y: 0 }), radius);
    }
  }
  return wishes;
}
