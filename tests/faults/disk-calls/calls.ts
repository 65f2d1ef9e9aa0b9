import { createAttachments } from '../../../electron/services/attachments';
import { type Ask, tellStory, whatIsFound } from '../../stand-ins/kept-story';
import { MemoryDisk } from '../../stand-ins/memory-disk';
import type { Outcome } from '../outcome';

/** Every code that a disk gives when it is full, broken, held by another program, or out of handles. */
export const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'EDQUOT'] as const;

// Starting, saving, snapshots, a whole other state, erasing and starting again, each beside each.
const STORY: readonly Ask[] = [
  { ask: 'append', count: 3 },
  { ask: 'snapshot' },
  { ask: 'append', count: 2 },
  { ask: 'forget' },
  { ask: 'append', count: 1 },
  { ask: 'restart' },
  { ask: 'replace' },
  { ask: 'append', count: 2 },
  { ask: 'snapshot' },
  { ask: 'restart' },
  { ask: 'forget' },
  { ask: 'restart' },
  { ask: 'append', count: 2 },
];

async function storeWith(at: number, code: string, times: number): Promise<string | null> {
  const memory = new MemoryDisk();
  memory.fault = { at, code, times };
  const told = await tellStory(memory, STORY);
  memory.fault = null;
  const { lost, isKnown } = await whatIsFound(memory.afterKill(), told);
  if (lost > 0) return `call ${at} with ${code}, ${times} times: ${lost} changes are gone`;
  if (!isKnown) return `call ${at} with ${code}, ${times} times: what is found was never there`;
  // One failure is asked again and goes well; one that lasts may be given up, aloud.
  return told.gaveUp && times === 1 ? `call ${at} with ${code}: the store did not go on` : null;
}

const FOLDER = '/data/attachments';
const PHOTOS = [1, 2, 3].map((each) => new Uint8Array(40).fill(each));

/** Three photos are kept, each asked for up to three times; one of them goes again. */
async function keepPhotos(memory: MemoryDisk): Promise<ReadonlyMap<string, Uint8Array>> {
  await memory.disk.makeFolder(FOLDER).catch(() => memory.disk.makeFolder(FOLDER));
  const attachments = createAttachments({ disk: memory.disk, wait: async () => undefined, folder: FOLDER });
  const kept = new Map<string, Uint8Array>();
  for (const photo of PHOTOS) {
    for (let tried = 0; tried < 3; tried++) {
      const sha256 = await attachments.write(photo).catch(() => null);
      if (sha256 !== null) kept.set(sha256, photo);
      if (sha256 !== null) break;
    }
  }
  const [first] = kept.keys();
  const named = new Set([...kept.keys()].filter((sha256) => sha256 !== first));
  await attachments.removeAllBut(named).catch(() => undefined);
  return new Map([...kept].filter(([sha256]) => named.has(sha256)));
}

async function photosWith(at: number, code: string): Promise<string | null> {
  const memory = new MemoryDisk();
  memory.fault = { at, code };
  const kept = await keepPhotos(memory);
  memory.fault = null;
  const attachments = createAttachments({ disk: memory.afterKill().disk, wait: async () => undefined, folder: FOLDER });
  for (const [sha256, photo] of kept) {
    const read = await attachments.read(sha256).catch(() => null);
    if (read === null || Buffer.compare(read, photo) !== 0) return `photo, call ${at} with ${code}: gone`;
  }
  return null;
}

async function count(act: (memory: MemoryDisk) => Promise<unknown>): Promise<number> {
  const memory = new MemoryDisk();
  await act(memory);
  return memory.calls.length;
}

/** Lets every single call to the disk fail, for each of these codes: once, and for a while. */
export async function everyCallFails(codes: readonly string[]): Promise<Outcome> {
  const calls = await count((memory) => tellStory(memory, STORY));
  const photoCalls = await count(keepPhotos);
  const losses: (string | null)[] = [];
  let runs = 0;
  for (const code of codes) {
    for (let at = 1; at <= calls; at++) {
      for (const times of [1, 4, 40]) losses.push(await storeWith(at, code, times));
      runs += 3;
    }
    for (let at = 1; at <= photoCalls; at++) losses.push(await photosWith(at, code));
    runs += photoCalls;
  }
  return {
    fault: 'every call to the disk fails once, and for a while',
    figures: { 'calls of the store': calls, 'calls of attachments': photoCalls, codes: codes.join(', '), runs },
    losses: losses.filter((loss) => loss !== null),
  };
}
