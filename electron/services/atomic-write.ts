import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { codeOf, type Disk, writeAll } from './disk';

/** Waits a number of milliseconds; tests hand in one that does not. */
export type Wait = (milliseconds: number) => Promise<void>;

export const realWait: Wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// A virus scanner or a synchronising folder holds a new file for a moment: together these waits are over 7 s.
const RENAME_WAITS_MS = [50, 100, 200, 400, 800, 1600, 2000, 2000] as const;
const HELD_BY_ANOTHER = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** What a half-written file is called, so that it can be swept away at the next start. */
const PART_SUFFIX = '.part';

/**
 * Replaces a file as a whole or not at all: written beside it, synced, read back, and only then given its name.
 * The common packages rename a file that a full disk cut short over the good one; this throws and leaves the old file.
 */
export async function atomicWrite(disk: Disk, wait: Wait, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}${PART_SUFFIX}`;
  try {
    await writePart(disk, part, bytes);
    await renameWithRetries(disk, wait, part, path);
  } catch (error) {
    // Best effort: what stays behind is swept at the next start, and the first error is the one to tell.
    await disk.remove(part).catch(() => undefined);
    throw error;
  }
  await disk.syncFolder(dirname(path));
}

async function writePart(disk: Disk, part: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(part, 'wx+');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  const written = await disk.read(part);
  if (Buffer.compare(written, bytes) !== 0)
    throw Object.assign(new Error('What was written reads back differently'), { code: 'EIO' });
}

async function renameWithRetries(disk: Disk, wait: Wait, from: string, to: string): Promise<void> {
  for (const pause of RENAME_WAITS_MS) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!HELD_BY_ANOTHER.has(codeOf(error))) throw error;
      await wait(pause);
    }
  }
  await disk.rename(from, to);
}

/** Takes away what earlier, broken-off writes left in a folder. */
export async function sweepParts(disk: Disk, folder: string): Promise<void> {
  const left = (await disk.list(folder)).filter((name) => name.endsWith(PART_SUFFIX));
  for (const name of left) await disk.remove(`${folder}/${name}`).catch(() => undefined);
}
