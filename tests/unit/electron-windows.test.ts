import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindows } from '../../electron/windows';
import { next, reset, screen, seen } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

beforeEach(() => reset());

function openWindows(remembered: unknown = null) {
  const said: string[] = [];
  const written: unknown[] = [];
  const windows = createWindows({
    preload: '/app/preload.cjs',
    memory: { read: () => remembered, write: (bounds) => void written.push(bounds) },
    onWall: (isOpen, why) => void said.push([isOpen ? 'wall open' : 'wall closed', ...(why ? [why] : [])].join(', ')),
    onClosing: () => void said.push('closing'),
  });
  return { windows, said, written };
}

describe('a window of Kring', () => {
  it('is made in one place, and there with one set of powers', () => {
    const folder = join(import.meta.dirname, '..', '..', 'electron');
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap(
        (name) =>
          readFileSync(join(folder, name), 'utf8')
            .match(/new (BrowserWindow|WebContentsView)\(|webPreferences:/g)
            ?.map((word) => `${name} ${word}`) ?? [],
      );
    expect(made.sort()).toEqual(['window-manners.ts new BrowserWindow(', 'window-manners.ts webPreferences:']);
  });

  it.each(['regie', 'zaalscherm'])('is sandboxed, in its own world and without Node: the %s', async (which) => {
    const { windows } = openWindows();
    windows.openRegie();
    await windows.openWall('session-1');
    const options = seen.windows[which === 'regie' ? 0 : 1]?.options.webPreferences;
    expect(options).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
    });
    expect(options).not.toHaveProperty('enableBlinkFeatures');
    // The zaalscherm reads and asks nothing: it has no bridge at all.
    expect(options?.preload).toBe(which === 'regie' ? '/app/preload.cjs' : undefined);
  });

  it('comes back where it stood, unless that display is gone', () => {
    const at = { x: 100, y: 50, width: 900, height: 700 };
    openWindows(at).windows.openRegie();
    openWindows({ ...at, x: 5000 }).windows.openRegie();
    openWindows({ x: 'elsewhere' }).windows.openRegie();
    expect(seen.windows[0]?.options).toMatchObject(at);
    for (const window of seen.windows.slice(1)) expect(window.options).toMatchObject({ width: 1280, height: 800 });
  });

  it('remembers where it stood, and takes the zaalscherm along when it closes', async () => {
    const { windows, said, written } = openWindows();
    windows.openRegie();
    await windows.openWall('session-1');
    seen.windows[0]?.close();
    expect(written).toEqual([{ x: 10, y: 20, width: 900, height: 700 }]);
    expect(seen.windows[1]?.isGone).toBe(true);
    expect(said).toEqual(['wall open', 'closing', 'wall closed']);
  });

  it.each(['query-session-end', 'session-end'])('is told to leave when the machine logs somebody off: %s', (event) => {
    const { windows, said } = openWindows();
    windows.openRegie();
    seen.windows[0]?.emit(event);
    expect(said).toEqual(['closing']);
  });

  it('comes back after its page crashed, and not after it was closed', () => {
    openWindows().windows.openRegie();
    seen.windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    seen.windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(seen.windows[0]?.acts.filter((act) => act === 'reload')).toHaveLength(1);
  });
});

describe('the zaalscherm', () => {
  const beamer = {
    id: 2,
    bounds: { x: 1280, y: 0, width: 1920, height: 1080 },
    workArea: { x: 1280, y: 0, width: 1920, height: 1080 },
  };

  it('fills the second display, and leaves the hands at the regie', async () => {
    next.displays = [...next.displays, beamer];
    const { windows } = openWindows();
    windows.openRegie();
    expect(await windows.openWall('a/b')).toEqual({ placed: 'second-display' });
    expect(seen.windows[1]?.options).toMatchObject({ ...beamer.bounds, fullscreen: true });
    expect(seen.windows[1]?.webContents.url).toBe('app://kring/wall.html#/a%2Fb');
    expect(seen.windows[1]?.acts).toEqual(['showInactive']);
  });

  it('fills the display where the regie is not, also when the regie is on the second', async () => {
    next.displays = [...next.displays, beamer];
    const { windows } = openWindows({ ...beamer.bounds, width: 900, height: 700 });
    windows.openRegie();
    await windows.openWall('session-1');
    expect(seen.windows[1]?.options).toMatchObject({ x: 0, width: 1280 });
  });

  it('fills the one display there is, and Escape closes it', async () => {
    const { windows, said } = openWindows();
    windows.openRegie();
    expect(await windows.openWall('session-1')).toEqual({ placed: 'full-screen' });
    seen.windows[1]?.webContents.emit('before-input-event', {}, { type: 'keyDown', key: 'a' });
    expect(seen.windows[1]?.isGone).toBe(false);
    seen.windows[1]?.webContents.emit('before-input-event', {}, { type: 'keyDown', key: 'Escape' });
    expect(said).toEqual(['wall open', 'wall closed']);
  });

  it('is one window, however often it is opened', async () => {
    const { windows } = openWindows();
    windows.openRegie();
    await windows.openWall('session-1');
    await windows.openWall('session-2');
    expect(seen.windows).toHaveLength(2);
    expect(seen.windows[1]?.webContents.url).toBe('app://kring/wall.html#/session-2');
  });

  it('closes when its display is unplugged, says why, and comes back with one call', async () => {
    next.displays = [...next.displays, beamer];
    const { windows, said } = openWindows();
    windows.openRegie();
    await windows.openWall('session-1');
    screen.unplug(beamer.id);
    expect(seen.windows[1]?.isGone).toBe(true);
    expect(seen.windows[0]?.isGone).toBe(false);
    expect(said).toEqual(['wall open', 'wall closed, display-gone']);
    expect(await windows.openWall('session-1')).toEqual({ placed: 'full-screen' });
    windows.closeWall();
    expect(said.slice(2)).toEqual(['wall open', 'wall closed']);
    expect(screen.listenerCount('display-removed')).toBe(0);
  });

  it('does not stay on the display to which the regie had to move', async () => {
    next.displays = [...next.displays, beamer];
    const { windows, said } = openWindows({ ...beamer.bounds, width: 900, height: 700 });
    windows.openRegie();
    await windows.openWall('session-1');
    screen.unplug(beamer.id);
    expect(said).toEqual(['wall open', 'wall closed, display-gone']);
  });

  it('stays where it is when another display goes', async () => {
    next.displays = [...next.displays, beamer, { ...beamer, id: 3, bounds: { ...beamer.bounds, x: 3200 } }];
    const { windows, said } = openWindows();
    windows.openRegie();
    await windows.openWall('session-1');
    screen.unplug(3);
    expect(said).toEqual(['wall open']);
  });
});
