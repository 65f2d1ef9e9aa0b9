import { isMac } from '../keyboard/platform';
import { runCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { hrefOf, type Route } from '../route/route';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { SaveStatusLink, UndoRedo } from '../workspace/save-status';
import type { Place } from './place';
import css from './top-bar.module.css';

type TopBarProps = { readonly route: Route; readonly place: Place | undefined; readonly onWall: () => void };

/** Where you are, whether it is saved, what can be taken back, and the zaalscherm. */
export function TopBar({ route, place, onWall }: TopBarProps) {
  const { t } = useWords();
  return (
    <header className={css.top}>
      <Where route={route} place={place} />
      <UndoRedo />
      <SaveStatusLink />
      <Button variant="quiet" onPress={() => runCommand('search')} keyName={isMac ? '⌘ K' : 'Ctrl K'}>
        {t('app.search.title')}
      </Button>
      <Button variant="icon" onPress={() => runCommand('lock')} aria-label={t('lock.act')}>
        <Icon name="lock" />
      </Button>
      <Button onPress={onWall} keyName="F5">
        {t('app.wall.open')}
      </Button>
    </header>
  );
}

function Where({ route, place }: { readonly route: Route; readonly place: Place | undefined }) {
  const { t, date } = useWords();
  const here = useHere(route, place, t, date);
  const programme = place?.programme;
  return (
    <div className={css.where}>
      {programme && here !== programme.name ? (
        <a href={hrefOf({ page: 'programme', programmeId: programme.id })}>{programme.name}</a>
      ) : null}
      <b>{here}</b>
      {place?.isDemo ? (
        <span className={css.demo} title={place.notice ?? t('app.demo.notice')}>
          {t('app.demo.mark')}
        </span>
      ) : null}
    </div>
  );
}

type T = ReturnType<typeof useWords>['t'];
type DateWords = ReturnType<typeof useWords>['date'];

function useHere(route: Route, place: Place | undefined, t: T, date: DateWords): string {
  const session = place?.session;
  const day = session ? date(session.date, { day: 'numeric', month: 'long' }) : '';
  switch (route.page) {
    case 'plan':
    case 'run':
      return day;
    case 'report':
      return session ? `${t('app.rail.report')} ${day}` : t('app.rail.report');
    case 'network':
      return t('app.rail.network');
    case 'learning':
      return t('learning.rail');
    case 'card':
      return t('card.name');
    case 'methods':
      return t('app.rail.methods');
    case 'versions':
      return t('versions.title');
    case 'privacy':
      return t('privacy.title');
    case 'settings':
      return t('app.rail.settings');
    default:
      return place?.programme?.name ?? '';
  }
}
