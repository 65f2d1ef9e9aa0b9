import { useMemo } from 'react';
import { positionAt, type Spot } from '../../../shared/network/rings';
import type { Network } from './use-network';

/** The network as it would stand if the layout that is shown were accepted; the same one when none is shown. */
export function usePreviewed(network: Network, preview: ReadonlyMap<string, Spot> | null): Network {
  return useMemo(() => {
    if (!preview) return network;
    const parties = network.parties.map((party) => {
      const spot = preview.get(party.id);
      return spot ? { ...party, position: positionAt(spot) } : party;
    });
    return { ...network, parties };
  }, [network, preview]);
}
