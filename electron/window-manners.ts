import type { BrowserWindow } from 'electron';

/** What every window of Kring is: a page without Node, in its own world, in a sandbox. Said aloud, defaults or not. */
export const SAFE = {
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

/** A page that crashed comes back with everything that was saved. */
export function comeBack(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
}
