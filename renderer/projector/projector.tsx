import { useEffect, useSyncExternalStore } from 'react';
import { WALL_LOCK, wallSessionId } from '../../shared/host/addresses';
import { useLocked, usePreferences } from '../data/queries';
import { useWords, WordsProvider } from '../language/words';
import { SceneView } from '../scene/scene-view';
import { useScene } from '../scene/use-scene';
import css from './projector.module.css';
import { useRestingHand } from './use-resting-hand';

const watchAddress = (watcher: () => void) => {
  window.addEventListener('hashchange', watcher);
  return () => window.removeEventListener('hashchange', watcher);
};

/** The zaalscherm: one picture of one session, in the language and the light that the regie chose. It only looks. */
export function Projector() {
  const preferences = usePreferences();
  const sessionId = wallSessionId(useSyncExternalStore(watchAddress, () => window.location.hash));
  const theme = preferences?.wallTheme ?? 'light';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  if (!preferences) return null;
  return (
    <WordsProvider language={preferences.language}>
      <Room sessionId={sessionId ?? undefined} />
    </WordsProvider>
  );
}

/** A right click in front of the whole room opens no menu; answers how to let it again. */
function withoutMenu(): () => void {
  const stop = (event: Event) => event.preventDefault();
  window.addEventListener('contextmenu', stop);
  return () => window.removeEventListener('contextmenu', stop);
}

/** Holds the lock by which the regie knows that there is a zaalscherm; answers how to let go. */
function beThere(): () => void {
  const leaving = new AbortController();
  const stay = () => new Promise<void>((go) => leaving.signal.addEventListener('abort', () => go()));
  navigator.locks?.request(WALL_LOCK, { mode: 'shared' }, stay).catch(() => undefined);
  return () => leaving.abort();
}

/** What the room sees; black while Kring is locked, and as it was after that. Nothing before that is known. */
function usePictureUnless(isLocked: boolean | undefined, sessionId: string | undefined) {
  const scene = useScene(sessionId);
  if (isLocked === undefined) return undefined;
  return isLocked ? BLACK : scene;
}

const BLACK = { kind: 'black' } as const;

function Room({ sessionId }: { readonly sessionId: string | undefined }) {
  const { t } = useWords();
  const isLocked = useLocked();
  const scene = usePictureUnless(isLocked, sessionId);
  const isResting = useRestingHand();
  useEffect(() => {
    document.title = t('wall.title');
  }, [t]);
  useEffect(beThere, []);
  useEffect(withoutMenu, []);
  const isNowhere = scene === null || (sessionId === undefined && !isLocked);
  return (
    <main className={css.room} data-resting={isResting || undefined} aria-label={t('wall.title')}>
      {isNowhere ? <p className={css.nowhere}>{t('wall.nowhere')}</p> : scene ? <SceneView scene={scene} /> : null}
    </main>
  );
}
