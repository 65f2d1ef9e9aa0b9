import { useState } from 'react';
import type { Session } from '../../../shared/model/session';
import { editSession, type SessionFields } from '../../../shared/session/plan/plan-commands';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { hrefOf } from '../../route/route';
import { Button, ButtonLink } from '../../ui/button';
import { EditableText } from '../../ui/editable-text';
import css from './plan-heading.module.css';
import { SessionDetails } from './session-details';
import type { Plan } from './use-plan';

const START_WORDS = {
  draft: 'session.plan.start',
  ready: 'session.plan.start',
  running: 'session.plan.start.running',
  finished: 'session.plan.start.finished',
  archived: 'session.plan.start.finished',
} as const satisfies Record<Session['status'], string>;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

type HeadingProps = { readonly plan: Plan; readonly onPeople: () => void };

/** What, when, where and with whom; each is changed where it stands. */
export function PlanHeading({ plan, onPeople }: HeadingProps) {
  const { t, date } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { session, participants } = plan;
  const edit = (fields: SessionFields) => void commit(editSession(session, fields, stamp()));
  const coming = participants.filter(({ attendance }) => attendance !== 'absent').length;
  const day = capital(date(session.date, { weekday: 'long', day: 'numeric', month: 'long' }));
  return (
    <header className={css.heading}>
      <h1>
        <EditableText
          label={t('session.plan.title')}
          editLabel={t('session.plan.edit')}
          value={session.title}
          onSave={(title) => edit({ title })}
          isRequired
        />
      </h1>
      <ButtonLink variant="main" href={hrefOf({ page: 'run', sessionId: session.id })}>
        {t(START_WORDS[session.status])}
      </ButtonLink>
      <p className={css.sub}>
        <Button variant="link" onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {t('session.plan.when', {
            day,
            from: session.startTime,
            to: session.endTime,
            place: session.location ?? '',
            known: session.location ? 'yes' : 'no',
          })}
        </Button>
        <Button variant="link" onPress={onPeople}>
          {coming > 0 ? t('session.plan.people', { count: coming }) : t('session.plan.people.add')}
        </Button>
        <span>{t(`domain.sessionStatus.${session.status}`)}</span>
      </p>
      {isOpen ? <SessionDetails session={session} onEdit={edit} onClose={() => setOpen(false)} /> : null}
    </header>
  );
}
