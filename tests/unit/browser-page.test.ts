import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHost, serveBrowserHost } from '../../electron/browser/host';
import type { Host } from '../../shared/host/contract';
import { findBrowser } from '../browser';

// The window's side of the browser host, in a real browser: what it does itself, and what the content policy lets it do.

declare const host: Host;
declare const said: boolean[];

// A page with the host and one button, because a browser opens windows and files only after a hand.
const SCRIPT = `
  import { z } from 'zod';
  import { host } from './renderer/host/host';
  z.config({ jitless: true });
  const said = [];
  host.on('wall', ({ open, why }) => {
    said.push(open);
    globalThis.why = why;
  });
  Object.assign(globalThis, { host, said });
  document.querySelector('button').onclick = () => {
    globalThis.answer = globalThis.act().then((given) => ({ given }), (error) => ({ refused: error.said?.key ?? 'other' }));
  };`;
const html = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const PATIENT = { timeout: 30_000 };
let folder: string;
let served: BrowserHost;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const violations: string[] = [];

async function openPage(): Promise<void> {
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  await page.goto(served.url);
  await page.waitForFunction(() => 'host' in globalThis);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-page-'));
  const pages = join(folder, 'pages');
  await mkdir(join(pages, 'assets'), { recursive: true });
  await writeFile(
    join(pages, 'index.html'),
    html('regie', '<button>act</button><script type="module" src="./assets/page.js"></script>'),
  );
  await writeFile(join(pages, 'wall.html'), html('zaalscherm', 'zaal'));
  const resolveDir = join(import.meta.dirname, '..', '..');
  await build({
    stdin: { contents: SCRIPT, resolveDir },
    bundle: true,
    format: 'esm',
    outfile: join(pages, 'assets', 'page.js'),
  });
  served = await serveBrowserHost({ port: 0, dataDir: join(folder, 'data'), pages });
  browser = await chromium.launch(await findBrowser());
  context = await browser.newContext();
  // The save dialog of the system cannot be seen from here; without it, a browser downloads.
  await context.addInitScript(() => {
    delete (window as { showSaveFilePicker?: unknown }).showSaveFilePicker;
  });
  await openPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

/** Does something in the page as the answer to a click. */
async function byHand(act: () => Promise<unknown>): Promise<unknown> {
  await page.evaluate(`globalThis.act = ${act.toString()}`);
  await page.getByRole('button').click();
  return page.evaluate('globalThis.answer');
}

const whatTheWallSaid = () => page.evaluate(() => said);

describe('the page of the browser host', () => {
  it('asks the server it came from', async () => {
    expect(await page.evaluate(() => host.ask('hello', undefined))).toMatchObject({ host: 'browser', revision: 0 });
    expect(new URL(page.url()).search).toBe('');
    const back = await page.evaluate(async () => {
      const { sha256 } = await host.ask('writeAttachment', { bytes: new Uint8Array([1, 2, 3]) });
      return [...((await host.ask('readAttachment', { sha256 })) ?? [])];
    });
    expect(back).toEqual([1, 2, 3]);
  });

  it('is held to the content policy: no script in the page, none made from text, nothing from elsewhere', async () => {
    const tried = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.append('globalThis.wasRun = true');
      document.body.append(script);
      const image = new Image();
      const loaded = new Promise((done) => {
        image.onload = () => done(true);
        image.onerror = () => done(false);
      });
      image.src = 'https://example.org/x.png';
      const fetched = await fetch('https://example.org/').catch(() => 'refused');
      return { wasRun: 'wasRun' in globalThis, image: await loaded, fetched };
    });
    expect(tried).toEqual({ wasRun: false, image: false, fetched: 'refused' });
    // Not from `evaluate` itself: what a debugger runs may make code from text.
    expect(await byHand(async () => new Function('return 1')())).toEqual({ refused: 'other' });
    expect(violations.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(0);
  });

  it('lets in the one style that carries the nonce', async () => {
    const colours = await page.evaluate(() => {
      const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
      return [nonce, 'another'].map((each, at) => {
        const style = document.createElement('style');
        style.nonce = each;
        style.textContent = `button { outline-width: ${at + 7}px }`;
        document.head.append(style);
        return style.sheet !== null;
      });
    });
    expect(colours).toEqual([true, false]);
  });

  it('saves a file as a download, under the name that was meant', async () => {
    const downloading = page.waitForEvent('download');
    const bytes = () =>
      host.ask('saveFile', { suggestedName: 'Verslag 1', kind: 'docx', bytes: new Uint8Array([7, 8]) });
    expect(await byHand(bytes)).toEqual({ given: { saved: true, name: 'Verslag 1.docx' } });
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Verslag 1.docx');
    expect([...(await readFile(await download.path()))]).toEqual([7, 8]);
  });

  it('opens a file that a person chooses, and nothing when they do not', async () => {
    page.once('filechooser', (chooser) =>
      chooser.setFiles({ name: 'plan.kring', mimeType: 'application/zip', buffer: Buffer.from([5, 6]) }),
    );
    const open = async () => {
      const file = await host.ask('openFile', { kind: 'kring' });
      return file && [file.name, ...file.bytes];
    };
    expect(await byHand(open)).toEqual({ given: ['plan.kring', 5, 6] });
  });

  it('opens the zaalscherm in one window, follows it, and closes it', async () => {
    const opening = page.waitForEvent('popup');
    const open = () => host.ask('openWall', { sessionId: 'a/b' });
    expect(await byHand(open)).toEqual({ given: { placed: 'window' } });
    const wall = await opening;
    await wall.waitForLoadState();
    expect(wall.url()).toBe(`${new URL(served.url).origin}/wall.html#/a%2Fb`);
    await byHand(() => host.ask('openWall', { sessionId: 'c' }));
    await expect.poll(() => new URL(wall.url()).hash, PATIENT).toBe('#/c');
    expect(context.pages()).toHaveLength(2);
    // Opened anew by a person it is still open; closed by a person it is closed, and the regie hears of it.
    await wall.reload();
    await wall.close();
    await expect.poll(whatTheWallSaid, PATIENT).toEqual([true, true, false]);
  });

  it('closes a zaalscherm that it opened before it was opened anew itself', async () => {
    const opening = page.waitForEvent('popup');
    await byHand(() => host.ask('openWall', { sessionId: 'a' }));
    await (await opening).waitForLoadState();
    await page.reload();
    await page.waitForFunction(() => 'host' in globalThis);
    await byHand(() => host.ask('closeWall', undefined));
    await expect.poll(() => context.pages().length, PATIENT).toBe(1);
  });

  it('closes the zaalscherm when its display is taken away, and says why', async () => {
    const opening = page.waitForEvent('popup');
    const open = () => {
      const here = { availLeft: 0, availTop: 0, availWidth: 800, availHeight: 600 };
      const displays = Object.assign(new EventTarget(), { screens: [here, { ...here }], currentScreen: here });
      Object.assign(window, { getScreenDetails: async () => displays, displays });
      Object.defineProperty(window.screen, 'isExtended', { value: true, configurable: true });
      return host.ask('openWall', { sessionId: 'a' });
    };
    expect(await byHand(open)).toEqual({ given: { placed: 'second-display' } });
    await (await opening).waitForLoadState();
    await page.evaluate(() => {
      const { displays } = globalThis as unknown as { displays: EventTarget & { screens: unknown[] } };
      displays.screens.pop();
      displays.dispatchEvent(new Event('screenschange'));
    });
    await expect.poll(() => context.pages().length, PATIENT).toBe(1);
    await expect.poll(async () => (await whatTheWallSaid()).slice(-2), PATIENT).toEqual([true, false]);
    expect(await page.evaluate('globalThis.why')).toBe('display-gone');
  });

  it('says it in words when the browser lets no window open', async () => {
    const refused = () => {
      window.open = () => null;
      return host.ask('openWall', { sessionId: 'a' });
    };
    expect(await byHand(refused)).toEqual({ refused: 'app.host.wallBlocked' });
    expect(await byHand(() => host.ask('openLink', { url: 'javascript:alert(1)' }))).toEqual({
      refused: 'app.host.badLink',
    });
  });
});
