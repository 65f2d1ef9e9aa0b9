import { useMemo } from 'react';
import type { NetworkLook } from '../../../shared/network/look';
import type { Network } from './use-network';

/**
 * The network with the ties that are over and that what lies over the map tells of: a moment of the story draws how it
 * was. They come after the others, so that no tie of today bends another way.
 */
export function useRecalled(network: Network, { ties: told }: NetworkLook): Network {
  return useMemo(() => {
    const recalled = network.ended.filter(({ id }) => told.has(id));
    return recalled.length === 0 ? network : { ...network, ties: [...network.ties, ...recalled] };
  }, [network, told]);
}
