import { useMemo } from 'react';
import { Domain } from '../../../../shared/model/vocabularies';
import type { NetworkLook } from '../../../../shared/network/look';
import type { NetworkMap } from '../../../../shared/network/network-map';
import { otherEnd, tiesOf } from '../../../../shared/network/tie-commands';
import { useWords } from '../../../language/words';
import type { CanvasProps } from './canvas-props';
import { namesOf } from './paint/names';
import type { Doing, Scene } from './paint/scene';
import { useColours } from './paint/use-colours';

/** The letters that stand for a domain, in the language of the moment. */
function useLetters(): Readonly<Record<Domain, string>> {
  const { t } = useWords();
  return useMemo(
    () =>
      Object.fromEntries(Domain.options.map((domain) => [domain, t(`domain.domainCode.${domain}`)])) as Record<
        Domain,
        string
      >,
    [t],
  );
}

/** What is chosen and being done, as far as the map shows it. */
export function useDoing({ network, choosing, moving, looking, partyId, tieId }: CanvasProps): Doing {
  const fromId = choosing.mode.kind === 'tie' ? choosing.mode.fromId : null;
  const tiedIds = useMemo(
    () => new Set(fromId === null ? [] : tiesOf(network.ties, fromId).map((tie) => otherEnd(tie, fromId))),
    [network.ties, fromId],
  );
  const movingId = moving.moving?.id ?? null;
  const { selection } = looking;
  return useMemo(
    () => ({ selectedPartyId: partyId, selectedTieId: tieId, selection, fromId, tiedIds, movingId }),
    [partyId, tieId, selection, fromId, tiedIds, movingId],
  );
}

/** Everything that is painted, the same as long as nothing of it changes. `heldIds` are in the hand. */
export function useScene(map: NetworkMap, look: NetworkLook, doing: Doing, heldIds: string): Scene {
  const colours = useColours();
  const letters = useLetters();
  const namesAt = useMemo(() => namesOf(map), [map]);
  return useMemo(
    () => ({ map, look, doing, held: new Set(heldIds === '' ? [] : heldIds.split(' ')), namesAt, letters, colours }),
    [map, look, doing, heldIds, namesAt, letters, colours],
  );
}
