import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import { NewCardForm } from '../../card/new-card-form';
import { useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { goTo } from '../../route/route';
import { Button } from '../../ui/button';
import { EmptyPage, Page, PageHeading } from '../../ui/page';

/** Nothing here yet: what belongs here, and the way to begin. */
export function NoCard({ programmeId }: { readonly programmeId: Id }) {
  const { t } = useWords();
  const [isBeginning, setBeginning] = useState(false);
  useCommand('capture', () => setBeginning(true), !isBeginning);
  return (
    <Page>
      <PageHeading title={t('card.name')} />
      {isBeginning ? (
        <NewCardForm
          programmeId={programmeId}
          onMade={(cardId) => goTo({ page: 'card', programmeId, cardId })}
          isFocused
        />
      ) : (
        <EmptyPage text={t('card.none')}>
          <Button variant="main" keyName="N" onPress={() => setBeginning(true)}>
            {t('card.none.act')}
          </Button>
        </EmptyPage>
      )}
    </Page>
  );
}
