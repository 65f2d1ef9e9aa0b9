import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Words } from '../../../shared/language/translate';
import { tieBetween } from '../../../shared/network/tie-commands';
import { useWords } from '../../language/words';
import { goTo } from '../../route/route';
import type { Acts } from './use-acts';
import type { Looking } from './use-looking';
import type { Network } from './use-network';

/** Drawing a tie: first one party, then the other; or choosing many for one act. `rest` is when nothing is being done. */
export type TieMode =
  | { readonly kind: 'rest' }
  | { readonly kind: 'tie'; readonly fromId: string | null }
  | { readonly kind: 'many' };

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
  /** From now on a choice of a party adds it to who is chosen, or takes it out again; with an id this one at once. */
  readonly chooseMany: (id?: string) => void;
  /** One level back: the first party, then the drawing or who is chosen, then the sheet. False when there was nothing to leave. */
  readonly back: () => boolean;
  readonly close: () => void;
  /** Whether the sheet that opens next takes the focus: it does when a key opened it. */
  readonly wantsFocus: RefObject<boolean>;
};

type Drawn = { readonly a: string; readonly b: string };

const REST: TieMode = { kind: 'rest' };

/** Choosing parties and ties. What is open stands in the address; what is being drawn does not. */
export function useChoosing(network: Network, acts: Acts, isOpen: boolean, looking: Looking): Choosing {
  const { t } = useWords();
  const [mode, setMode] = useState<TieMode>(REST);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
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
  const { isAny, toggle, clear } = useChosen(looking);
  const chooseMany = useCallback(
    (id?: string) => {
      setMode({ kind: 'many' });
      if (id !== undefined) toggle(id);
    },
    [toggle],
  );
  const pickParty = useCallback(
    (id: string, isByKey = false) => {
      setDrawn(null);
      wantsFocus.current = isByKey && mode.kind === 'rest';
      if (mode.kind === 'rest') openParty(id);
      else if (mode.kind === 'many') chooseMany(id);
      else if (mode.fromId === null) setMode({ kind: 'tie', fromId: id });
      else if (mode.fromId === id) setMode({ kind: 'tie', fromId: null });
      else void finishTie(mode.fromId, id);
    },
    [mode, openParty, chooseMany, finishTie],
  );
  const startTie = useCallback((fromId: string | null) => {
    setDrawn(null);
    setMode({ kind: 'tie', fromId });
  }, []);
  const back = useCallback(() => {
    const before = outOf(mode, isAny);
    setDrawn(null);
    clear();
    if (before) setMode(before);
    else if (isOpen) close();
    return before !== null || isOpen;
  }, [mode, isOpen, close, isAny, clear]);

  const hint = hintOf(mode, drawn, nameOf, t);
  return useMemo(
    () => ({ mode, hint, pickParty, openTie, openParty, startTie, chooseMany, back, close, wantsFocus }),
    [mode, hint, pickParty, openTie, openParty, startTie, chooseMany, back, close],
  );
}

/** Who is chosen for one act, and how to choose one more or nobody. */
function useChosen({ selection, select }: Looking) {
  const toggle = useCallback(
    (id: string) => {
      const others = [...selection].filter((other) => other !== id);
      select(selection.has(id) ? others : [...others, id]);
    },
    [selection, select],
  );
  const isAny = selection.size > 0;
  const clear = useCallback(() => {
    if (isAny) select([]);
  }, [isAny, select]);
  return { isAny, toggle, clear };
}

/** One level back in what is being done; null when nothing is. */
function outOf(mode: TieMode, isAnyChosen: boolean): TieMode | null {
  if (mode.kind === 'tie') return mode.fromId === null ? REST : { kind: 'tie', fromId: null };
  return mode.kind === 'many' || isAnyChosen ? REST : null;
}

function hintOf(mode: TieMode, drawn: Drawn | null, nameOf: (id: string) => string, t: Words['t']): string {
  if (mode.kind !== 'tie') return '';
  if (mode.fromId !== null) return t('network.tie.second', { name: nameOf(mode.fromId) });
  return drawn ? t('network.tie.next', drawn) : t('network.tie.first');
}
