import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { tieBetween } from '../../../shared/network/tie-commands';
import { useWords } from '../../language/words';
import { goTo } from '../../route/route';
import type { Acts } from './use-acts';
import type { Network } from './use-network';

/** Drawing a tie: first one party, then the other. `rest` is when nothing is being drawn. */
export type TieMode = { readonly kind: 'rest' } | { readonly kind: 'tie'; readonly fromId: string | null };

/** What a choice of a party or tie means now, the same on the map and in the list. */
export type Choosing = {
  readonly mode: TieMode;
  /** What is being done and what to do next, in words; empty when nothing is. */
  readonly hint: string;
  /** `isByKey`: the sheet that opens takes the focus. */
  readonly pickParty: (id: string, isByKey?: boolean) => void;
  readonly openTie: (id: string, isByKey?: boolean) => void;
  /** Opens the sheet of a party, whatever is being drawn. */
  readonly openParty: (id: string) => void;
  readonly startTie: (fromId: string | null) => void;
  /** One level back: the first party, then the drawing, then the sheet. False when there was nothing to leave. */
  readonly back: () => boolean;
  readonly close: () => void;
  /** Whether the sheet that opens next takes the focus: it does when a key opened it. */
  readonly wantsFocus: RefObject<boolean>;
};

const REST: TieMode = { kind: 'rest' };

/** Choosing parties and ties. What is open stands in the address; what is being drawn does not. */
export function useChoosing(network: Network, acts: Acts, isOpen: boolean): Choosing {
  const { t } = useWords();
  const [mode, setMode] = useState<TieMode>(REST);
  const [drawn, setDrawn] = useState<{ readonly a: string; readonly b: string } | null>(null);
  const { programmeId, parties, ties } = network;
  const nameOf = useCallback((id: string) => parties.find((party) => party.id === id)?.shortName ?? '', [parties]);
  const close = useCallback(() => goTo({ page: 'network', programmeId }), [programmeId]);
  const wantsFocus = useRef(false);
  const openTie = useCallback(
    (tieId: string, isByKey = false) => {
      wantsFocus.current = isByKey;
      goTo({ page: 'network', programmeId, tieId });
    },
    [programmeId],
  );

  const openParty = useCallback(
    (stakeholderId: string) => goTo({ page: 'network', programmeId, stakeholderId }),
    [programmeId],
  );
  const finishTie = useCallback(
    async (fromId: string, toId: string) => {
      const present = tieBetween(ties, fromId, toId);
      setMode({ kind: 'tie', fromId: null });
      if (present) openTie(present.id);
      else if (await acts.tie(fromId, toId)) setDrawn({ a: nameOf(fromId), b: nameOf(toId) });
    },
    [acts, nameOf, ties, openTie],
  );
  const pickParty = useCallback(
    (id: string, isByKey = false) => {
      setDrawn(null);
      wantsFocus.current = isByKey && mode.kind === 'rest';
      if (mode.kind === 'rest') openParty(id);
      else if (mode.fromId === null) setMode({ kind: 'tie', fromId: id });
      else if (mode.fromId === id) setMode({ kind: 'tie', fromId: null });
      else void finishTie(mode.fromId, id);
    },
    [mode, openParty, finishTie],
  );
  const startTie = useCallback((fromId: string | null) => {
    setDrawn(null);
    setMode({ kind: 'tie', fromId });
  }, []);
  const back = useCallback(() => {
    setDrawn(null);
    if (mode.kind === 'tie') setMode(mode.fromId === null ? REST : { kind: 'tie', fromId: null });
    else if (isOpen) close();
    else return false;
    return true;
  }, [mode, isOpen, close]);

  const hint = useMemo(() => {
    if (mode.kind === 'rest') return '';
    if (mode.fromId !== null) return t('network.tie.second', { name: nameOf(mode.fromId) });
    return drawn ? t('network.tie.next', drawn) : t('network.tie.first');
  }, [mode, drawn, nameOf, t]);
  return useMemo(
    () => ({ mode, hint, pickParty, openTie, openParty, startTie, back, close, wantsFocus }),
    [mode, hint, pickParty, openTie, openParty, startTie, back, close],
  );
}
