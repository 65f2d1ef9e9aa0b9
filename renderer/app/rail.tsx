import { useWords } from '../language/words';
import { hrefOf, type Route } from '../route/route';
import { Logo } from '../ui/logo';
import type { Place } from './place';
import css from './rail.module.css';

type RailProps = { readonly route: Route; readonly place: Place | undefined };
type Stop = { readonly to: Route | null; readonly word: string; readonly pages: readonly Route['page'][] };

/** The narrow rail of words; a ring marks where you are. */
export function Rail({ route, place }: RailProps) {
  const { t } = useWords();
  const programmeId = place?.programme?.id;
  const sessionId = place?.session?.id;
  const inProgramme = (to: (id: string) => Route): Route | null => (programmeId ? to(programmeId) : null);
  const inSession = (to: (id: string) => Route): Route | null => (sessionId ? to(sessionId) : null);
  const isRunning = place?.session?.status === 'running';
  const stops: readonly Stop[] = [
    {
      to: inProgramme((id) => ({ page: 'programme', programmeId: id })),
      word: t('app.rail.programme'),
      pages: ['programme', 'privacy'],
    },
    {
      to: inSession((id) => ({ page: isRunning ? 'run' : 'plan', sessionId: id })),
      word: t('app.rail.session'),
      pages: ['plan', 'run'],
    },
    {
      to: inProgramme((id) => ({ page: 'network', programmeId: id })),
      word: t('app.rail.network'),
      pages: ['network'],
    },
    {
      to: inProgramme((id) => ({ page: 'learning', programmeId: id })),
      word: t('learning.rail'),
      pages: ['learning'],
    },
    { to: inProgramme((id) => ({ page: 'card', programmeId: id })), word: t('app.rail.card'), pages: ['card'] },
    { to: inSession((id) => ({ page: 'report', sessionId: id })), word: t('app.rail.report'), pages: ['report'] },
  ];
  const below: readonly Stop[] = [
    { to: { page: 'methods' }, word: t('app.rail.methods'), pages: ['methods'] },
    { to: { page: 'settings' }, word: t('app.rail.settings'), pages: ['settings', 'versions'] },
  ];
  return (
    <>
      <a className={css.brand} href={hrefOf({ page: 'start' })} aria-label={`${t('app.name')}, ${t('app.rail.start')}`}>
        <Logo />
        {t('app.name')}
      </a>
      <nav className={css.rail} aria-label={t('app.rail.label')}>
        <Stops stops={stops} route={route} />
        <span className={css.gap} />
        <Stops stops={below} route={route} />
      </nav>
    </>
  );
}

const Stops = ({ stops, route }: { readonly stops: readonly Stop[]; readonly route: Route }) =>
  stops.map(({ to, word, pages }) =>
    to ? (
      <a
        key={word}
        className={css.stop}
        href={hrefOf(to)}
        aria-current={pages.includes(route.page) ? 'page' : undefined}
      >
        {word}
      </a>
    ) : null,
  );
