import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import type { Graph } from './graph';
import { isOtherNetwork } from './symbols';

/** Which way people talk on a tie: among equals, with who decides, or with the world outside. */
export type Orientation = 'horizontal' | 'vertical' | 'outside';
export type OrientationCounts = Readonly<Record<Orientation, number>>;

const isOutside = (party: Stakeholder): boolean => party.ring === 'periphery' || isOtherNetwork(party);
const decides = ({ perspective, sector }: Stakeholder): boolean =>
  perspective === 'policy' || perspective === 'manager' || sector === 'municipality' || sector === 'insurer';

/** The direction of a tie as domain.md 2.4 derives it: outside comes first, then exactly one end that decides. */
export function orientationOf(a: Stakeholder, b: Stakeholder): Orientation {
  if (isOutside(a) || isOutside(b)) return 'outside';
  return decides(a) === decides(b) ? 'horizontal' : 'vertical';
}

/** The ties of a graph by the way people talk on them. */
export function tiesByOrientation(graph: Graph): Readonly<Record<Orientation, readonly Tie[]>> {
  const parties = new Map<Id, Stakeholder>(graph.parties.map((party) => [party.id, party]));
  const ties: Record<Orientation, Tie[]> = { horizontal: [], vertical: [], outside: [] };
  for (const tie of graph.ties) {
    const [a, b] = [parties.get(tie.sourceId), parties.get(tie.targetId)];
    if (a && b) ties[orientationOf(a, b)].push(tie);
  }
  return ties;
}

/** How many ties there are of each. */
export function orientationCounts(graph: Graph): OrientationCounts {
  const { horizontal, vertical, outside } = tiesByOrientation(graph);
  return { horizontal: horizontal.length, vertical: vertical.length, outside: outside.length };
}
