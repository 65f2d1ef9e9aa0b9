import { useEffect } from 'react';
import { type NetworkLook, PLAIN_LOOK } from '../../../../shared/network/look';
import type { Looking } from '../use-looking';

/** Draws a look over the map as long as it is asked for: it goes when it becomes null, and when the panel closes. */
export function useOverlay({ setOverlay }: Pick<Looking, 'setOverlay'>, look: NetworkLook | null): void {
  useEffect(() => {
    if (!look) return;
    setOverlay(look);
    return () => setOverlay(PLAIN_LOOK);
  }, [setOverlay, look]);
}
