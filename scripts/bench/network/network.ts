import type { Mark } from '../../../shared/network/marks';
import { drawnAt, type Spot } from '../../../shared/network/rings';
import { randomNetwork } from '../../../tests/random-network';

/** The network of the address: `?parties=1000`, with twice as many ties. */
const parties = Number(new URLSearchParams(location.search).get('parties') ?? 300);
export const { stakeholders, ties } = randomNetwork({ parties, ties: parties * 2, seed: 4 });

export const spotOf = ({ position }: (typeof stakeholders)[number]): Spot => drawnAt(position ?? { x: 0, y: 0 });

/** The party nearest to the middle: the same one in every arm. */
export const middleId = [...stakeholders].sort(
  (a, b) => Math.hypot(spotOf(a).x, spotOf(a).y) - Math.hypot(spotOf(b).x, spotOf(b).y),
)[0]?.id;

const every = (step: number, ids: readonly string[]): ReadonlyMap<string, Mark> =>
  new Map(ids.filter((_id, at) => at % step === 0).map((id) => [id, { kind: 'hurdle', count: 2 }]));

/** Something was written down about one in twelve. */
export const marks = {
  stakeholder: every(
    12,
    stakeholders.map(({ id }) => id),
  ),
  tie: every(
    12,
    ties.map(({ id }) => id),
  ),
};
