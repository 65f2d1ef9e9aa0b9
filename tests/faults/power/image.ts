import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own in a file, whose plug can be pulled. */
export type Image = {
  readonly mounted: string;
  readonly mount: () => void;
  /** What was not yet written to the disk is gone, as when the power goes. */
  readonly cutPower: () => void;
  readonly unmount: () => void;
};

const quietly = (command: string, args: readonly string[]): void =>
  void execFileSync(command, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });

// EXT4_IOC_SHUTDOWN with "no log flush": the file system stops as if the plug was pulled.
const CUT = `
import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))
`;

/** Why no plug can be pulled here, or null when it can: that takes root, loop devices, ext4 and Python. */
export function whyNoPower(folder: string): string | null {
  if (process.platform !== 'linux') return 'only on Linux';
  if (process.getuid?.() !== 0) return 'needs root, to mount a disk of its own';
  try {
    const image = makeImage(join(folder, 'try'), 8);
    image.mount();
    image.cutPower();
    image.unmount();
    return null;
  } catch (error) {
    return `no ext4 on a loop device here (${String(error).split('\n')[0]})`;
  }
}

/** A fresh ext4 of so many megabytes. */
export function makeImage(folder: string, megabytes: number): Image {
  const [file, mounted] = [join(folder, 'disk.img'), join(folder, 'disk')];
  mkdirSync(mounted, { recursive: true });
  quietly('truncate', ['-s', `${megabytes}M`, file]);
  quietly('mkfs.ext4', ['-q', '-F', '-m', '0', file]);
  return {
    mounted,
    mount: () => quietly('mount', ['-o', 'loop', file, mounted]),
    cutPower: () => quietly('python3', ['-c', CUT, mounted]),
    unmount: () => quietly('umount', [mounted]),
  };
}
