import type { Programme } from '../../../shared/model/programme';
import { useRow } from '../../data/queries';
import { useWords } from '../../language/words';
import { hrefOf } from '../../route/route';
import { ButtonLink } from '../../ui/button';
import { Page, PageHeading } from '../../ui/page';
import { ConsentsPart } from './consents-part';
import { KeepingPart } from './keeping-part';
import { PeoplePart } from './people-part';
import css from './privacy.module.css';
import { WhatCanPart } from './what-can-part';

/** How long a programme is kept, who agreed to what, and what is known of one person. */
export function PrivacyPage({ programmeId }: { readonly programmeId: string }) {
  const programme = useRow('programmes', programmeId);
  if (!programme) return <div className={css.waiting} aria-busy="true" />;
  return <Loaded programme={programme} />;
}

function Loaded({ programme }: { readonly programme: Programme }) {
  const { t } = useWords();
  return (
    <Page>
      <PageHeading title={t('privacy.title')} sub={t('privacy.sub', { programme: programme.name })}>
        <ButtonLink href={hrefOf({ page: 'programme', programmeId: programme.id })}>{t('privacy.back')}</ButtonLink>
      </PageHeading>
      <WhatCanPart />
      <KeepingPart programme={programme} />
      <ConsentsPart programmeId={programme.id} />
      <PeoplePart programmeId={programme.id} />
    </Page>
  );
}
