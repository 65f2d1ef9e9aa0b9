import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, serveKring, test, watchErrors } from './fixtures';
import { netLogTo, readNetLog } from './net-log';
import { openBrowser } from './own-browser';
import { Regie } from './pages/regie';
import { tryAll } from './pages/trying';

// What a page may do, and where a whole meeting goes: nowhere.

/** Asked of the system, never sent: whether this machine has IPv6 at all. */
const IS_THERE_IPV6 = '[2001:4860:4860::8888]:443';

const show = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Every page that is not part of the meeting itself. */
const OTHERS = ['#/learning/prg-vlierbuurt', '#/card/prg-vlierbuurt', '#/methods', '#/settings', '#/start'] as const;

test('a whole meeting asks nobody but Kring itself, and the browser asks nobody either @browser', async ({
  dataDir,
  errors,
}, info) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'kring-profile-'));
  const log = info.outputPath('network.json');
  const host = await serveKring(dataDir);
  const context = await openBrowser(profile, netLogTo(log));
  context.on('page', (page) => watchErrors(page, errors));
  const page = context.pages()[0] ?? (await context.newPage());
  watchErrors(page, errors);
  await page.goto(host.url);
  const regie = new Regie(page);

  await test.step('start and plan', async () => {
    await regie.openDemonstration();
    for (const hash of OTHERS) {
      await show(page, hash);
      await expect(page.getByRole('heading').first()).toBeVisible();
    }
    await show(page, '#/plan/ses-4');
    await expect(page.getByRole('row').first()).toBeVisible();
  });

  await test.step('run, with the zaalscherm, and write down', async () => {
    await show(page, '#/run/ses-4');
    await page.getByRole('button', { name: /^Begin met/ }).click();
    const wall = await regie.openWall();
    await expect(wall.getByRole('heading', { level: 1 })).toBeVisible();
    await regie.capture('Kijk op <img src="https://kring.invalid/een.png"> en https://kring.invalid/twee');
    await regie.paste('• een\n• twee');
    await regie.everythingSaved();
  });

  await test.step('map', async () => {
    await show(page, '#/network/prg-vlierbuurt');
    await regie.addParty('Kleine bakker');
  });

  await test.step('report', async () => {
    await show(page, '#/report/ses-2');
    await regie.makeWord(info.outputPath('verslag.docx'));
    await regie.everythingSaved();
  });

  const { origin } = new URL(host.url);
  await context.close();
  await host.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const { asked, named, called } = readNetLog(log);
  expect(asked).toEqual([origin]);
  expect(named).toEqual([]);
  expect(called.filter((address) => address !== IS_THERE_IPV6)).toEqual([new URL(origin).host]);
});

test('text that would be code, a style, a picture or an address from elsewhere is stopped @browser', async ({
  dataDir,
  browser,
}) => {
  const host = await serveKring(dataDir);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.url);
  await new Regie(page).openDemonstration();
  const seen: string[] = [];
  watchErrors(page, seen);
  await tryAll(page, seen);
  await context.close();
  await host.stop();
});

test('the page may copy, fill a screen and place its window, and no more @browser', async ({ regie: { page } }) => {
  const allowed = await page.evaluate(() => {
    type Policy = { readonly allowedFeatures: () => readonly string[] };
    return (document as unknown as { readonly featurePolicy: Policy }).featurePolicy.allowedFeatures();
  });
  // What is said to the server and to a screen reader is no power of the page.
  const powers = allowed.filter((name) => !/^ch-|^aria-notify$|^cross-origin-isolated$/.test(name));
  expect(powers.sort()).toEqual(['clipboard-write', 'fullscreen', 'window-management']);
});

test('what watches the network wakes, in the page and in the browser @browser', async ({ dataDir }, info) => {
  const profile = mkdtempSync(join(tmpdir(), 'kring-profile-'));
  const log = info.outputPath('network.json');
  const host = await serveKring(dataDir);
  const context = await openBrowser(profile, netLogTo(log));
  const page = context.pages()[0] ?? (await context.newPage());
  const seen: string[] = [];
  watchErrors(page, seen);
  await page.goto(host.url);
  expect(seen).toEqual([]);
  await context.route(`${new URL(host.url).origin}/bare`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<img src="http://page.kring.invalid/x.png">',
    }),
  );
  await page.goto(`${new URL(host.url).origin}/bare`);
  await page.evaluate(() => {
    const code = 'fetch("http://worker.kring.invalid/").catch(() => undefined)';
    return void new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  });
  await page.evaluate(() => void new WebSocket('ws://socket.kring.invalid/'));
  await expect
    .poll(() => seen.filter((line) => line.startsWith('asked elsewhere')).sort())
    .toEqual(
      ['http://page.kring.invalid/x.png', 'http://worker.kring.invalid/', 'ws://socket.kring.invalid/'].map(
        (address) => `asked elsewhere: ${address}`,
      ),
    );
  await test.step('in a worker of Kring', async () => {
    await page.goto(host.url);
    const policy = String((await page.request.get(page.url())).headers()['content-security-policy']);
    await context.route('**/assets/late.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'content-security-policy': policy },
        body: "onmessage = () => fetch('https://late.kring.invalid/').catch(() => undefined)",
      }),
    );
    const isHeard = async () => {
      await page.evaluate(() => {
        const kept = globalThis as { late?: Worker };
        kept.late ??= new Worker('/assets/late.js', { type: 'module' });
        kept.late.postMessage('go');
      });
      return seen.join('\n');
    };
    await expect.poll(isHeard).toContain('in a worker: connect-src https://late.kring.invalid/');
  });
  await context.close();
  await host.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const { named, asked } = readNetLog(log);
  const names = named.join(' ');
  for (const name of ['page', 'worker', 'socket']) expect(names).toContain(`${name}.kring.invalid`);
  expect(asked).toContain('http://page.kring.invalid');
});
