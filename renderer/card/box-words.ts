import type { Box } from '../../shared/card/boxes';
import type { CardField, PartnershipCard } from '../../shared/model/instruments';
import { useWords } from '../language/words';

/** The words of the boxes of a card, in the language of the screen. */
export function useBoxWords({ subject }: Pick<PartnershipCard, 'subject'>) {
  const { t } = useWords();
  const fieldName = (field: CardField): string =>
    t(`card.field.${field}`, { subject: subject || t('card.subject.placeholder') });
  const heading = (field: CardField): string | null => {
    if (field.startsWith('people')) return t('card.heading.people');
    return field.startsWith('env') ? t('card.heading.environment') : null;
  };
  return {
    fieldName,
    /** The whole question of a box, also where the card prints it in two parts. */
    boxName: ({ field, question }: Box): string => {
      const above = heading(field);
      return question ?? (above ? t('card.box.in', { heading: above, field: fieldName(field) }) : fieldName(field));
    },
  };
}
