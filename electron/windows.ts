import { BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { wallPage } from '../shared/host/addresses';
import type { Gives } from '../shared/host/contract';
import { ORIGIN } from './scheme';

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
});

/** Where the windows stood, kept by the host. */
export type WindowMemory = { readonly read: () => unknown; readonly write: (bounds: Rectangle) => void };

type Parts = {
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly onWall: (isOpen: boolean) => void;
  readonly onClosing: () => void;
};

// What every window of Kring is: a page without Node, in its own world, in a sandbox. Said aloud, defaults or not.
const SAFE = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
  // A clock in a window that is covered has to go on.
  backgroundThrottling: false,
} as const;

const USUAL_SIZE = { width: 1280, height: 800 } as const;

/** The remembered place, unless the display it was on is gone. */
function bounds(memory: WindowMemory): Partial<Rectangle> {
  const stored = Bounds.safeParse(memory.read());
  if (!stored.success) return USUAL_SIZE;
  const { x, y, width, height } = screen.getDisplayMatching(stored.data).workArea;
  const at = stored.data;
  const isSeen = at.x < x + width && at.x + at.width > x && at.y < y + height && at.y + at.height > y;
  return isSeen ? at : USUAL_SIZE;
}

/** A page that crashed comes back with everything that was saved. */
function comeBack(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
}

/** The two windows of Kring: the regie, and the zaalscherm that only looks. */
export function createWindows({ preload, memory, onWall, onClosing }: Parts) {
  let regie: BrowserWindow | null = null;
  let wall: BrowserWindow | null = null;

  const closeWall = (): void => wall?.close();

  const openRegie = (): BrowserWindow => {
    const window = new BrowserWindow({
      ...bounds(memory),
      minWidth: 640,
      minHeight: 480,
      show: false,
      webPreferences: { ...SAFE, preload },
    });
    regie = window;
    comeBack(window);
    window.once('ready-to-show', () => window.show());
    window.on('close', () => {
      memory.write(window.getNormalBounds());
      onClosing();
      closeWall();
    });
    window.once('closed', () => {
      regie = null;
    });
    void window.loadURL(`${ORIGIN}/index.html`);
    return window;
  };

  /** Brings the regie to the front, or opens it again. */
  const focus = (): void => {
    const window = regie ?? openRegie();
    if (window.isMinimized()) window.restore();
    window.focus();
  };

  const makeWall = (area: Rectangle): BrowserWindow => {
    // No preload: it may read the shared database, and ask nothing.
    const window = new BrowserWindow({
      ...area,
      show: false,
      fullscreen: true,
      autoHideMenuBar: true,
      webPreferences: SAFE,
    });
    comeBack(window);
    window.webContents.on('before-input-event', (_event, input) => {
      if (input.type === 'keyDown' && (input.key === 'Escape' || input.key === 'F5')) window.close();
    });
    // The hands stay at the regie.
    window.once('ready-to-show', () => window.showInactive());
    window.once('closed', () => {
      wall = null;
      onWall(false);
    });
    return window;
  };

  /** Full screen on the display that the regie is not on, else on the one there is. */
  const openWall = async (sessionId: string): Promise<Gives<'openWall'>> => {
    const here = regie ? screen.getDisplayMatching(regie.getBounds()) : screen.getPrimaryDisplay();
    const other = screen.getAllDisplays().find(({ id }) => id !== here.id);
    wall ??= makeWall((other ?? here).bounds);
    await wall.loadURL(`${ORIGIN}/${wallPage(sessionId)}`);
    onWall(true);
    return { placed: other ? 'second-display' : 'full-screen' };
  };

  return { openRegie, focus, openWall, closeWall, regie: () => regie };
}
export type Windows = ReturnType<typeof createWindows>;
