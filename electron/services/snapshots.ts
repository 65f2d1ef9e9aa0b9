import { join } from 'node:path';
import type { Wait } from './atomic-write';
import type { Disk } from './disk';
import { journalPath, listJournals, listRests } from './journal-files';
import { oldestJournalToKeep, snapshotsToKeep } from './keeping';
import type { KeptState } from './kept';
import { listSnapshots, readHeader, type SnapshotHeader, snapshotName, writeSnapshot } from './snapshot-files';

type Parts = {
  readonly disk: Disk;
  readonly wait: Wait;
  readonly journals: string;
  readonly snapshots: string;
  /** In ms since 1970. */
  readonly now: () => number;
};

async function headersIn({ disk, snapshots }: Parts): Promise<readonly SnapshotHeader[]> {
  const headers: SnapshotHeader[] = [];
  for (const sequence of await listSnapshots(disk, snapshots)) {
    const header = await readHeader(disk, snapshots, sequence);
    if (header) headers.push(header);
  }
  return headers;
}

/** The snapshots on the disk: made, kept for a while, and taken away. */
export function createSnapshots(parts: Parts) {
  const { disk, wait, journals, snapshots, now } = parts;

  const write = (state: KeptState, sequence: number, reason: string): Promise<SnapshotHeader> =>
    writeSnapshot({ disk, wait, folder: snapshots }, state, { sequence, savedAt: now(), reason });

  /** Takes away what is past its time, with the journals that only those needed. A damaged one stays. */
  const prune = async (): Promise<void> => {
    const headers = await headersIn(parts);
    const keep = snapshotsToKeep(headers);
    const gone = headers.filter(({ sequence }) => !keep.has(sequence));
    for (const { sequence } of gone) await disk.remove(join(snapshots, snapshotName(sequence)));
    const oldest = oldestJournalToKeep(headers);
    const past = (await listJournals(disk, journals)).filter((sequence) => sequence < oldest);
    for (const sequence of past) await disk.remove(journalPath(journals, sequence));
  };

  /** Takes away everything but the snapshot of this number and what comes after it. */
  const removeBefore = async (sequence: number): Promise<void> => {
    const olderSnapshots = (await listSnapshots(disk, snapshots)).filter((each) => each < sequence);
    for (const each of olderSnapshots) await disk.remove(join(snapshots, snapshotName(each)));
    const olderJournals = (await listJournals(disk, journals)).filter((each) => each < sequence);
    for (const each of olderJournals) await disk.remove(journalPath(journals, each));
    for (const rest of await listRests(disk, journals)) await disk.remove(join(journals, rest));
    for (const folder of [snapshots, journals]) await disk.syncFolder(folder);
  };

  const remove = (sequence: number): Promise<void> => disk.remove(join(snapshots, snapshotName(sequence)));

  return { write, prune, remove, removeBefore };
}
