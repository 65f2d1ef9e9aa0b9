import { randomUUID } from 'node:crypto';
import { readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { realWait, type Wait } from './atomic-write';
import { codeOf } from './disk';

const BEAT_MS = 2000;
/** A beat this young is alive; an older one may be a laptop that just woke, so it is watched before it is taken over. */
const FRESH_MS = 10_000;
const WATCH_MS = 3 * BEAT_MS;
/** Another start that is taking a dead lock over is done within this; it is waited for up to two seconds. */
const AGAIN_MS = 50;
const TRIES = 40;
const BUSY: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

const Holder = z.object({
  token: z.string(),
  pid: z.number().int().positive(),
  machine: z.string(),
  /** Where its window can be opened again: the address of a browser host, null for Electron. */
  door: z.string().nullable(),
});
type Holder = z.infer<typeof Holder>;

/** A data folder that is ours until `release`. */
export type Lock = {
  /** Tells later starts where this Kring can be found. */
  readonly showDoor: (door: string) => Promise<void>;
  readonly release: () => Promise<void>;
};

/** Ours, or held by another Kring whose window may be opened again at its door. */
export type LockResult = { readonly lock: Lock } | { readonly heldBy: { readonly door: string | null } };

type Options = {
  readonly path: string;
  /** Called once when another Kring took the folder over, as after a long sleep: from then on nothing may be written. */
  readonly onLost: () => void;
  readonly wait?: Wait;
  readonly now?: () => number;
};

type Found = { readonly holder: Holder | null; readonly beatAt: number };

async function find(path: string): Promise<Found | null> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { holder: parseHolder(text), beatAt: mtimeMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** On this machine a process can be asked for; of another machine only the beat tells. */
function mayLive(holder: Holder): boolean {
  if (holder.machine !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function isHeld(found: Found, path: string, wait: Wait, now: () => number): Promise<boolean> {
  // A lock that cannot be read is being written, or is damage that never beats: only watching tells.
  if (found.holder && !mayLive(found.holder)) return false;
  if (found.holder && Math.abs(now() - found.beatAt) < FRESH_MS) return true;
  await wait(WATCH_MS);
  const later = await find(path);
  return later !== null && later.beatAt !== found.beatAt;
}

/** Puts our lock where none is: of two starts at once, the system lets only one make the file. */
async function place(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a claim was left by a start that ended in the middle of it. */
async function isLeft(claim: string, now: () => number): Promise<boolean> {
  const found = await find(claim);
  if (found === null) return false;
  return found.holder && !mayLive(found.holder) ? true : Math.abs(now() - found.beatAt) >= FRESH_MS;
}

/**
 * Puts our lock in the place of a dead one. Many starts may have seen the same dead lock, and what stands there by now
 * may be alive: only who holds the claim looks again and replaces it, in one step, so that the place is never empty.
 */
async function takeOver(path: string, dead: Found, mine: Holder, now: () => number): Promise<boolean> {
  const claim = `${path}.claim`;
  if (!(await place(claim, mine))) {
    if (await isLeft(claim, now)) await unlink(claim).catch(() => undefined);
    return false;
  }
  try {
    const still = await find(path);
    if (still === null || still.holder?.token !== dead.holder?.token) return false;
    await replace(path, mine);
    return true;
  } catch (error) {
    // Windows refuses while another start reads the file: it is tried again.
    if (BUSY.has(codeOf(error))) return false;
    throw error;
  } finally {
    await unlink(claim).catch(() => undefined);
  }
}

async function replace(path: string, holder: Holder): Promise<void> {
  const part = `${path}.${holder.token}.part`;
  await writeFile(part, JSON.stringify(holder), { mode: 0o600 });
  await rename(part, path);
}

/** Keeps the lock alive, and notices when it is no longer ours. */
function keep(path: string, mine: Holder, onLost: () => void): Lock {
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearInterval(beating);
  };
  const isMine = async () => (await find(path))?.holder?.token === mine.token;
  const beat = async () => {
    if (await isMine()) {
      const moment = new Date();
      await utimes(path, moment, moment);
    } else if (!isOver) {
      stop();
      onLost();
    }
  };
  // A beat that fails once, as on a busy disk, is no loss: the next one tells.
  const beating = setInterval(() => void beat().catch(() => undefined), BEAT_MS);
  beating.unref();
  const showDoor = (door: string) => replace(path, { ...mine, door });
  const release = async () => {
    stop();
    if (await isMine()) await unlink(path).catch(() => undefined);
  };
  return { showDoor, release };
}

/** Makes this process the only writer of a data folder, or tells who is. A lock that a crash left is taken over. */
export async function takeLock({ path, onLost, wait = realWait, now = Date.now }: Options): Promise<LockResult> {
  const mine: Holder = { token: randomUUID(), pid: process.pid, machine: hostname(), door: null };
  for (let tried = 0; tried < TRIES; tried++) {
    if (await place(path, mine)) return { lock: keep(path, mine, onLost) };
    const found = await find(path);
    if (found === null) continue;
    if (await isHeld(found, path, wait, now)) return { heldBy: { door: found.holder?.door ?? null } };
    if (await takeOver(path, found, mine, now)) return { lock: keep(path, mine, onLost) };
    await wait(AGAIN_MS);
  }
  throw Object.assign(new Error('The lock of the data folder changes all the time'), { code: 'EBUSY' });
}
