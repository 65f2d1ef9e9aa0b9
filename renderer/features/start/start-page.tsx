import type { Programme } from '../../../shared/model/programme';
import type { Session } from '../../../shared/model/session';
import { sessionToContinue } from '../../../shared/programme/sessions';
import { useRows } from '../../data/queries';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { useSettings } from '../../settings/settings';
import { Logo } from '../../ui/logo';
import { OpeningSheets } from '../../workspace/opening-sheets';
import { RetentionNote } from '../../workspace/retention-note';
import { useOpening } from '../../workspace/use-opening';
import { Continue, FirstTime } from './continue';
import { DropPlace } from './drop-place';
import { InvitingRing } from './inviting-ring';
import { Lines } from './lines';
import { OtherProgrammes } from './other-programmes';
import { SessionRing } from './session-ring';
import css from './start-page.module.css';

/** Where a person begins: on with the meeting at hand, or one of four quiet lines. */
export function StartPage() {
  const programmes = useRows('programmes');
  const sessions = useRows('sessions');
  if (!programmes || !sessions) return <main className={css.start} aria-busy="true" />;
  return <Loaded programmes={programmes} sessions={sessions} />;
}

type LoadedProps = { readonly programmes: readonly Programme[]; readonly sessions: readonly Session[] };

function Loaded({ programmes, sessions }: LoadedProps) {
  const { t } = useWords();
  const { settings } = useSettings();
  const opening = useOpening();
  const session = sessionToContinue(sessions, settings.lastSessionId, today());
  const programme = programmes.find(({ id }) => id === session?.programmeId) ?? programmes[0];
  return (
    <DropPlace onFile={opening.open}>
      <main className={css.start}>
        <div className={css.left}>
          <p className={css.brand}>
            <Logo size={34} />
            {t('app.name')}
          </p>
          {programmes.map((each) => (
            <RetentionNote key={each.id} programme={each} />
          ))}
          {session && programme ? (
            <Continue session={session} programme={programme} />
          ) : (
            <FirstTime programme={programme} />
          )}
          <nav className={css.other} aria-label={t('start.other')}>
            <Lines programme={programme} sessions={sessions} opening={opening} />
            <OtherProgrammes programmes={programmes} sessions={sessions} current={programme} />
          </nav>
          <p className={css.foot}>{t('start.foot')}</p>
        </div>
        <div className={css.ring}>{session ? <SessionRing session={session} /> : <InvitingRing />}</div>
      </main>
      <OpeningSheets opening={opening} />
    </DropPlace>
  );
}
