import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../browser';

/** A host and its window, each a tree of processes of its own, on one data folder and one browser profile. */
export type Kring = {
  readonly page: Page;
  /** The address of the host, with its token. */
  readonly url: string;
  /** Ends everything at once, in the middle of whatever it does. */
  readonly kill: (first: 'host' | 'browser', gapMs: number) => Promise<void>;
};

/** Where a long life is lived. */
export type Home = { readonly data: string; readonly profile: string; readonly port: number };

const STARTING_MS = 60_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The command line with `serve`, as the README starts it, behind a fixed door: the working copy belongs to an origin. */
async function startHost({ data, port }: Home): Promise<{ child: ChildProcess; url: string }> {
  const args = ['scripts/kring.mjs', 'serve', '--port', String(port), '--no-open', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => {
    complaints += part.toString();
  });
  const url = await new Promise<string>((ready, fail) => {
    let said = '';
    child.once('exit', (code) => fail(new Error(`The host ended with ${code} before it was ready: ${complaints}`)));
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('\n')) ready((JSON.parse(said.slice(0, said.indexOf('\n'))) as { url: string }).url);
    });
  });
  return { child, url };
}

async function portOf(profile: string): Promise<string> {
  const until = Date.now() + STARTING_MS;
  while (Date.now() < until) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port] = text.split('\n');
    if (port && text.includes('\n')) return port;
    await pause(20);
  }
  throw new Error('The browser did not start');
}

async function startBrowser({ profile }: Home): Promise<{ child: ChildProcess; browser: Browser }> {
  const { executablePath, args, env } = await findBrowser();
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    executablePath,
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', 'about:blank'],
    { stdio: 'ignore', detached: true, env },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
  return { child, browser };
}

/** Each was started as the head of its own group: the group goes, with all that it started. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  process.kill(-pid, 'SIGKILL');
}

const hasEnded = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('exit', () => done()));

/** Starts Kring and opens its window; `prepare` gets the page before the first address is opened. */
export async function startKring(home: Home, prepare: (page: Page) => void): Promise<Kring> {
  const host = await startHost(home);
  const { child, browser } = await startBrowser(home).catch((error: unknown) => {
    killGroup(host.child);
    throw error;
  });
  const kill: Kring['kill'] = async (first, gapMs) => {
    const [one, other] = first === 'host' ? [host.child, child] : [child, host.child];
    killGroup(one);
    if (gapMs > 0) await pause(gapMs);
    killGroup(other);
    await Promise.all([hasEnded(one), hasEnded(other)]);
    await browser.close().catch(() => undefined);
  };
  try {
    const context = browser.contexts()[0] ?? (await browser.newContext());
    const page = context.pages()[0] ?? (await context.newPage());
    prepare(page);
    await page.goto(host.url);
    return { page, url: host.url, kill };
  } catch (error) {
    await kill('browser', 0);
    throw error;
  }
}
