import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { realWait } from '../../electron/services/atomic-write';
import { prepareDataFolder } from '../../electron/services/data-folder';
import { REAL_DISK } from '../../electron/services/disk';
import { openStore } from '../../electron/services/store';
import { stateAt } from '../stand-ins/kept-story';

const ROUNDS = 10;
let folder: string;
let program: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-kill-'));
  program = join(folder, 'saving-process.mjs');
  const entry = join(import.meta.dirname, '..', 'stand-ins', 'saving-process.ts');
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Lets the program save until it has said so a number of times, and kills it in the middle of whatever it does. */
async function killAfter(data: string, times: number): Promise<number> {
  const child = spawn(process.execPath, [program, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  let told = '';
  await new Promise<void>((done, fail) => {
    child.once('exit', () => fail(new Error(`The program ended by itself after: ${told.slice(-200)}`)));
    child.stdout.on('data', (part: Buffer) => {
      told += part.toString();
      if (told.split('\n').length > times) done();
    });
  });
  const ended = new Promise((done) => child.removeAllListeners('exit').once('exit', done));
  child.kill('SIGKILL');
  await ended;
  // Only whole lines count: half a number is no promise.
  const lines = told.split('\n').slice(0, -1).map(Number);
  return Math.max(0, ...lines);
}

async function kept(data: string) {
  const parts = { disk: REAL_DISK, wait: realWait, now: Date.now, dataFolder: data, report: () => undefined };
  await prepareDataFolder(parts.disk, parts.wait, data);
  const store = await openStore(parts);
  const state = store.read();
  await store.close();
  return state;
}

it(`a process that is killed ${ROUNDS} times while it saves loses nothing that it called saved`, async () => {
  const data = join(folder, 'data');
  for (let round = 1; round <= ROUNDS; round++) {
    const saved = await killAfter(data, round * 7);
    const { revision, tables } = await kept(data);
    expect(revision).toBeGreaterThanOrEqual(saved);
    expect(tables).toEqual(stateAt(revision).tables);
  }
});
