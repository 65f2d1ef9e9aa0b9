import { useState } from 'react';
import { ClockTime, IsoDate } from '../../../shared/model/ids';
import { type Session, SessionKind } from '../../../shared/model/session';
import type { SessionFields } from '../../../shared/session/plan/plan-commands';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice';
import { SavedTextField } from '../../ui/field';
import css from './plan-heading.module.css';

// What a plan may say of itself; that it runs or is over, the run says.
const PLANNED = ['draft', 'ready'] as const;

type DetailsProps = {
  readonly session: Session;
  readonly onEdit: (fields: SessionFields) => void;
  readonly onClose: () => void;
};

/** Day, time, place, purpose and kind of a session, and what its report is called. A day or time that is none is not kept. */
export function SessionDetails({ session, onEdit, onClose }: DetailsProps) {
  const { t } = useWords();
  const isPlanned = PLANNED.some((status) => status === session.status);
  // A field that holds no day or time is drawn anew, with what is kept.
  const [again, setAgain] = useState(0);
  const refuse = () => setAgain(again + 1);
  const clock = (field: 'startTime' | 'endTime') => (value: string) =>
    ClockTime.safeParse(value).success ? onEdit({ [field]: value }) : refuse();
  return (
    <div className={css.details}>
      <SavedTextField
        key={`date ${again}`}
        label={t('session.plan.date')}
        type="date"
        value={session.date}
        onSave={(date) => (IsoDate.safeParse(date).success ? onEdit({ date }) : refuse())}
      />
      <SavedTextField
        key={`start ${again}`}
        label={t('session.plan.startTime')}
        type="time"
        value={session.startTime}
        onSave={clock('startTime')}
      />
      <SavedTextField
        key={`end ${again}`}
        label={t('session.plan.endTime')}
        type="time"
        value={session.endTime}
        onSave={clock('endTime')}
      />
      <div className={css.place}>
        <SavedTextField
          label={t('session.plan.location')}
          value={session.location ?? ''}
          onSave={(location) => onEdit({ location: location.trim() || undefined })}
        />
      </div>
      <Select
        label={t('session.plan.kind')}
        value={session.kind}
        choices={SessionKind.options.map((id) => ({ id, text: t(`domain.sessionKind.${id}`) }))}
        onChange={(kind) => onEdit({ kind })}
      />
      {isPlanned ? (
        <Select
          label={t('session.plan.status')}
          value={session.status}
          choices={PLANNED.map((id) => ({ id, text: t(`domain.sessionStatus.${id}`) }))}
          onChange={(status) => onEdit({ status })}
        />
      ) : null}
      <div className={css.wide}>
        <SavedTextField
          label={t('session.plan.purpose')}
          value={session.purpose}
          isLong
          onSave={(purpose) => onEdit({ purpose: purpose.trim() })}
        />
      </div>
      <div className={css.wide}>
        <SavedTextField
          label={t('report.yieldTitle')}
          value={session.yieldTitle ?? ''}
          onSave={(yieldTitle) => onEdit({ yieldTitle: yieldTitle.trim() || undefined })}
        />
      </div>
      <Button onPress={onClose}>{t('session.plan.ready')}</Button>
    </div>
  );
}
