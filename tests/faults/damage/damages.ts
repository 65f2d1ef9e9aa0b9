import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What can be wrong with the files of a browser, done to a profile that is not in use. */
export type Damage = { readonly name: string; readonly harm: (profile: string) => Promise<void> };

async function databaseIn(profile: string): Promise<string> {
  const home = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(home)).find((each) => each.endsWith('.indexeddb.leveldb'));
  if (!name) throw new Error(`There is no database in ${home}`);
  return join(home, name);
}

async function filesOf(profile: string, like: RegExp): Promise<readonly string[]> {
  const folder = await databaseIn(profile);
  return (await readdir(folder)).filter((name) => like.test(name)).map((name) => join(folder, name));
}

const LOG = /\.log$/;
const MANIFEST = /^MANIFEST/;
const CURRENT = /^CURRENT$/;
const TABLE = /\.ldb$/;

const each = (like: RegExp, act: (path: string) => Promise<unknown>) => async (profile: string) => {
  for (const path of await filesOf(profile, like)) await act(path);
};
const cutBy = (bytes: number) => async (path: string) => truncate(path, Math.max(0, (await stat(path)).size - bytes));
const halve = async (path: string) => truncate(path, Math.floor((await stat(path)).size / 2));
const empty = (path: string) => truncate(path, 0);
const remove = (path: string) => rm(path, { recursive: true, force: true });

async function flipBits(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (let at = 50; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  await writeFile(path, bytes);
}

async function zeros(path: string): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0, Math.floor(bytes.length / 3), Math.floor((bytes.length * 2) / 3)));
}

/** A power cut or a kill leaves a log without its last bytes. */
export const TORN: readonly Damage[] = [1, 7, 64, 300, 800, 1500].map((bytes) => ({
  name: `log without its last ${bytes} bytes`,
  harm: each(LOG, cutBy(bytes)),
}));

export const DAMAGES: readonly Damage[] = [
  { name: 'log cut in half', harm: each(LOG, halve) },
  { name: 'log emptied', harm: each(LOG, empty) },
  { name: 'log gone', harm: each(LOG, remove) },
  { name: 'bits of the log turned', harm: each(LOG, flipBits) },
  { name: 'zeros in the log', harm: each(LOG, zeros) },
  { name: 'list of files gone', harm: each(MANIFEST, remove) },
  { name: 'list of files cut in half', harm: each(MANIFEST, halve) },
  { name: 'list of files is something else', harm: each(MANIFEST, (path) => writeFile(path, 'something else')) },
  { name: 'name of the list gone', harm: each(CURRENT, remove) },
  { name: 'name of the list emptied', harm: each(CURRENT, empty) },
  { name: 'name of a list that is not there', harm: each(CURRENT, (path) => writeFile(path, 'MANIFEST-999999\n')) },
  { name: 'tables and log damaged', harm: each(/\.(ldb|log)$/, flipBits) },
  { name: 'tables gone', harm: each(TABLE, remove) },
  {
    name: 'a file in the place of the database',
    harm: async (profile) => {
      const folder = await databaseIn(profile);
      await remove(folder);
      await writeFile(folder, 'not a folder');
    },
  },
  { name: 'database gone', harm: async (profile) => remove(await databaseIn(profile)) },
  { name: 'whole profile gone', harm: remove },
];
