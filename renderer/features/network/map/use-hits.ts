import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { type Hit, hitTestOf } from '../../../../shared/network/hit';
import type { NetworkLook } from '../../../../shared/network/look';
import type { NetworkMap } from '../../../../shared/network/network-map';
import type { Spot } from '../../../../shared/network/rings';

// How far off still counts, in pixels: a line is thin, and a finger is wide.
const REACH = { mouse: 8, pen: 8, touch: 14 } as const;

export type Pointed = { readonly clientX: number; readonly clientY: number; readonly pointerType?: string };

/** What lies under a pointer, and where on the map that is. */
export type Hits = {
  readonly spotOf: (pointed: Pointed) => Spot;
  readonly at: (pointed: Pointed) => Hit | null;
  readonly within: (a: Spot, b: Spot) => readonly string[];
};

/** Finds what is under the pointer, in the map as it is drawn now. */
export function useHits(map: NetworkMap, look: NetworkLook): Hits {
  const flow = useReactFlow();
  return useMemo(() => {
    const isHidden = (id: string) => (look.parties.get(id) ?? look.ties.get(id))?.strength === 'hidden';
    const test = hitTestOf(map, isHidden);
    const spotOf = ({ clientX, clientY }: Pointed) =>
      flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
    const reachOf = ({ pointerType }: Pointed) => (pointerType === 'touch' ? REACH.touch : REACH.mouse);
    return {
      spotOf,
      // Until React Flow keeps the view nobody knows where on the map the pointer is.
      at: (pointed) => (flow.viewportInitialized ? test.at(spotOf(pointed), reachOf(pointed) / flow.getZoom()) : null),
      within: (a, b) =>
        test.within({
          left: Math.min(a.x, b.x),
          top: Math.min(a.y, b.y),
          right: Math.max(a.x, b.x),
          bottom: Math.max(a.y, b.y),
        }),
    };
  }, [map, look, flow]);
}
