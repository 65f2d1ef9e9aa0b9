import { randomBytes } from 'node:crypto';
import { LITTLE_SPACE } from '../../shared/host/space';
import { atomicWrite, type Wait } from './atomic-write';
import type { Disk } from './disk';

/** Room that Kring keeps for the moment that a disk is full: enough for many thousands of changes. */
const BALLAST_BYTES = 16 * 1024 * 1024;

/** More than settings ever take. */
const SMALL_FILE_BYTES = 256 * 1024;

export type Space = {
  /** In bytes; null where the system does not say. */
  readonly free: () => Promise<number | null>;
  /** Keeps some room for a full disk, where there is plenty. */
  readonly keepSome: () => Promise<void>;
  /** Throws as a full disk does, before a writer that would not notice that it is full. */
  readonly refuseWhenFull: () => Promise<void>;
  /** Gives that room up, so that saving goes on. True when there was some. */
  readonly makeRoom: () => Promise<boolean>;
};

type Parts = { readonly disk: Disk; readonly wait: Wait; readonly folder: string; readonly ballast: string };

/** What the disk of the data folder has left. */
export function createSpace({ disk, wait, folder, ballast }: Parts): Space {
  const free = () => disk.free(folder).catch(() => null);
  const isKept = async () => (await disk.size(ballast).catch(() => 0)) === BALLAST_BYTES;
  const keepSome = async () => {
    const left = await free();
    if (left === null || left < LITTLE_SPACE || (await isKept())) return;
    // Not zeros: a disk that packs what it keeps would keep no room for those.
    await atomicWrite(disk, wait, ballast, randomBytes(BALLAST_BYTES));
  };
  const refuseWhenFull = async () => {
    const left = await free();
    if (left !== null && left < SMALL_FILE_BYTES) throw Object.assign(new Error('No space left'), { code: 'ENOSPC' });
  };
  const makeRoom = async () => {
    try {
      await disk.remove(ballast);
      return true;
    } catch {
      return false;
    }
  };
  return { free, keepSome, refuseWhenFull, makeRoom };
}
