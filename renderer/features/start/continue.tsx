import { useEffect } from 'react';
import type { Programme } from '../../../shared/model/programme';
import type { GroupScope, Session } from '../../../shared/model/session';
import { useRow } from '../../data/queries';
import { today } from '../../data/today';
import { runCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { hrefOf, type Route } from '../../route/route';
import { useSettings } from '../../settings/settings';
import { Button, ButtonLink } from '../../ui/button';
import css from './start-page.module.css';

/**
 * The page on which a session goes on. One that is ready begins there, in two presses; the others have a plan to see.
 * On the laptop of a group that is the page of the group.
 */
const routeOf = ({ id, status }: Session, group: GroupScope | undefined): Route => {
  if (group?.sessionId === id) return { page: 'group', sessionId: id, groupId: group.groupId };
  return { page: status === 'running' || status === 'ready' ? 'run' : 'plan', sessionId: id };
};

function leadOf({ status, date }: Session, now: string) {
  if (status === 'running') return 'start.lead.running';
  if (date === now) return 'start.lead.today';
  return status === 'finished' ? 'start.lead.last' : 'start.lead.on';
}

type ContinueProps = { readonly session: Session; readonly programme: Programme };

/** "Verder met": the day in big letters, one sentence, and the way in. */
export function Continue({ session, programme }: ContinueProps) {
  const { t, date } = useWords();
  const { settings, change } = useSettings();
  const group = useRow('origins', programme.id)?.group;
  // The keys and the zaalscherm are about the meeting that this page shows.
  useEffect(() => {
    if (settings.lastSessionId !== session.id) change({ lastSessionId: session.id });
  }, [settings.lastSessionId, session.id, change]);
  const now = today();
  const isThisYear = session.date.slice(0, 4) === now.slice(0, 4);
  const status = t(`domain.sessionStatus.${session.status}`);
  return (
    <section className={css.cont}>
      <p className={css.lead}>{t(leadOf(session, now))}</p>
      <h1>
        {date(session.date, { weekday: 'long' })}{' '}
        <span className={css.day}>
          {date(session.date, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) })}
        </span>
      </h1>
      <p className={css.what}>
        {session.title}.{' '}
        {t('start.where', { place: session.location ?? '', known: session.location ? 'yes' : 'no', status })}
      </p>
      <div className={css.acts}>
        <ButtonLink variant="main" href={hrefOf(routeOf(session, group))}>
          {t('start.open')}
        </ButtonLink>
        {group ? null : (
          <Button keyName="F5" onPress={() => runCommand('wall')}>
            {t('app.wall.open')}
          </Button>
        )}
      </div>
      <p className={css.aim}>
        <a href={hrefOf({ page: 'programme', programmeId: programme.id })}>{programme.name}</a>
        {programme.purpose ? <span>{programme.purpose}</span> : null}
      </p>
    </section>
  );
}

/** Before there is a meeting: one sentence that says how to begin. */
export function FirstTime({ programme }: { readonly programme: Programme | undefined }) {
  const { t } = useWords();
  if (!programme)
    return (
      <section className={css.cont}>
        <h1 className={css.welcome}>{t('start.first.title')}</h1>
        <p className={css.what}>{t('start.first.text')}</p>
      </section>
    );
  return (
    <section className={css.cont}>
      <p className={css.lead}>{t('start.lead.on')}</p>
      <h1 className={css.welcome}>{programme.name}</h1>
      <p className={css.what}>{programme.purpose || t('start.first.noSession')}</p>
      <div className={css.acts}>
        <ButtonLink variant="main" href={hrefOf({ page: 'programme', programmeId: programme.id })}>
          {t('start.openProgramme')}
        </ButtonLink>
      </div>
    </section>
  );
}
