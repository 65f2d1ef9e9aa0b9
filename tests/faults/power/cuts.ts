import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { realWait } from '../../../electron/services/atomic-write';
import { createAttachments } from '../../../electron/services/attachments';
import { places, prepareDataFolder } from '../../../electron/services/data-folder';
import { REAL_DISK } from '../../../electron/services/disk';
import { type KeptState, NOTHING_KEPT, stateAfter } from '../../../electron/services/kept';
import { openStore } from '../../../electron/services/store';
import { anEntry } from '../../stand-ins/kept-story';
import type { Outcome } from '../outcome';
import { type Image, makeImage, whyNoPower } from './image';

const FAULT = 'power cut on ext4';

/** What a program said to be saved before the power went. */
type Told = { readonly revision: number; readonly attachments: readonly string[]; readonly settings: number };

async function buildSaver(folder: string): Promise<string> {
  const outfile = join(folder, 'saver.mjs');
  const entry = join(process.cwd(), 'tests', 'faults', 'power', 'saver.ts');
  const banner =
    "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: banner },
    logLevel: 'error',
  });
  return outfile;
}

function toldIn(lines: readonly string[]): Told {
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  return {
    revision: Math.max(0, ...of('revision').map(Number), ...of('snapshot').map(Number)),
    attachments: of('attachment'),
    settings: of('settings').length,
  };
}

/** Lets the program save for a while, and pulls the plug in the middle of whatever it does. */
async function saveUntilCut(saver: string, image: Image, data: string, workMs: number): Promise<Told> {
  const child: ChildProcess = spawn(process.execPath, [saver, data], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((begun, fail) => {
    child.once('exit', (code) => fail(new Error(`The program ended with ${code} by itself`)));
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      begun();
    });
  });
  await new Promise((done) => setTimeout(done, workMs));
  image.cutPower();
  // What it said until now was said before the cut: only whole lines count.
  const lines = said.split('\n').slice(0, -1);
  child.removeAllListeners('exit').kill('SIGKILL');
  await Promise.race([ended, new Promise((done) => child.once('exit', done))]);
  return toldIn(lines);
}

async function found(data: string) {
  await prepareDataFolder(REAL_DISK, realWait, data);
  const store = await openStore({
    disk: REAL_DISK,
    wait: realWait,
    now: Date.now,
    dataFolder: data,
    report: () => undefined,
  });
  const state = store.read();
  await store.close();
  return state;
}

async function lossesAfter(
  data: string,
  told: Told,
  before: KeptState,
): Promise<{ losses: string[]; state: KeptState }> {
  const { revision, tables } = await found(data);
  const losses: string[] = [];
  if (revision < told.revision) losses.push(`revision ${revision} is found and ${told.revision} was saved`);
  let state = before;
  for (let each = before.revision + 1; each <= revision; each++) state = stateAfter(state, anEntry(each));
  if (JSON.stringify(state.tables) !== JSON.stringify(tables))
    losses.push(`revision ${revision} is not what was saved`);
  const attachments = createAttachments({ disk: REAL_DISK, wait: realWait, folder: places(data).attachments });
  for (const sha256 of told.attachments) {
    const bytes = await attachments.read(sha256).catch(() => null);
    if (bytes === null) losses.push(`attachment ${sha256.slice(0, 8)} is gone or damaged`);
  }
  const settings = await readFile(places(data).settings, 'utf8').catch(() => null);
  if (told.settings > 0 && !isWhole(settings))
    losses.push(`the settings are ${JSON.stringify(settings)?.slice(0, 60)}`);
  return { losses, state };
}

function isWhole(settings: string | null): boolean {
  try {
    return typeof JSON.parse(settings ?? '') === 'object';
  } catch {
    return false;
  }
}

/** So many cuts of the power on one disk, which lives through them all; every time everything is counted. */
export async function powerCuts(cuts: number, log: (line: string) => void = () => undefined): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-power-'));
  try {
    const notRun = whyNoPower(folder);
    if (notRun !== null) return { fault: FAULT, figures: { cuts: 0 }, losses: [], notRun };
    return await cutOften(folder, cuts, log);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function cutOften(folder: string, cuts: number, log: (line: string) => void): Promise<Outcome> {
  const saver = await buildSaver(folder);
  const image = makeImage(join(folder, 'long'), 256);
  const data = join(image.mounted, 'data');
  const losses: string[] = [];
  let [state, attachments, settings] = [NOTHING_KEPT, 0, 0];
  image.mount();
  for (let cut = 1; cut <= cuts; cut++) {
    const told = await saveUntilCut(saver, image, data, 50 + Math.random() * 1500);
    image.unmount();
    image.mount();
    const after = await lossesAfter(data, told, state);
    losses.push(...after.losses.map((loss) => `cut ${cut}: ${loss}`));
    state = after.state;
    attachments += told.attachments.length;
    settings += told.settings;
    if (cut % 10 === 0) log(`${cut} cuts, ${state.revision} changes, ${losses.length} losses`);
  }
  image.unmount();
  const figures = { cuts, 'changes called saved': state.revision, attachments, 'settings changed': settings };
  return { fault: FAULT, figures, losses };
}
