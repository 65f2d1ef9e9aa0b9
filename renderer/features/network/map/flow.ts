import type { Edge, Node } from '@xyflow/react';
import type { DrawnParty, DrawnTie, NetworkMap } from '../../../../shared/network/network-map';

export type PartyNode = Node<{ readonly drawn: DrawnParty }, 'party'>;
export type TieEdge = Edge<{ readonly drawn: DrawnTie }, 'tie'>;

/** Parties for the canvas: the size is known beforehand, so nothing has to be measured. */
export const nodesOf = (map: NetworkMap): PartyNode[] =>
  map.parties.map((drawn) => {
    const { party, spot, half } = drawn;
    const size = { width: half * 2, height: half * 2 };
    return {
      id: party.id,
      type: 'party',
      position: { ...spot },
      ...size,
      measured: size,
      data: { drawn },
      // The element that can be focused is inside; this one only carries it.
      domAttributes: { 'aria-roledescription': undefined },
    };
  });

/** Ties for the canvas; a screen reader hears them as part of their parties. */
export const edgesOf = (map: NetworkMap): TieEdge[] =>
  map.ties.map((drawn) => ({
    id: drawn.tie.id,
    type: 'tie',
    source: drawn.tie.sourceId,
    target: drawn.tie.targetId,
    data: { drawn },
    domAttributes: { 'aria-hidden': true },
  }));
