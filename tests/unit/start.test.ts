import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { appModeArguments, openAppWindow } from '../../electron/browser/chromium';
import { browserPlaces, findInstalledBrowser } from '../../electron/browser/find-browser';
import { electronIn, fetchElectron } from '../../scripts/electron-binary.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kring-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an installed browser', () => {
  it('is looked for where each system keeps it, Chrome before Edge before Chromium', () => {
    const windows = browserPlaces({
      platform: 'win32',
      env: { ProgramFiles: 'C:\\P', LOCALAPPDATA: 'C:\\L' },
      home: 'C:\\U',
    });
    expect(windows[0]).toBe('C:\\P\\Google\\Chrome\\Application\\chrome.exe');
    expect(windows).toContain('C:\\L\\Chromium\\Application\\chrome.exe');
    expect(windows.findIndex((path) => path.includes('msedge'))).toBe(2);
    const mac = browserPlaces({ platform: 'darwin', env: {}, home: '/Users/ada' });
    expect(mac[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(mac).toContain('/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    const linux = browserPlaces({ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/ada' });
    expect(linux.slice(0, 2)).toEqual(['/opt/bin/google-chrome-stable', '/usr/bin/google-chrome-stable']);
  });

  it('may be named by hand, and that one comes first', () => {
    expect(browserPlaces({ platform: 'linux', env: { KRING_BROWSER: '/my/browser' }, home: '/' })[0]).toBe(
      '/my/browser',
    );
  });

  it('is nothing where there is none', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const machine = { platform: 'darwin', env: { KRING_BROWSER: join(empty, 'none') }, home: empty } as const;
    expect(await findInstalledBrowser(machine)).toBeNull();
    const there = join(folder, 'browser');
    writeFileSync(there, '#!/bin/sh\n', { mode: 0o755 });
    expect(await findInstalledBrowser({ ...machine, env: { KRING_BROWSER: there } })).toBe(there);
  });

  it('opens one window without tabs, on a profile of its own, and looks for no network', () => {
    const words = appModeArguments('http://127.0.0.1:1/?token=x', '/data/browser');
    expect(words.slice(0, 2)).toEqual(['--app=http://127.0.0.1:1/?token=x', '--user-data-dir=/data/browser']);
    expect(words).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update', '--disable-sync']),
    );
    expect(words.join(' ')).not.toMatch(/no-sandbox|disable-web-security|remote-debugging/);
  });

  it('tells when its window is closed, and when it never opened', async () => {
    const program = join(folder, 'closes');
    writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    expect(await (await openAppWindow(program, 'http://x', folder)).ended).toBeGreaterThan(0);
    expect(await (await openAppWindow(join(folder, 'absent'), 'http://x', folder)).ended).toBe(0);
  });
});

/** A package of Electron whose install script does what a test says. */
function aPackage(name: string, install: string): string {
  const home = join(folder, name);
  mkdirSync(home);
  const tools = `
    const fs = require('node:fs'), path = require('node:path');
    const place = () => {
      fs.mkdirSync(path.join(__dirname, 'dist'));
      fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), 'program');
      fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');
    };`;
  writeFileSync(join(home, 'install.js'), `${tools}\n${install}`);
  return home;
}
const fetch = (home: string, patienceMs: number) =>
  fetchElectron({ folder: home, temporary: join(home, 'download'), patienceMs });

describe('the program of Electron', () => {
  it('is found where its package put it', async () => {
    const home = aPackage('there', 'place()');
    expect(electronIn(home)).toBeNull();
    expect(await fetch(home, 60_000)).toBe(join(home, 'dist', 'electron'));
    expect(electronIn(home)).toBe(join(home, 'dist', 'electron'));
  });

  it('is absent when only its name is there', () => {
    const home = aPackage('named', '');
    writeFileSync(join(home, 'path.txt'), 'electron');
    expect(electronIn(home)).toBeNull();
  });

  it('is not waited for when the network says no', async () => {
    // Were it waited for, this test would take a minute and fail.
    expect(await fetch(aPackage('refused', 'process.exit(1)'), 120_000)).toBeNull();
  });

  it('is given up when nothing comes for a while', async () => {
    expect(await fetch(aPackage('hangs', 'setInterval(() => {}, 1000)'), 400)).toBeNull();
  });

  it('is waited for, however slow, while bytes come in', async () => {
    const slow = `
      const file = path.join(process.env.TMPDIR, 'electron.zip');
      let left = 12;
      const timer = setInterval(() => {
        fs.appendFileSync(file, 'x'.repeat(100));
        if (--left === 0) { clearInterval(timer); place(); }
      }, 300);`;
    const home = aPackage('slow', slow);
    expect(await fetch(home, 2500)).toBe(join(home, 'dist', 'electron'));
  });
});
