import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, _electron as electron, expect, type Page } from '@playwright/test';
import { watchRequests } from './own-origin';
import { Regie } from './pages/regie';

/** A host that runs for one test, with its own data folder. */
export type KringHost = { readonly url: string; readonly dataDir: string; readonly stop: () => Promise<void> };

/** Starts host 2 as the README does, on a free port, and answers when it is ready. */
export async function serveKring(dataDir: string): Promise<KringHost> {
  const args = ['scripts/kring.mjs', 'serve', '--port', '0', '--no-open', '--data', dataDir];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstLine(child);
  return { url, dataDir, stop: () => ended(child) };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((ready, fail) => {
    let said = '';
    child.once('exit', (code) => fail(new Error(`The host stopped with ${code} before it was ready`)));
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString('utf8');
      if (said.includes('\n')) ready(JSON.parse(said.slice(0, said.indexOf('\n'))).url);
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

/** A page error, something that the content policy had to stop, or a request to elsewhere fails a green test. */
export function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  watchRequests(page, errors);
}

type Fixtures = {
  readonly dataDir: string;
  readonly errors: string[];
  /** The facilitator's window, at the start screen of an empty Kring. */
  readonly regie: Regie;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first argument
  dataDir: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kring-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first argument
  errors: async ({}, use) => {
    const errors: string[] = [];
    await use(errors);
    expect(errors, 'errors on the page').toEqual([]);
  },
  regie: async ({ dataDir, errors, browser }, use, info) => {
    if (info.project.name === 'electron') {
      const app = await electron.launch({
        args: ['.'],
        env: { ...process.env, KRING_DATA: dataDir } as Record<string, string>,
      });
      app.on('window', (window) => watchErrors(window, errors));
      const page = await app.firstWindow();
      await use(new Regie(page));
      await app.close();
      return;
    }
    const host = await serveKring(dataDir);
    const context = await browser.newContext({ ...info.project.use, acceptDownloads: true });
    context.on('page', (page) => watchErrors(page, errors));
    const page = await context.newPage();
    await page.goto(host.url);
    await use(new Regie(page));
    await context.close();
    await host.stop();
  },
});

export { expect };
