import { useMemo } from 'react';
import type { CardRows } from '../../shared/card/boxes';
import { familiesOf } from '../../shared/card/versions';
import type { Id } from '../../shared/model/ids';
import type { PartnershipCard } from '../../shared/model/instruments';
import { useRows, useRowsBy } from '../data/queries';

/** All cards of a programme, each as its versions from old to new. */
export type Cards = {
  readonly all: readonly PartnershipCard[];
  readonly families: readonly (readonly PartnershipCard[])[];
};

/** The cards of a programme, live; undefined while loading. */
export function useCards(programmeId: Id): Cards | undefined {
  const all = useRowsBy('cards', 'programmeId', programmeId);
  return useMemo(() => all && { all, families: familiesOf(all) }, [all]);
}

/** A card with what stands on it, live; undefined while loading. */
export function useCardRows(card: PartnershipCard): CardRows | undefined {
  const entries = useRowsBy('cardEntries', 'cardId', card.id);
  return useMemo(() => entries && { card, entries }, [card, entries]);
}

/** Several cards with what stands on them, in the order given, live; undefined while loading. */
export function useSeveralCards(cards: readonly PartnershipCard[]): readonly CardRows[] | undefined {
  const entries = useRows('cardEntries');
  return entries && cards.map((card) => ({ card, entries: entries.filter(({ cardId }) => cardId === card.id) }));
}
