import { existsSync, readdirSync } from 'node:fs';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { test as base, expect, watchErrors } from './fixtures';
import { Regie } from './pages/regie';
import { tryAll } from './pages/trying';

// The doors of Electron itself, in Electron itself. What is not there is not run, and says so.

type Running = { readonly app: ElectronApplication; readonly page: Page; readonly said: string[] };

const test = base.extend<{ readonly running: Running }>({
  running: async ({ dataDir }, use) => {
    const said: string[] = [];
    const app = await electron.launch({
      args: ['.'],
      env: { ...process.env, KRING_DATA: dataDir, ELECTRON_ENABLE_SECURITY_WARNINGS: '1' } as Record<string, string>,
    });
    app.on('window', (window) => {
      watchErrors(window, said);
      window.on('console', (message) => said.push(message.text()));
    });
    const page = await app.firstWindow();
    await expect(page.getByRole('button', { name: /^Demonstratie/ })).toBeVisible();
    await use({ app, page, said });
    await app.close();
  },
});

const ELSEWHERE = [
  'https://example.org/',
  'app://kring.evil/index.html',
  'app://evil/index.html',
  'app://kring/wall.html',
  'file:///etc/passwd',
  'data:text/html,<h1>x</h1>',
  'about:blank',
  'chrome://gpu',
  '//evil.example/',
  'javascript:globalThis.wasRun=true',
];

const TRAVERSALS = [
  ...[
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%252e%252e/package.json',
    '/..%5cpackage.json',
  ],
  ...['/assets/..%2f..%2fpackage.json', '//etc/passwd', '/%00', '/assets/', '/package.json', '/main.js', '/__proto__'],
];

test('every window is a page without powers, and warns of nothing', { tag: '@electron' }, async ({ running }) => {
  const { app, page, said } = running;
  await new Regie(page).openDemonstration();
  await page.evaluate(() => {
    location.hash = '#/run/ses-4';
  });
  const opening = app.waitForEvent('window');
  await page.keyboard.press('F5');
  await opening;
  const preferences = await app.evaluate(({ webContents }) =>
    // Electron has it, and its types leave it out.
    webContents
      .getAllWebContents()
      .map((contents) => (contents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences()),
  );
  expect(preferences).toHaveLength(2);
  for (const each of preferences)
    expect(each).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  for (const window of app.windows()) {
    const reached = await window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    );
    expect(reached).toEqual([]);
  }
  expect(await page.evaluate(() => Object.keys((globalThis as unknown as { kring: object }).kring))).toEqual([
    'ask',
    'on',
  ]);
  expect(said.filter((line) => line.includes('Security Warning'))).toEqual([]);
});

test('text that would be code, a style, a picture or an address from elsewhere is stopped', {
  tag: '@electron',
}, async ({ running: { page, said } }) => {
  await new Regie(page).openDemonstration();
  await tryAll(page, said);
});

test('no window goes elsewhere, opens another, or takes a file to disk', { tag: '@electron' }, async ({
  running,
  dataDir,
}) => {
  const { app, page } = running;
  const before = page.url();
  for (const address of ELSEWHERE) {
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      link.click();
      const opened = window.open(to);
      if (opened) Object.assign(globalThis, { wasOpened: to });
    }, address);
    expect(page.url()).toBe(before);
  }
  expect(app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => ['wasRun', 'wasOpened'].filter((name) => name in globalThis))).toEqual([]);
  const path = `${dataDir}/saved.txt`;
  await app.evaluate(({ session }, savePath) => {
    session.defaultSession.on('will-download', (_event, item) => item.setSavePath(savePath));
  }, path);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'saved.txt';
    link.click();
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(dataDir)).not.toContain('saved.txt');
});

test('no path leads out of the pages, and no permission is given', { tag: '@electron' }, async ({
  running: { page },
}) => {
  for (const path of TRAVERSALS) {
    const text = await page.evaluate(
      (to) =>
        fetch(`app://kring${to}`).then(
          (answer) => answer.text(),
          () => '',
        ),
      path,
    );
    expect({ path, text }).toEqual({ path, text: '' });
  }
  const denied = await page.evaluate(async () => {
    const isRefused = (asking: Promise<unknown>) => asking.then(() => false).catch(() => true);
    const { mediaDevices, clipboard, geolocation } = navigator;
    return {
      camera: await isRefused(mediaDevices.getUserMedia({ video: true })),
      microphone: await isRefused(mediaDevices.getUserMedia({ audio: true })),
      screen: await isRefused(mediaDevices.getDisplayMedia()),
      clipboard: await isRefused(clipboard.readText()),
      place: await isRefused(new Promise((done, fail) => geolocation.getCurrentPosition(done, fail))),
      notices: (await Notification.requestPermission()) !== 'granted',
    };
  });
  expect(denied).toEqual({ camera: true, microphone: true, screen: true, clipboard: true, place: true, notices: true });
});

test('no machine can be found by its name', { tag: '@electron' }, async ({ running: { app } }) => {
  const reached = await app.evaluate(async ({ net }) =>
    Promise.all(
      ['https://example.org/', 'http://localhost/', 'http://127.0.0.1:9/'].map((address) =>
        net.fetch(address).then(
          () => true,
          () => false,
        ),
      ),
    ),
  );
  expect(reached).toEqual([false, false, false]);
});
