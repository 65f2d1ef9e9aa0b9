import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { app, next, powerMonitor, reset, seen } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

// Before the modules are reset: from then on every part of the program gets this one stand-in.
beforeAll(() => import('electron'));
beforeEach(() => reset());

/** Patient, because the machine may be busy. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 30_000 });

describe('starting in Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kring-main-'));
  afterEach(() => vi.unstubAllEnvs());

  const start = async () => {
    vi.stubEnv('KRING_DATA', folder);
    vi.doMock('electron-store', () => ({ default: StandInStore }));
    vi.doMock('../../electron/services/pages', () => ({ createPages: async () => async () => null }));
    vi.resetModules();
    await import('../../electron/main');
  };
  class StandInStore {
    static asked: { name: string; cwd: string }[] = [];
    store: Record<string, unknown> = {};
    constructor(options: { name: string; cwd: string }) {
      StandInStore.asked.push(options);
    }
  }

  it('sandboxes everything, keeps the profile of Chromium apart, and opens the regie', async () => {
    await start();
    await soon(() => expect(seen.windows).toHaveLength(1));
    expect(seen.isSandboxed).toBe(true);
    expect(seen.paths.get('userData')).toBe(join(folder, 'window'));
    expect(seen.schemes).toHaveLength(1);
    expect(seen.windows[0]?.webContents.url).toBe('app://kring/index.html');
    expect(seen.windows[0]?.webContents.openHandler?.({ url: 'https://example.org' })).toEqual({ action: 'deny' });
    expect(StandInStore.asked).toContainEqual({ name: 'settings', cwd: folder });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['journal', 'kring.lock', 'snapshots', 'store.json']));

    const regie = seen.windows[0]?.webContents;
    const ask = (name: string, input?: unknown) =>
      seen.handlers.get('kring')?.(
        { sender: regie, senderFrame: { origin: 'app://kring', parent: null } },
        name,
        input,
      );
    expect(await ask('hello')).toMatchObject({ given: { host: 'electron', version: '1.2.3', revision: 0 } });
    await ask('changeSettings', { language: 'en' });
    expect(JSON.stringify(seen.menus.at(-1))).toContain('"File"');

    app.emit('second-instance');
    expect(seen.windows[0]?.acts.at(-1)).toBe('focus');
    powerMonitor.emit('shutdown');
    expect(seen.quits).toBe(1);
    app.emit('will-quit', { preventDefault: () => undefined });
    await soon(() => expect(seen.exits).toBe(1));
    expect(readdirSync(folder)).not.toContain('kring.lock');
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the way to a Kring in the browser that holds the same folder', async () => {
    const door = 'http://127.0.0.1:1/?token=x';
    mkdirSync(folder, { recursive: true });
    const holder = { token: 't', pid: process.pid, machine: hostname(), door };
    writeFileSync(join(folder, 'kring.lock'), JSON.stringify(holder));
    await start();
    await soon(() => expect(seen.quits).toBe(1));
    expect(seen.dialogs[0]?.options).toMatchObject({ message: 'Kring staat al open' });
    expect(seen.opened).toEqual([door]);
    expect(seen.windows).toHaveLength(0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('says in words why it cannot start, and touches nothing', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'store.json'), '{"format":2,"storeId":"of-a-later-kring"}');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await start();
    await soon(() => expect(seen.quits).toBe(1));
    vi.restoreAllMocks();
    expect(JSON.stringify(seen.dialogs)).toContain('gemaakt door een nieuwere Kring');
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).toContain('of-a-later-kring');
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves at once when Kring is open already: that one comes to the front', async () => {
    next.isFirstInstance = false;
    await start();
    expect(seen.quits).toBe(1);
    expect(seen.windows).toHaveLength(0);
  });
});
