import { useMemo } from 'react';
import type { Note } from '../../../shared/model/note';
import type { Programme } from '../../../shared/model/programme';
import type { Block, Session } from '../../../shared/model/session';
import { byDate } from '../../../shared/programme/sessions';
import { agendaOf } from '../../../shared/session/agenda';
import { editSession } from '../../../shared/session/plan/plan-commands';
import { useRows, useRowsBy } from '../../data/queries';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { hrefOf } from '../../route/route';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { MenuButton } from '../../ui/menu';
import css from './session-list.module.css';

type ListProps = { readonly programme: Programme; readonly onFirst: () => void };

/** The meetings of a programme, latest at the foot, each with the ways into it. */
export function SessionList({ programme, onFirst }: ListProps) {
  const { t } = useWords();
  const sessions = useRowsBy('sessions', 'programmeId', programme.id);
  const blocks = useRows('blocks');
  const notes = useRowsBy('notes', 'programmeId', programme.id);
  const order = useMemo(() => byDate(sessions ?? []), [sessions]);
  if (!sessions || !blocks || !notes) return <section aria-busy="true" />;
  return (
    <section className={css.sessions} aria-label={t('programme.sessions')}>
      <h2>{t('programme.sessions')}</h2>
      {order.length === 0 ? (
        <div className={css.none}>
          <p>{t('programme.sessions.none')}</p>
          <Button variant="link" onPress={onFirst}>
            {t('programme.sessions.first')}
          </Button>
        </div>
      ) : null}
      <ol className={css.list}>
        {order.map((session) => (
          <SessionRow key={session.id} session={session} blocks={blocks} notes={notes} />
        ))}
      </ol>
    </section>
  );
}

type RowProps = { readonly session: Session; readonly blocks: readonly Block[]; readonly notes: readonly Note[] };

function SessionRow({ session, blocks, notes }: RowProps) {
  const { t, date } = useWords();
  const { id, title, status, location } = session;
  const { plannedMinutes } = agendaOf(
    session,
    blocks.filter(({ sessionId }) => sessionId === id),
  );
  const count = notes.filter(({ sessionId }) => sessionId === id).length;
  const isNow = status === 'running' || session.date === today();
  const isThisYear = session.date.slice(0, 4) === today().slice(0, 4);
  const about = t('programme.session.about', {
    status: t(`domain.sessionStatus.${status}`),
    place: location ?? '',
    known: location ? 'yes' : 'no',
    minutes: plannedMinutes,
    count,
  });
  return (
    <li className={classNames(css.row, status === 'archived' && css.archived)}>
      <span className={classNames(css.dot, isNow && css.now)} aria-hidden="true" />
      <time dateTime={session.date} className={css.day}>
        {date(session.date, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) })}
      </time>
      <div className={css.what}>
        <a href={hrefOf({ page: status === 'running' ? 'run' : 'plan', sessionId: id })}>{title}</a>
        <span>{about}</span>
      </div>
      <Ways session={session} />
    </li>
  );
}

function Ways({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const { id, title, status } = session;
  const isAway = status === 'archived';
  const store = () => void commit(editSession(session, { status: isAway ? 'finished' : 'archived' }, stamp()));
  return (
    <span className={css.ways}>
      <a href={hrefOf({ page: 'run', sessionId: id })} aria-label={t('programme.session.run.named', { title })}>
        {t('programme.session.run')}
      </a>
      <a href={hrefOf({ page: 'report', sessionId: id })} aria-label={t('programme.session.report.named', { title })}>
        {t('programme.session.report')}
      </a>
      <MenuButton
        label={t('programme.session.more', { title })}
        parts={[
          {
            choices: [
              { id: 'store', text: t('programme.session.store', { is: isAway ? 'yes' : 'no' }), onAction: store },
            ],
          },
        ]}
      />
    </span>
  );
}
