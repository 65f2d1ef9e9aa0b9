import { createHash } from 'node:crypto';
import { z } from 'zod';
import { atomicWrite, type Wait } from './atomic-write';
import { codeOf, type Disk, readIfThere } from './disk';

const Print = z.object({ size: z.number(), sha256: z.string() });
type Print = z.infer<typeof Print>;
const Kept = z.record(z.string(), Print);

/** So many files are remembered, the last ones. */
const MOST = 200;

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const printOf = (bytes: Uint8Array): Print => ({ size: bytes.length, sha256: sha256(bytes) });

type Parts = {
  readonly disk: Disk;
  readonly wait: Wait;
  /** Where it is remembered after Kring closes; left out: only until then. */
  readonly rememberIn?: string | undefined;
};

/**
 * Remembers what was in the files that Kring opened and saved, to see when somebody else changed one since. It keeps
 * fingerprints only: neither the names of files nor anything in them.
 */
export function createKnownFiles({ disk, wait, rememberIn }: Parts) {
  let known: Map<string, Print> | null = null;

  const recall = async (): Promise<Map<string, Print>> => {
    const bytes = rememberIn ? await readIfThere(disk, rememberIn).catch(() => null) : null;
    try {
      const kept = Kept.safeParse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
      return new Map(kept.success ? Object.entries(kept.data) : []);
    } catch {
      return new Map();
    }
  };
  const all = async () => {
    known ??= await recall();
    return known;
  };

  /** What Kring read from a file, or wrote to it. */
  const remember = async (path: string, bytes: Uint8Array): Promise<void> => {
    const files = await all();
    const name = sha256(path);
    files.delete(name);
    files.set(name, printOf(bytes));
    known = new Map([...files].slice(-MOST));
    if (!rememberIn) return;
    const text = JSON.stringify(Object.fromEntries(known));
    // The file itself is saved; that it is remembered after a restart is a service on top.
    await atomicWrite(disk, wait, rememberIn, Buffer.from(text)).catch(() => undefined);
  };

  /** Whether a file that Kring knows holds something else now. One that is gone was not changed. */
  const isChanged = async (path: string): Promise<boolean> => {
    const print = (await all()).get(sha256(path));
    if (!print) return false;
    try {
      if ((await disk.size(path)) !== print.size) return true;
      return sha256(await disk.read(path)) !== print.sha256;
    } catch (error) {
      // What cannot be read cannot be compared: better two files than one too few.
      return codeOf(error) !== 'ENOENT';
    }
  };

  return { remember, isChanged };
}
