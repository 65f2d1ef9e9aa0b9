import { mkdir, open, readdir, readFile, rename, stat, statfs, unlink } from 'node:fs/promises';

/** An open file, as far as Kring writes one. A file handle of Node is one. */
export type OpenFile = {
  readonly write: (
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ readonly bytesWritten: number }>;
  readonly sync: () => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Everything that Kring does to a disk, so that a test can let each of these fail once. */
export type Disk = {
  /** `wx+` makes a file that may not be there yet; `r+` opens one that must be. */
  readonly open: (path: string, flags: 'wx+' | 'r+') => Promise<OpenFile>;
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** The first bytes, or all of a shorter file. */
  readonly readStart: (path: string, length: number) => Promise<Uint8Array<ArrayBuffer>>;
  readonly size: (path: string) => Promise<number>;
  /** How many bytes a person may still write on the disk of a folder. */
  readonly free: (folder: string) => Promise<number>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** A new name is only there after a power cut once its folder is synced. */
  readonly syncFolder: (folder: string) => Promise<void>;
};

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and NTFS journals names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function readStart(path: string, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await open(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, 0);
    return bytes.slice(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The disk of this machine. Folders and files are for this person only. */
export const REAL_DISK: Disk = {
  open: (path, flags) => open(path, flags, 0o600),
  read: async (path) => new Uint8Array(await readFile(path)),
  readStart,
  size: async (path) => (await stat(path)).size,
  free: freeOn,
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => void (await mkdir(folder, { recursive: true, mode: 0o700 })),
  rename,
  remove: unlink,
  syncFolder,
};

/** The code of an error of the system (`ENOSPC`), or an empty text. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The disk, or this person's share of it, is full. */
export const isFull = (error: unknown): boolean => FULL.has(codeOf(error));

/** A file that is not there reads as null; any other trouble is thrown. */
export async function readIfThere(disk: Disk, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await disk.read(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Writes all of the bytes from `position` on: the system may take only a part at a time and say so. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    // A full disk may answer "0 bytes written" instead of an error; asking on would never end.
    if (bytesWritten === 0) throw Object.assign(new Error('No space left on device'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}
