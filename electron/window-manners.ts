import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

/** A page without Node, in its own world, in a sandbox. Said aloud, defaults or not. */
const SAFE = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  // A clock in a window that is covered has to go on.
  backgroundThrottling: false,
} as const;

/** A page that crashed comes back with everything that was saved. */
function comeBack(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
}

type Looks = Omit<BrowserWindowConstructorOptions, 'webPreferences'>;

/** The one place where a window is made: whatever it looks like, it can do no more than show a page of ours. */
export function createWindow(looks: Looks, preload?: string): BrowserWindow {
  const window = new BrowserWindow({
    ...looks,
    webPreferences: { ...SAFE, ...(preload !== undefined && { preload }) },
  });
  comeBack(window);
  return window;
}
