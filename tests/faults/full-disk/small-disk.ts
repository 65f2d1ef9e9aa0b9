import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';

const PIECE = 64 * 1024;

/** Why no small disk can be mounted here, or null when one can. */
export const whyNoSmallDisk = (): string | null =>
  process.platform === 'linux' && process.getuid?.() === 0
    ? null
    : 'needs root on Linux, to mount a small disk of its own';

/** A disk of a few megabytes in memory, that can be filled to the brim and emptied again. */
export function smallDisk(folder: string, megabytes: number) {
  const mounted = join(folder, 'disk');
  mkdirSync(mounted, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', mounted], { stdio: 'ignore' });
  const filler = join(mounted, 'filler');
  /** Leaves so many bytes. */
  const fill = async (leaving: number): Promise<void> => {
    const { bavail, bsize } = await statfs(mounted);
    const file = openSync(filler, 'w');
    for (let left = bavail * bsize - leaving; left > 0; left -= PIECE)
      writeSync(file, new Uint8Array(Math.min(left, PIECE)));
    closeSync(file);
  };
  return {
    mounted,
    fill,
    makeRoom: () => rmSync(filler, { force: true }),
    end: () => void execFileSync('umount', ['-l', mounted], { stdio: 'ignore' }),
  };
}
