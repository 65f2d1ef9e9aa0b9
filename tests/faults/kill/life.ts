import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type KeptState, NOTHING_KEPT } from '../../../electron/services/kept';
import type { Outcome } from '../outcome';
import { readHost } from './ask-host';
import { captureWithoutEnd, readWorkingCopy } from './in-page';
import { differences, doubled, type Found, judge } from './judge';
import { type Home, type Kring, startKring } from './kring';
import { Ledger } from './ledger';

/** Between zero and one; the same for the same number, so that a run can be told again. */
const luck = (seed: number): number => {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return x - Math.floor(x);
};

const SESSION_EVERY = 5;
const LONGEST_ROUND_MS = 30_000;

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

type Life = {
  readonly home: Home;
  state: KeptState;
  readonly losses: string[];
  rounds: number;
  changes: number;
  startMs: number;
  sessionId: string;
};

/** Answers when a page of Kring is drawn. */
export const isReady = (page: Page) => page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 60_000 });

/** A new programme with a meeting; answers the id of that meeting. */
export async function beginSession(page: Page): Promise<string> {
  await page.evaluate(() => {
    window.location.hash = '#/start';
  });
  const first = page.getByRole('button', { name: /^Nieuw programma/ });
  await first.click();
  await page.getByRole('textbox', { name: 'Naam van het programma' }).fill('Lang leven');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#/plan/'));
  return page.evaluate(() => location.hash.split('/')[2] ?? '');
}

/** To where a meeting is written down. */
export async function toTheLine(page: Page, sessionId: string): Promise<void> {
  await page.evaluate((id) => {
    window.location.hash = `#/run/${id}`;
  }, sessionId);
  await page.getByRole('textbox', { name: 'Leg iets vast' }).waitFor();
}

/** Before there is a programme, there is nothing to say about saving. */
export const allSaved = (page: Page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('header [role=status]')?.textContent;
    return status === undefined || /^(Opgeslagen|Alles is)/.test(status ?? '');
  });

/** After a start: what the host keeps, what the window draws from, and what was promised must be the same. */
async function compare(life: Life, kring: Kring, ledger: Ledger | null): Promise<void> {
  await isReady(kring.page);
  await allSaved(kring.page);
  const found: Found = await readHost(kring.url);
  const copy = await kring.page.evaluate(readWorkingCopy);
  const wrong = [
    ...(ledger ? judge(life.state, ledger, found) : []),
    ...doubled(found).map((text) => `"${text}" is there twice`),
    ...(copy.revision === found.revision ? [] : [`the window is at ${copy.revision}, the host at ${found.revision}`]),
    ...differences(found.tables, copy.tables).map((difference) => `in the window ${difference}`),
  ];
  life.losses.push(...wrong.map((each) => `round ${life.rounds}: ${each}`));
  life.state = found as KeptState;
}

/** Until so many changes were called saved; a window that has become very slow is killed all the same. */
async function untilSaved(ledger: Ledger, changes: number): Promise<void> {
  const until = performance.now() + LONGEST_ROUND_MS;
  while (ledger.saved.size < changes && performance.now() < until) await new Promise((done) => setTimeout(done, 10));
}

async function oneRound(life: Life, ledger: Ledger | null, changes: number): Promise<Ledger> {
  const fresh = new Ledger();
  const startedAt = performance.now();
  const kring = await startKring(life.home, (page) => fresh.hear(page));
  try {
    await compare(life, kring, ledger);
    life.startMs += performance.now() - startedAt;
    if (life.rounds % SESSION_EVERY === 0) life.sessionId = await beginSession(kring.page);
    await toTheLine(kring.page, life.sessionId);
    life.rounds += 1;
    const pauseMs = Math.floor(luck(life.rounds) * 12);
    // Never answers: it writes until it is killed.
    kring.page.evaluate(captureWithoutEnd, { round: life.rounds, pauseMs }).catch(() => undefined);
    await untilSaved(fresh, changes);
    await new Promise((done) => setTimeout(done, 100 * luck(life.rounds + 0.1)));
  } finally {
    await kring.kill(luck(life.rounds + 0.5) < 0.5 ? 'host' : 'browser', Math.floor(luck(life.rounds + 0.3) * 60));
  }
  life.changes += fresh.saved.size;
  return fresh;
}

/**
 * One profile and one data folder that live through so many kills of everything at once, each at a moment of chance
 * while somebody captures as quickly as the window can; `changes` is how many are saved between two, on average.
 */
export async function longLife(
  kills: number,
  changes: number,
  log: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-life-'));
  const home = { data: join(folder, 'data'), profile: join(folder, 'profile'), port: await freePort() };
  await mkdir(home.profile);
  const life: Life = {
    home,
    state: NOTHING_KEPT,
    losses: [],
    rounds: 0,
    changes: 0,
    startMs: 0,
    sessionId: '',
  };
  let failedStarts = 0;
  let ledger: Ledger | null = null;
  for (let kill = 1; kill <= kills; kill++) {
    try {
      ledger = await oneRound(life, ledger, changes * (0.3 + 1.4 * luck(kill + 0.7)));
    } catch (error) {
      failedStarts += 1;
      life.losses.push(`kill ${kill}: Kring did not start or could not be worked with: ${String(error).slice(0, 300)}`);
    }
    if (kill % 10 === 0) log(`${kill} kills, ${life.changes} changes called saved, ${life.losses.length} losses`);
  }
  const last = await startKring(home, () => undefined);
  await compare(life, last, ledger);
  await last.kill('browser', 0);
  await rm(folder, { recursive: true, force: true });
  return {
    fault: 'kill -9 of host and window',
    figures: {
      kills,
      'changes called saved': life.changes,
      'starts that failed': failedStarts,
      'notes at the end': life.state.tables.notes?.length ?? 0,
      'ms from start to checked, on average': Math.round(life.startMs / Math.max(1, life.rounds)),
    },
    losses: life.losses,
  };
}
