import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHost } from '../kill/ask-host';
import { captureWithoutEnd, readWorkingCopy } from '../kill/in-page';
import { differences, type Found } from '../kill/judge';
import { type Home, startKring } from '../kill/kring';
import { Ledger } from '../kill/ledger';
import { allSaved, beginSession, freePort, isReady, toTheLine } from '../kill/life';
import type { Outcome } from '../outcome';
import type { Damage } from './damages';

const CHANGES = 60;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Somebody captures for a while, and then everything is killed. */
async function workAWhile(home: Home): Promise<void> {
  const ledger = new Ledger();
  const kring = await startKring(home, (page) => ledger.hear(page));
  await isReady(kring.page);
  await toTheLine(kring.page, await beginSession(kring.page));
  kring.page.evaluate(captureWithoutEnd, { round: 1, pauseMs: 5 }).catch(() => undefined);
  while (ledger.saved.size < CHANGES) await pause(20);
  await kring.kill('browser', 0);
}

async function stateAfterStart(home: Home): Promise<{ host: Found; copy: Found }> {
  const kring = await startKring(home, () => undefined);
  try {
    await isReady(kring.page);
    await allSaved(kring.page);
    return { host: await readHost(kring.url), copy: await kring.page.evaluate(readWorkingCopy) };
  } finally {
    await kring.kill('browser', 0);
  }
}

/** A damaged log is often whole at the first start and empty at the second, so both are looked at. */
async function lossesOf(damage: Damage, base: Home, folder: string, expected: Found): Promise<readonly string[]> {
  const home: Home = { data: join(folder, 'data'), profile: join(folder, 'profile'), port: base.port };
  await rm(folder, { recursive: true, force: true });
  await cp(base.data, home.data, { recursive: true });
  await cp(base.profile, home.profile, { recursive: true, filter: (path) => !path.includes('Singleton') });
  await damage.harm(home.profile);
  await mkdir(home.profile, { recursive: true });
  const losses: string[] = [];
  for (const start of ['first', 'second']) {
    try {
      const { host, copy } = await stateAfterStart(home);
      losses.push(...differences(expected.tables, host.tables).map((each) => `${start} start: host: ${each}`));
      losses.push(...differences(expected.tables, copy.tables).map((each) => `${start} start: window: ${each}`));
    } catch (error) {
      losses.push(`${start} start: did not start: ${String(error).slice(0, 200)}`);
    }
  }
  return losses.map((each) => `${damage.name}: ${each}`);
}

/** Each damage is done to a copy of one lived-in profile; after it, everything must be there again, twice. */
export async function damagedProfiles(
  fault: string,
  damages: readonly Damage[],
  log: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-damage-'));
  const base = { data: join(folder, 'data'), profile: join(folder, 'profile'), port: await freePort() };
  await mkdir(base.profile);
  await workAWhile(base);
  const { host: expected } = await stateAfterStart(base);
  const losses: string[] = [];
  for (const damage of damages) {
    const found = await lossesOf(damage, base, join(folder, 'damaged'), expected);
    log(`  ${damage.name}: ${found.length === 0 ? 'all there, twice' : found[0]}`);
    losses.push(...found);
  }
  await rm(folder, { recursive: true, force: true });
  const rows = Object.values(expected.tables).reduce((sum, list) => sum + list.length, 0);
  return { fault, figures: { damages: damages.length, starts: damages.length * 2, rows }, losses };
}
