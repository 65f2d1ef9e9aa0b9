import { useEffect, useState } from 'react';
import type { Programme } from '../../../shared/model/programme';
import { cleanUp, type PersonalCounts, personalIn, removeProgramme } from '../../../shared/workspace/erasing/clean-up';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import { Sheet } from '../../ui/sheet';
import { useForgetting } from '../../workspace/use-forgetting';
import { Confirm } from './confirm';
import css from './privacy.module.css';

type What = 'people' | 'all';
const WHATS: readonly What[] = ['people', 'all'];
const COUNTED = ['people', 'contacts', 'consents', 'pictures'] as const;

type SheetProps = { readonly programme: Programme; readonly isOpen: boolean; readonly onClose: () => void };

/** What would go when a programme is cleaned up, and the one button that does it. */
export function CleanUpSheet({ programme, isOpen, onClose }: SheetProps) {
  const { t } = useWords();
  const [what, setWhat] = useState<What>('people');
  const { isBusy, forget } = useForgetting();
  const instead = t('privacy.erase.instead.usual');
  const go = () =>
    void forget((workspace) =>
      what === 'people' ? cleanUp(workspace, programme.id, instead, stamp()) : removeProgramme(workspace, programme.id),
    );
  return (
    <Sheet
      title={t('privacy.clean.title', { name: programme.name })}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      foot={<Confirm word={programme.name} isBusy={isBusy} onConfirm={go} />}
    >
      <div className={css.body}>
        <p>{t('privacy.clean.intro')}</p>
        <Segmented
          label={t('privacy.clean.what')}
          value={what}
          choices={WHATS.map((id) => ({ id, text: t(`privacy.clean.${id}`) }))}
          onChange={setWhat}
        />
        {what === 'all' ? <p>{t('privacy.clean.all.text')}</p> : <Counted programmeId={programme.id} />}
      </div>
    </Sheet>
  );
}

function Counted({ programmeId }: { readonly programmeId: string }) {
  const { t } = useWords();
  const [counts, setCounts] = useState<PersonalCounts>();
  useEffect(() => {
    void readWorkspace().then((workspace) => setCounts(personalIn(workspace, programmeId)));
  }, [programmeId]);
  if (!counts) return <p aria-busy="true" />;
  return (
    <>
      <ul className={css.counts}>
        {COUNTED.map((each) => (
          <li key={each}>
            {t(`privacy.clean.count.${each}`, { count: counts[each] })}
            {each === 'people' && counts.names.length > 0 ? (
              <p className={css.names}>{counts.names.join(' · ')}</p>
            ) : null}
          </li>
        ))}
        <li>{t('privacy.clean.count.texts', { count: counts.texts, instead: t('privacy.erase.instead.usual') })}</li>
      </ul>
      <p>{t('privacy.clean.stays')}</p>
    </>
  );
}
