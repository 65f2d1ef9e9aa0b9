import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { PartnershipCard } from '../../../shared/model/instruments';
import { NewCardForm } from '../../card/new-card-form';
import { useWords } from '../../language/words';
import { goTo, hrefOf } from '../../route/route';
import { Button } from '../../ui/button';
import { Page, PageHeading } from '../../ui/page';
import css from './card-page.module.css';

type Props = { readonly programmeId: Id; readonly families: readonly (readonly PartnershipCard[])[] };

/** A programme may have several cards, each about its own network. */
export function CardChooser({ programmeId, families }: Props) {
  const { t, date } = useWords();
  const [isBeginning, setBeginning] = useState(false);
  return (
    <Page>
      <PageHeading title={t('card.cards.choose')}>
        <Button onPress={() => setBeginning(true)}>{t('card.cards.new')}</Button>
      </PageHeading>
      {isBeginning ? (
        <NewCardForm
          programmeId={programmeId}
          onMade={(cardId) => goTo({ page: 'card', programmeId, cardId })}
          isFocused
        />
      ) : null}
      <ul className={css.cards}>
        {families.map((versions) => {
          const newest = versions.at(-1);
          if (!newest) return null;
          return (
            <li key={newest.id}>
              <a href={hrefOf({ page: 'card', programmeId, cardId: newest.id })}>
                {t('card.title', { subject: newest.subject })}
              </a>
              <span>{t('card.cards.line', { count: versions.length, date: date(newest.date) })}</span>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
