import { useEffect, useState } from 'react';
import { useLookOnly } from '../data/repository';
import { listenToKeys, useCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { goTo, hrefOf, type Route, useRoute } from '../route/route';
import { useSettings } from '../settings/settings';
import { Button } from '../ui/button';
import { PassphraseSheets } from '../workspace/passphrase-sheet';
import { useSaveCommand } from '../workspace/use-save-file';
import { useSpace } from '../workspace/use-space';
import css from './frame.module.css';
import { HelpSheet } from './help-sheet';
import { keepPlace } from './last-place';
import { OpenAnywhere } from './open-anywhere';
import { PageOf } from './pages';
import { type Place, usePlace } from './place';
import { Rail } from './rail';
import { SearchSheet } from './search-sheet';
import { takeOver } from './start-up';
import { TopBar } from './top-bar';
import { useArrival } from './use-arrival';
import { useUndoKeys } from './use-undo-keys';
import { useUnheard } from './use-unheard';
import { useWall } from './use-wall';

/** What stands round every page: the rail, the top line, the keys. Start and a group have the window to themselves. */
export function Frame() {
  const route = useRoute();
  // A group leads nothing: no zaalscherm, no report, and nothing to find but its own slips.
  const isGroup = route.page === 'group';
  const { settings, change } = useSettings();
  const place = usePlace(route, settings.lastSessionId);
  const sessionId = 'sessionId' in route ? route.sessionId : undefined;
  useEffect(() => {
    if (sessionId && sessionId !== settings.lastSessionId) change({ lastSessionId: sessionId });
  }, [sessionId, settings.lastSessionId, change]);
  useEffect(() => listenToKeys(), []);
  useEffect(() => keepPlace(), []);
  useArrival(route);
  useUndoKeys();
  useUnheard();
  useSpace();
  const toggleWall = useWall(place?.session?.id);
  useCommand('wall', () => void toggleWall(), !isGroup);
  useSaveCommand(place?.programme?.id);
  const sessionOfPlace = place?.session?.id;
  const hasReport = sessionOfPlace !== undefined && !isGroup;
  useCommand('versions', () => goTo({ page: 'versions' }), !isGroup);
  useCommand('report', () => goTo({ page: 'report', sessionId: sessionOfPlace ?? '' }), hasReport);
  return (
    <>
      <LookOnlyBar />
      {route.page === 'start' || isGroup ? (
        <PageOf route={route} place={place} />
      ) : (
        <Framed route={route} place={place} onWall={() => void toggleWall()} />
      )}
      <Overlays maySearch={!isGroup} />
      <OpenAnywhere />
      <PassphraseSheets />
    </>
  );
}

type FramedProps = { readonly route: Route; readonly place: Place | undefined; readonly onWall: () => void };

function Framed({ route, place, onWall }: FramedProps) {
  const { t } = useWords();
  return (
    <div className={css.app}>
      <a className={css.skip} href={hrefOf(route)} onClick={focusMain}>
        {t('app.skip')}
      </a>
      <Rail route={route} place={place} />
      <TopBar route={route} place={place} onWall={onWall} />
      <main id="main" className={css.page} tabIndex={-1}>
        <PageOf route={route} place={place} />
      </main>
    </div>
  );
}

function focusMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Overlays({ maySearch }: { readonly maySearch: boolean }) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isSearchOpen, setSearchOpen] = useState(false);
  useCommand('help', () => setHelpOpen(true));
  useCommand('search', () => setSearchOpen(true), maySearch);
  return (
    <>
      <HelpSheet isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <SearchSheet isOpen={isSearchOpen} onClose={() => setSearchOpen(false)} />
    </>
  );
}

function LookOnlyBar() {
  const { t } = useWords();
  const { hello } = useSettings();
  if (!useLookOnly()) return null;
  if (hello.isLookOnly)
    return (
      <div className={css.lookOnly} role="status">
        {t('app.newer.bar')}
      </div>
    );
  return (
    <div className={css.lookOnly} role="status">
      {t('app.lookOnly.bar')}
      <Button variant="link" onPress={takeOver}>
        {t('app.lookOnly.take')}
      </Button>
    </div>
  );
}
