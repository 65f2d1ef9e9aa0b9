import { wallPage } from '../../shared/host/addresses';
import type { Gives, Says } from '../../shared/host/contract';
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
type Displays = EventTarget & { readonly screens: readonly Display[]; readonly currentScreen: Display };
type Second = { readonly display: Display; readonly all: Displays };
type WindowOfManyDisplays = { readonly getScreenDetails?: () => Promise<Displays> };

/** The display that this window is not on, where there is one and the person lets Kring know of it. */
async function secondDisplay(): Promise<Second | null> {
  const { getScreenDetails } = window as WindowOfManyDisplays;
  const { isExtended } = window.screen as { isExtended?: boolean };
  if (!getScreenDetails || !isExtended) return null;
  const displays = await getScreenDetails.call(window).catch(() => null);
  const display = displays?.screens.find((each) => each !== displays.currentScreen);
  return displays && display ? { display, all: displays } : null;
}

const featuresFor = (display: Display | undefined): string =>
  display
    ? `popup,fullscreen,left=${display.availLeft},top=${display.availTop},width=${display.availWidth},height=${display.availHeight}`
    : `popup,${SIZE}`;

type Tell = (isOpen: boolean, why?: Says<'wall'>['why']) => void;

/** The zaalscherm as a second window of the browser; `tell` hears when it opens and closes. */
export function createWall(tell: Tell) {
  let wall: Window | null = null;

  const wentAway = (opened: Window, why?: Says<'wall'>['why']): void => {
    if (wall !== opened) return;
    wall = null;
    window.sessionStorage.removeItem(REMEMBERED);
    tell(false, why);
  };

  // Without its own display it would lie over the regie.
  const closeWithDisplay = (opened: Window, { all }: Second): void =>
    all.addEventListener('screenschange', function look() {
      if (all.screens.length > 1) return;
      all.removeEventListener('screenschange', look);
      opened.close();
      wentAway(opened, 'display-gone');
    });

  // The page of the zaalscherm says when it goes; whether its window went with it shows a moment later.
  const watch = (opened: Window): void => {
    const look = () => {
      for (const wait of LOOK_AGAIN_MS) setTimeout(() => opened.closed && wentAway(opened), wait);
      setTimeout(() => !opened.closed && wall === opened && watch(opened), LOOK_AGAIN_MS[1]);
    };
    opened.addEventListener('pagehide', look, { once: true });
  };

  const follow = (opened: Window, second: Second | null): void => {
    if (wall !== opened) opened.addEventListener('load', () => watch(opened), { once: true });
    if (second) closeWithDisplay(opened, second);
    wall = opened;
    window.sessionStorage.setItem(REMEMBERED, 'open');
    tell(true);
  };

  const open = async (sessionId: string): Promise<Gives<'openWall'>> => {
    const second = wall && !wall.closed ? null : await secondDisplay();
    const opened = window.open(wallPage(sessionId), WINDOW_NAME, featuresFor(second?.display));
    if (!opened) throw new Refusal(say('app.host.wallBlocked'));
    opened.focus();
    follow(opened, second);
    return { placed: second ? 'second-display' : 'window' };
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
