import type { Stakeholder } from '../model/network';
import { SYMBOL_HALF } from './rings';

/** The shape of a party: round for a person, square for an organisation, six corners for a group, dotted round for who is missing. */
export type Shape = 'circle' | 'square' | 'hexagon' | 'seat';

/** The shape of this party. */
export function shapeOf({ type, ring }: Pick<Stakeholder, 'type' | 'ring'>): Shape {
  if (ring === 'missing') return 'seat';
  if (type === 'person') return 'circle';
  return type === 'organisation' ? 'square' : 'hexagon';
}

/** A group that is itself a network of others; it is drawn with a second line round it. */
export const isOtherNetwork = ({ type, groupKind, ring }: Stakeholder): boolean =>
  type === 'group' && groupKind === 'network' && ring !== 'missing';

/** How much wider the second line round another network is than its symbol, in drawing units. */
export const OUTER_LINE = 5;

/** How far a party reaches from its middle, in drawing units: what others have to stay clear of. */
export const reachOf = (party: Stakeholder): number =>
  SYMBOL_HALF[party.ring] + (isOtherNetwork(party) ? OUTER_LINE : 0);

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Six corners round the middle, standing on a point, as an SVG path. */
export function hexagonPath(half: number): string {
  const [side, shoulder] = [short(half * 0.87), short(half / 2)];
  return `M0 -${half}L${side} -${shoulder}V${shoulder}L0 ${half}L-${side} ${shoulder}V-${shoulder}Z`;
}

/** The outline of a shape round the middle, as an SVG path; areas look alike at the same half size. */
export function shapePath(shape: Shape, half: number): string {
  if (shape === 'hexagon') return hexagonPath(half + 1);
  if (shape === 'square') {
    const edge = short(half * 0.9);
    const straight = short(half * 1.8 - 8);
    return `M-${short(half * 0.9 - 4)} -${edge}h${straight}a4 4 0 0 1 4 4v${straight}a4 4 0 0 1 -4 4h-${straight}a4 4 0 0 1 -4 -4v-${straight}a4 4 0 0 1 4 -4Z`;
  }
  return `M-${half} 0a${half} ${half} 0 1 0 ${half * 2} 0a${half} ${half} 0 1 0 -${half * 2} 0Z`;
}
