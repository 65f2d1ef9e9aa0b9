import { useEffect, useMemo, useState } from 'react';
import { firstMap, type MapParts, type NetworkMap, networkMap } from '../../../../shared/network/network-map';
import { useWords } from '../../../language/words';
import { useFocusText } from '../use-focus-text';
import type { Network } from '../use-network';
import { useRoleWords } from '../use-roles';
import { LETTERING } from './lettering';

// So long a first picture is looked at before names and marks look for their places, which holds up the page for a
// moment in a network of thousands.
const FIRST_LOOK_MS = 100;

/** Whether the first picture has been on the screen for a moment; `hasView`: it can be painted now. */
function useLookedAt(hasView: boolean): boolean {
  const [isLookedAt, setLookedAt] = useState(false);
  useEffect(() => {
    if (!hasView) return;
    let timer = 0;
    // The picture is painted in the next frame, however late that comes.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setLookedAt(true), FIRST_LOOK_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [hasView]);
  return isLookedAt;
}

/**
 * The map of the network, laid out anew only when the network changes. When a large network comes on the screen,
 * who stands where and the ties between them come first; names and marks find their places when that is there.
 */
export function useMap({ programmeId, parties, ties, marks }: Network, hasView: boolean): NetworkMap {
  const { t } = useWords();
  const focusText = useFocusText(programmeId);
  const roles = useRoleWords({ programmeId, parties });
  const isLookedAt = useLookedAt(hasView);
  const parts = useMemo(
    (): MapParts => ({
      stakeholders: parties,
      ties,
      marks,
      ringNames: {
        core: t('network.ring.core'),
        involved: t('network.ring.involved'),
        periphery: t('network.ring.periphery'),
      },
      lettering: LETTERING,
      focusText,
      roles,
      canZoom: true,
    }),
    [parties, ties, marks, focusText, roles, t],
  );
  const first = useMemo(() => (isLookedAt ? null : firstMap(parts)), [parts, isLookedAt]);
  return useMemo(() => first ?? networkMap(parts), [first, parts]);
}
