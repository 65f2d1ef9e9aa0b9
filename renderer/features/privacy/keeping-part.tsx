import { useState } from 'react';
import type { Programme } from '../../../shared/model/programme';
import { monthsToStay, retentionOf } from '../../../shared/privacy/retention';
import { editProgramme, type ProgrammeFields } from '../../../shared/programme/programme-commands';
import { useRowsBy } from '../../data/queries';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice';
import { SavedTextField } from '../../ui/field';
import { CleanUpSheet } from './clean-up-sheet';
import css from './privacy.module.css';

const USUAL_MONTHS = [3, 6, 12, 24, 36, 60];
const LONGER = 6;
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How long the programme is kept; when that time is near or past, what can be done. */
export function KeepingPart({ programme }: { readonly programme: Programme }) {
  const { t } = useWords();
  const [isCleaning, setCleaning] = useState(false);
  const edit = (fields: ProgrammeFields) => void commit(editProgramme(programme, fields, stamp()));
  const choices = [...new Set([...USUAL_MONTHS, programme.retentionMonths])].sort((a, b) => a - b);
  return (
    <section className={css.part}>
      <h2>{t('privacy.keeping')}</h2>
      <div className={css.fields}>
        <Select
          label={t('privacy.keeping.months')}
          value={String(programme.retentionMonths)}
          choices={choices.map((months) => ({ id: String(months), text: t('privacy.keeping.choice', { months }) }))}
          onChange={(months) => edit({ retentionMonths: Number(months) })}
        />
        <SavedTextField
          label={t('privacy.keeping.end')}
          help={t('privacy.keeping.end.help')}
          type="date"
          value={programme.endDate ?? ''}
          onSave={(day) => edit({ endDate: IS_DAY.test(day) ? day : undefined })}
        />
      </div>
      <Told programme={programme} onLonger={(retentionMonths) => edit({ retentionMonths })} />
      <Button onPress={() => setCleaning(true)}>{t('privacy.keeping.cleanUp')}</Button>
      <CleanUpSheet programme={programme} isOpen={isCleaning} onClose={() => setCleaning(false)} />
    </section>
  );
}

type ToldProps = { readonly programme: Programme; readonly onLonger: (months: number) => void };

function Told({ programme, onLonger }: ToldProps) {
  const { t, date } = useWords();
  const sessions = useRowsBy('sessions', 'programmeId', programme.id) ?? [];
  const retention = retentionOf(programme, sessions, today());
  if (retention.is === 'open') return <p>{t('privacy.keeping.open')}</p>;
  const text = t(`privacy.keeping.${retention.is}`, { date: date(retention.until) });
  if (retention.is === 'far') return <p>{text}</p>;
  return (
    <div className={css.due} role="note">
      <p>{text}</p>
      <Button variant="main" onPress={() => onLonger(monthsToStay(programme, sessions, today(), LONGER))}>
        {t('privacy.keeping.longer')}
      </Button>
    </div>
  );
}
