import type { PartnershipCard } from '../../../../shared/model/instruments';
import { useWords } from '../../../language/words';

/** What a version is called among the others: its number, and who filled it in. */
export function useVersionName(): (card: PartnershipCard) => string {
  const { t } = useWords();
  return ({ version, filledInBy }) =>
    t(filledInBy ? 'card.version.named' : 'card.version.short', { version, who: filledInBy });
}
