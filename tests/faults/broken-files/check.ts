import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outcome } from '../outcome';
import { type BrokenFile, brokenFiles } from './files';

const MEMORY_MB = 300;
const SECONDS = 5;
const AT_ONCE = 2;
const MEGABYTE = 1024;

/** Says at the end how much memory and how much time of the processor a program took. */
const METER = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.KRING_METER, JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
});`;

type Measured = {
  readonly code: number | null;
  readonly said: string;
  readonly megabytes: number;
  readonly seconds: number;
};

async function checkOne(file: string, folder: string, number: number): Promise<Measured> {
  const meter = join(folder, `meter-${number}.json`);
  const args = ['--require', join(folder, 'meter.cjs'), 'scripts/kring.mjs', 'check', file];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, KRING_METER: meter },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  const taken = JSON.parse(await readFile(meter, 'utf8').catch(() => '{"maxRSS":0,"cpu":999}')) as {
    maxRSS: number;
    cpu: number;
  };
  return { code, said, megabytes: Math.round(taken.maxRSS / MEGABYTE), seconds: taken.cpu };
}

function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  return new Promise((done, fail) => {
    createReadStream(file)
      .on('data', (part) => hash.update(part))
      .once('error', fail)
      .once('end', () => done(hash.digest('hex')));
  });
}

/** What is in the file, or for a very large one only when it was last written. */
const printOf = async (file: string, { sparse }: BrokenFile): Promise<string> =>
  sparse ? String((await stat(file)).mtimeMs) : hashOf(file);

async function place(folder: string, broken: BrokenFile, number: number): Promise<string> {
  const path = join(folder, `${number}`, broken.name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, broken.bytes);
  if (broken.sparse) await truncate(path, broken.sparse);
  if (broken.isReadOnly) await chmod(dirname(path), 0o555);
  return path;
}

type Judged = { readonly losses: readonly string[]; readonly opened: boolean; readonly measured: Measured };

async function judge(folder: string, broken: BrokenFile, number: number): Promise<Judged> {
  const path = await place(folder, broken, number);
  const before = await printOf(path, broken);
  const measured = await checkOne(path, folder, number);
  const losses: string[] = [];
  if (measured.code !== 0 && measured.code !== 1) losses.push(`ended with ${measured.code}`);
  if (measured.said.trim() === '' || /dat had niet gemogen|\n\s+at /.test(measured.said))
    losses.push(`says ${measured.said.slice(0, 200)}`);
  if (measured.megabytes > MEMORY_MB) losses.push(`took ${measured.megabytes} MB`);
  if (measured.seconds > SECONDS) losses.push(`took ${measured.seconds.toFixed(1)} s`);
  if ((await printOf(path, broken)) !== before) losses.push('is another file now');
  const beside = await readdir(dirname(path));
  if (beside.length !== 1) losses.push(`has something beside it: ${beside.join(', ')}`);
  if (broken.isReadOnly) await chmod(dirname(path), 0o755);
  await rm(join(folder, `${number}`), { recursive: true, force: true });
  return { losses: losses.map((loss) => `${broken.name} ${loss}`), opened: measured.code === 0, measured };
}

/** Checks every file in a program of its own; `choose` takes some of them only. */
export async function checkBrokenFiles(choose: (at: number, name: string) => boolean = () => true): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-broken-'));
  await writeFile(join(folder, 'meter.cjs'), METER);
  const whole = new Uint8Array(await readFile(join('resources', 'samples', 'demo.kring')));
  const waiting = brokenFiles(whole)
    .map((broken, number) => ({ broken, number }))
    .filter(({ broken, number }) => choose(number, broken.name));
  const count = waiting.length;
  // The first call builds the command line; the others then find it.
  const plain = await judge(folder, { name: 'whole.kring', bytes: whole }, -1);
  const judged: Judged[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      judged.push(await judge(folder, next.broken, next.number));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await rm(folder, { recursive: true, force: true });
  return {
    fault: 'broken workspace files',
    figures: {
      files: count,
      opened: judged.filter(({ opened }) => opened).length,
      explained: judged.filter(({ opened }) => !opened).length,
      'most memory, in MB': Math.max(...judged.map(({ measured }) => measured.megabytes)),
      'memory for a whole file, in MB': plain.measured.megabytes,
      'most time of the processor, in s': Math.max(...judged.map(({ measured }) => measured.seconds)).toFixed(1),
    },
    losses: judged.flatMap(({ losses }) => losses),
  };
}
