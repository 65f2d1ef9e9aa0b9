import { basename, join } from 'node:path';
import { atomicWrite, type Wait } from './atomic-write';
import type { Disk } from './disk';
import { KeptEntry } from './kept';
import { readLines } from './lines';

/** One line that was kept, with the checksum that tells whether a later one says the same. */
export type JournalLine = { readonly entry: KeptEntry; readonly checksum: string };

export type JournalFile = {
  readonly sequence: number;
  readonly lines: readonly JournalLine[];
  /** In bytes, after a damaged tail was cut. */
  readonly length: number;
  /** The name of the file that the damaged tail was put in, or null when all was whole. */
  readonly putAside: string | null;
};

const NAME = /^journal-(\d{8})\.jsonl$/;
const REST = /^journal-\d{8}\.rest-\d+$/;

/** The file that continues from the snapshot of the same number. */
export const journalPath = (folder: string, sequence: number): string =>
  join(folder, `journal-${String(sequence).padStart(8, '0')}.jsonl`);

/** The numbers of the journals in a folder, oldest first. */
export async function listJournals(disk: Disk, folder: string): Promise<readonly number[]> {
  const numbers = (await disk.list(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? Number.NaN));
  return numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
}

/** The names of the damaged tails that were put aside. */
export async function listRests(disk: Disk, folder: string): Promise<readonly string[]> {
  return (await disk.list(folder)).filter((name) => REST.test(name));
}

async function nameForRest(disk: Disk, folder: string, sequence: number): Promise<string> {
  const stem = `journal-${String(sequence).padStart(8, '0')}.rest-`;
  const taken = (await listRests(disk, folder)).filter((name) => name.startsWith(stem));
  const last = Math.max(0, ...taken.map((name) => Number(name.slice(stem.length))));
  return `${stem}${last + 1}`;
}

/** A line whose checksum is right and that still is no entry counts as damage: everything from there is put aside. */
function readEntries(file: Uint8Array): { lines: JournalLine[]; goodLength: number } {
  const lines: JournalLine[] = [];
  let goodLength = 0;
  for (const { value, checksum, end } of readLines(file)) {
    const entry = KeptEntry.safeParse(value);
    if (!entry.success) break;
    lines.push({ entry: entry.data, checksum });
    goodLength = end;
  }
  return { lines, goodLength };
}

/** Keeps bytes beside a journal under a name of their own, and answers it. */
export async function keepRest(
  { disk, wait, folder }: { readonly disk: Disk; readonly wait: Wait; readonly folder: string },
  sequence: number,
  bytes: Uint8Array,
): Promise<string> {
  const rest = await nameForRest(disk, folder, sequence);
  await atomicWrite(disk, wait, join(folder, rest), bytes);
  return rest;
}

async function cutTail(
  disk: Disk,
  wait: Wait,
  { folder, sequence, goodLength }: { folder: string; sequence: number; goodLength: number },
  bytes: Uint8Array,
): Promise<string> {
  const rest = await keepRest({ disk, wait, folder }, sequence, bytes.subarray(goodLength));
  const file = await disk.open(journalPath(folder, sequence), 'r+');
  try {
    await file.truncate(goodLength);
    await file.sync();
  } finally {
    await file.close();
  }
  return rest;
}

/**
 * Reads a journal. A tail that is not whole, as a crash in the middle of a write leaves, is cut at the last good line;
 * the rest is first kept beside it and never deleted. Where that fails, as on a full disk, the file stays as it is:
 * after any damage the journal goes on in a new file.
 */
export async function readJournal(disk: Disk, wait: Wait, folder: string, sequence: number): Promise<JournalFile> {
  const path = journalPath(folder, sequence);
  const bytes = await disk.read(path);
  const { lines, goodLength } = readEntries(bytes);
  if (goodLength === bytes.length) return { sequence, lines, length: goodLength, putAside: null };
  const putAside = await cutTail(disk, wait, { folder, sequence, goodLength }, bytes).catch(() => basename(path));
  return { sequence, lines, length: goodLength, putAside };
}
