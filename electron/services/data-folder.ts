import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join, posix, win32 } from 'node:path';
import { z } from 'zod';
import { Refusal, say } from '../../shared/model/message';
import { MIN_READER, NEWEST, type Versioned } from '../../shared/workspace/steps';
import { atomicWrite, sweepParts, type Wait } from './atomic-write';
import { type Disk, readIfThere } from './disk';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * The one data folder of this person, shared by both hosts; KRING_DATA names another.
 * Never a folder that synchronises or roams: a copy made halfway through a save is a damaged copy.
 */
export function dataFolder(
  { platform, env, home }: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string {
  if (env.KRING_DATA && isAbsolute(env.KRING_DATA)) return env.KRING_DATA;
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Kring');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Kring');
  // The XDG rule: a path that is not absolute counts as not given.
  const given = env.XDG_DATA_HOME;
  const shared = given && posix.isAbsolute(given) ? given : posix.join(home, '.local', 'share');
  return posix.join(shared, 'kring');
}

/** Where everything lies in the data folder. */
export const places = (folder: string) => ({
  store: join(folder, 'store.json'),
  lock: join(folder, 'kring.lock'),
  settings: join(folder, 'settings.json'),
  ballast: join(folder, 'room-for-a-full-disk'),
  journals: join(folder, 'journal'),
  snapshots: join(folder, 'snapshots'),
  attachments: join(folder, 'attachments'),
});

const FORMAT = 1;
const version = z.number().int().positive();
const StoreFile = z.object({
  format: version,
  storeId: z.string().min(8).max(100),
  /** The version of the format of what is kept, and the oldest whose Kring may still read it. */
  data: z.object({ version, minReader: version }).optional(),
});
type StoreFile = z.infer<typeof StoreFile>;

/** What a data folder says of itself. */
export type FolderMark = { readonly storeId: string; readonly data: Versioned };

// Kept before there were versions.
const FIRST: Versioned = { version: 1, minReader: 1 };
const OURS: Versioned = { version: NEWEST, minReader: MIN_READER };

/** What a data folder says of itself, or null when it says nothing that can be read. Only reads. */
export async function readMark(disk: Disk, folder: string): Promise<FolderMark | null> {
  const bytes = await readIfThere(disk, places(folder).store);
  const found = bytes === null ? null : readStoreFile(bytes);
  if (found !== null && found.format > FORMAT) throw new Refusal(say('app.host.newerFolder'));
  return found && { storeId: found.storeId, data: found.data ?? FIRST };
}

/** Says that what is kept in a folder is of the version of this Kring. */
export async function markAsOurs(disk: Disk, wait: Wait, folder: string, storeId: string): Promise<void> {
  const text = `${JSON.stringify({ format: FORMAT, storeId, data: OURS }, null, 2)}\n`;
  await atomicWrite(disk, wait, places(folder).store, Buffer.from(text));
}

function readStoreFile(bytes: Uint8Array): StoreFile | null {
  try {
    const read = StoreFile.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/**
 * Makes the data folder ready and answers what it says of itself. A damaged `store.json` is put aside and a new name
 * given: the window then builds its working copy anew. Refuses a folder that a newer Kring made.
 */
export async function prepareDataFolder(disk: Disk, wait: Wait, folder: string): Promise<FolderMark> {
  const { store, journals, snapshots, attachments } = places(folder);
  for (const each of [folder, journals, snapshots, attachments]) await disk.makeFolder(each);
  for (const each of [folder, snapshots, attachments, journals]) await sweepParts(disk, each);
  const mark = await readMark(disk, folder);
  if (mark) return mark;
  if ((await readIfThere(disk, store)) !== null)
    await disk.rename(store, `${store}.damaged-${randomUUID().slice(0, 8)}`);
  const isNew = (await disk.list(journals)).length + (await disk.list(snapshots)).length === 0;
  const storeId = randomUUID();
  if (isNew) await markAsOurs(disk, wait, folder, storeId);
  else await atomicWrite(disk, wait, store, Buffer.from(`${JSON.stringify({ format: FORMAT, storeId }, null, 2)}\n`));
  // What stands there without a mark may be of any version: the steps do no harm to what is new already.
  return { storeId, data: isNew ? OURS : FIRST };
}
