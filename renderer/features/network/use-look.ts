import { useMemo } from 'react';
import { filterLook } from '../../../shared/network/filter';
import { focusLook } from '../../../shared/network/focus';
import { heatOf } from '../../../shared/network/heat';
import { type LensSource, lensLook } from '../../../shared/network/lens';
import { type NetworkLook, overLook } from '../../../shared/network/look';
import type { Looking } from './use-looking';
import type { Network } from './use-network';

/** What a lens looks at here and now; how much hinders is counted only for the lens that shows it. */
export function useLensSource({ lens }: Pick<Looking, 'lens'>, { parties, ties, notes }: Network): LensSource {
  return useMemo(
    () => ({ parties, ties, ...(lens === 'hurdles' && { heat: heatOf(notes, parties, ties) }) }),
    [lens, parties, ties, notes],
  );
}

/** How the network is drawn now: the lens, over that the filter and the focus, and over all what a panel shows. */
export function useLook(looking: Looking, network: Network): NetworkLook {
  const { lens, filter, focus, overlay } = looking;
  const source = useLensSource(looking, network);
  return useMemo(() => {
    const { parties, ties } = source;
    const over = [filterLook(filter, parties, ties), focusLook(focus, parties, ties), overlay];
    return over.reduce(overLook, lensLook(lens, source));
  }, [lens, filter, focus, overlay, source]);
}
