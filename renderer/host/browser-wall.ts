import { wallPage } from '../../shared/host/addresses';
import type { Gives } from '../../shared/host/contract';
import { Refusal, say } from '../../shared/model/message';

/** One name, so that opening again finds the same window. */
const WINDOW_NAME = 'kring-zaalscherm';
/** A regie that was opened anew has lost sight of the zaalscherm; this remembers that there is one. */
const REMEMBERED = 'kring.wall';
const SIZE = 'width=1280,height=720';
/** When a page goes, its window may still be closing, or be opening the next page: looked at again after these. */
const LOOK_AGAIN_MS = [0, 100, 500, 2000] as const;

type Display = {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
};
type Displays = { readonly screens: readonly Display[]; readonly currentScreen: Display };
type WindowOfManyDisplays = { readonly getScreenDetails?: () => Promise<Displays> };

/** The display that this window is not on, where there is one and the person lets Kring know of it. */
async function secondDisplay(): Promise<Display | null> {
  const { getScreenDetails } = window as WindowOfManyDisplays;
  const { isExtended } = window.screen as { isExtended?: boolean };
  if (!getScreenDetails || !isExtended) return null;
  const displays = await getScreenDetails.call(window).catch(() => null);
  return displays?.screens.find((display) => display !== displays.currentScreen) ?? null;
}

const featuresFor = (display: Display | null): string =>
  display
    ? `popup,fullscreen,left=${display.availLeft},top=${display.availTop},width=${display.availWidth},height=${display.availHeight}`
    : `popup,${SIZE}`;

/** The zaalscherm as a second window of the browser; `tell` hears when it opens and closes. */
export function createWall(tell: (isOpen: boolean) => void) {
  let wall: Window | null = null;

  const wentAway = (opened: Window): void => {
    if (wall !== opened) return;
    wall = null;
    window.sessionStorage.removeItem(REMEMBERED);
    tell(false);
  };

  // The page of the zaalscherm says when it goes; whether its window went with it shows a moment later.
  const watch = (opened: Window): void => {
    const look = () => {
      for (const wait of LOOK_AGAIN_MS) setTimeout(() => opened.closed && wentAway(opened), wait);
      setTimeout(() => !opened.closed && wall === opened && watch(opened), LOOK_AGAIN_MS[1]);
    };
    opened.addEventListener('pagehide', look, { once: true });
  };

  const open = async (sessionId: string): Promise<Gives<'openWall'>> => {
    const display = wall && !wall.closed ? null : await secondDisplay();
    const opened = window.open(wallPage(sessionId), WINDOW_NAME, featuresFor(display));
    if (!opened) throw new Refusal(say('app.host.wallBlocked'));
    opened.focus();
    if (wall !== opened) opened.addEventListener('load', () => watch(opened), { once: true });
    wall = opened;
    window.sessionStorage.setItem(REMEMBERED, 'open');
    tell(true);
    return { placed: display ? 'second-display' : 'window' };
  };

  const close = (): void => {
    const isForgotten = wall === null && window.sessionStorage.getItem(REMEMBERED) !== null;
    const opened = isForgotten ? window.open('', WINDOW_NAME) : wall;
    wall = opened;
    opened?.close();
    if (opened) wentAway(opened);
  };

  return { open, close };
}
