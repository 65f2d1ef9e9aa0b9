import { type BrowserWindow, screen } from 'electron';
import { wallPage } from '../shared/host/addresses';
import type { Gives, Says } from '../shared/host/contract';
import { ORIGIN } from './scheme';
import { createWindow } from './window-manners';

type Why = Says<'wall'>['why'];
type Parts = {
  readonly regie: () => BrowserWindow | null;
  readonly onWall: (isOpen: boolean, why?: Why) => void;
};

/** Full screen on its display, with nothing that can be pressed. No preload: it reads the database, and asks nothing. */
function makeWindow(display: Electron.Display): BrowserWindow {
  const window = createWindow({ ...display.bounds, show: false, fullscreen: true, autoHideMenuBar: true });
  window.webContents.on('before-input-event', (_event, input) => {
    if (input.type === 'keyDown' && (input.key === 'Escape' || input.key === 'F5')) window.close();
  });
  // The hands stay at the regie.
  window.once('ready-to-show', () => window.showInactive());
  return window;
}

/** The zaalscherm: one window that only looks; `onWall` hears when it opens and closes, and why it had to. */
export function createWall({ regie, onWall }: Parts) {
  let wall: BrowserWindow | null = null;

  const regieDisplay = (): Electron.Display => {
    const window = regie();
    return window ? screen.getDisplayMatching(window.getBounds()) : screen.getPrimaryDisplay();
  };

  const openOn = (display: Electron.Display): BrowserWindow => {
    const window = makeWindow(display);
    let why: Why;
    // Without this the system lays the zaalscherm over the regie, in the middle of a meeting.
    const onDisplayGone = (_event: unknown, { id }: { readonly id: number }) => {
      if (id !== display.id && regieDisplay().id !== display.id) return;
      why = 'display-gone';
      window.close();
    };
    screen.on('display-removed', onDisplayGone);
    window.once('closed', () => {
      screen.off('display-removed', onDisplayGone);
      wall = null;
      onWall(false, why);
    });
    return window;
  };

  /** Full screen on the display that the regie is not on, else on the one there is. */
  const open = async (sessionId: string): Promise<Gives<'openWall'>> => {
    const here = regieDisplay();
    const other = screen.getAllDisplays().find(({ id }) => id !== here.id);
    wall ??= openOn(other ?? here);
    await wall.loadURL(`${ORIGIN}/${wallPage(sessionId)}`);
    onWall(true);
    return { placed: other ? 'second-display' : 'full-screen' };
  };

  return { open, close: (): void => wall?.close() };
}
