import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import type { Spot } from './rings';

/** A quadratic curve in drawing units: from, the point it bends towards, to. */
export type Curve = { readonly from: Spot; readonly via: Spot; readonly to: Spot };

/** The point at `along` (0 is from, 1 is to). */
export function pointOn({ from, via, to }: Curve, along: number): Spot {
  const back = 1 - along;
  return {
    x: back * back * from.x + 2 * back * along * via.x + along * along * to.x,
    y: back * back * from.y + 2 * back * along * via.y + along * along * to.y,
  };
}

/** The direction of the curve at `along`, in degrees clockwise from the right, as SVG turns. */
export function turnOn({ from, via, to }: Curve, along: number): number {
  const back = 1 - along;
  const dx = back * (via.x - from.x) + along * (to.x - via.x);
  const dy = back * (via.y - from.y) + along * (to.y - via.y);
  return (Math.atan2(dy, dx) * 180) / Math.PI;
}

const short = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** The curve as an SVG path. */
export const pathOf = ({ from, via, to }: Curve): string =>
  `M${short(from.x)} ${short(from.y)}Q${short(via.x)} ${short(via.y)} ${short(to.x)} ${short(to.y)}`;

/** How a tie bends: whether it lies within the core, and which of several ties between the same two it is (0 first). */
export type Bend = { readonly withinCore: boolean; readonly lane: number };

/**
 * The curve between two places. Ties bend round the middle, so that it stays open; within the core they bend the
 * other way, and further ties between the same two parties bend out more, to either side in turn.
 */
export function curveBetween(from: Spot, to: Spot, { withinCore, lane }: Bend): Curve {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const outwards = middle.y * dx - middle.x * dy > 0 ? 1 : -1;
  const side = outwards * (withinCore ? -1 : 1) * (lane % 2 === 0 ? 1 : -1);
  const depth = (withinCore ? 0.2 : Math.min(0.16, 0.05 + Math.hypot(dx, dy) / 4000)) + 0.14 * Math.ceil(lane / 2);
  return { from, to, via: { x: middle.x - dy * depth * side, y: middle.y + dx * depth * side } };
}

/** How each tie bends. */
export function bendsOf(stakeholders: readonly Stakeholder[], ties: readonly Tie[]): ReadonlyMap<Id, Bend> {
  const core = new Set(stakeholders.filter(({ ring }) => ring === 'core').map(({ id }) => id));
  // A pair is known by one number: words made of two ids are slow to look up by the thousands.
  const numbers = new Map<Id, number>();
  const numberOf = (id: Id): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const most = stakeholders.length + 2 * ties.length;
  const lanes = new Map<number, number>();
  const laneOf = ({ sourceId, targetId }: Tie): number => {
    const [one, other] = [numberOf(sourceId), numberOf(targetId)];
    const pair = Math.min(one, other) * most + Math.max(one, other);
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    return lane;
  };
  return new Map(
    ties.map((tie) => [tie.id, { withinCore: core.has(tie.sourceId) && core.has(tie.targetId), lane: laneOf(tie) }]),
  );
}
