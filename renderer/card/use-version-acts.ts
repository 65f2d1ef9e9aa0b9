import { bringTogether, type TogetherAs } from '../../shared/card/bring-together';
import { addVersions, type NewVersions, removeCard } from '../../shared/card/versions';
import type { Change } from '../../shared/model/change';
import { NOTHING } from '../../shared/model/change';
import type { Id } from '../../shared/model/ids';
import type { PartnershipCard } from '../../shared/model/instruments';
import { stamp } from '../data/stamp';
import { useWords } from '../language/words';
import { useAct } from '../notes/use-act';
import { readAround, readCard, readCards, readSeveral } from './read-card';

const firstCard = (change: Change | null): PartnershipCard | undefined => change?.tables.cards?.added[0];

/** What can be done with the versions of a card. Each answers the card to go on with. */
export function useVersionActs() {
  const { t } = useWords();
  const act = useAct();
  return {
    add: async (cardId: Id, made: NewVersions) => {
      const change = await act(
        async () => {
          const rows = await readCard(cardId);
          return addVersions(rows, made, await readCards(rows.card.programmeId), stamp());
        },
        t('card.versions.made', { count: made.filledInBy.length }),
      );
      return firstCard(change);
    },
    bringTogether: async (cardIds: readonly Id[], as: TogetherAs) => {
      const said = (change: Change) => t('card.beside.together.made', { version: firstCard(change)?.version ?? 0 });
      const change = await act(async () => {
        const [first, ...rest] = await readSeveral(cardIds);
        if (!first) return NOTHING;
        return bringTogether([first, ...rest], as, await readCards(first.card.programmeId), stamp());
      }, said);
      return firstCard(change);
    },
    remove: (card: PartnershipCard) =>
      act(
        async () => {
          const rows = await readCard(card.id);
          return removeCard(rows, await readAround(rows.card.programmeId), stamp());
        },
        t('card.versions.removed', { version: card.version }),
      ),
  };
}
