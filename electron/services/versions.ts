import type { Gives, Takes } from '../../shared/host/contract';
import { holdings, sinceThen } from '../../shared/workspace/earlier';
import { codeOf, type Disk } from './disk';
import type { KeptState } from './kept';
import { listSnapshots, readHeader, readSnapshot, type SnapshotHeader } from './snapshot-files';

type Parts = {
  readonly disk: Disk;
  /** The folder of the snapshots. */
  readonly folder: string;
  /** What is kept now. */
  readonly now: () => KeptState;
};
type Which = Takes<'readVersion'>;

const told = ({ sequence, revision, savedAt, reason }: SnapshotHeader) => ({
  id: sequence,
  revision,
  savedAt,
  reason,
});

/** What was kept earlier, to be looked at. Nothing is written here, and what is damaged is passed over. */
export function createVersions({ disk, folder, now }: Parts) {
  // One who opens a version asks at once what is in it and what happened since: it is read once for both.
  const reading = new Map<number, Promise<KeptState | null>>();

  const readFile = async ({ id }: Which): Promise<KeptState | null> => {
    try {
      return await readSnapshot(disk, folder, id);
    } catch (error) {
      // Its time was over while the list was being looked at.
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  };

  const read = (which: Which): Promise<KeptState | null> => {
    const begun = reading.get(which.id);
    if (begun) return begun;
    const begins = readFile(which).finally(() => reading.delete(which.id));
    reading.set(which.id, begins);
    return begins;
  };

  const list = async (): Promise<Gives<'listVersions'>> => {
    const headers: (SnapshotHeader | null)[] = [];
    for (const sequence of await listSnapshots(disk, folder))
      headers.push(await readHeader(disk, folder, sequence).catch(() => null));
    const whole = headers.filter((header) => header !== null);
    return { versions: whole.map(told), damaged: headers.length - whole.length };
  };

  const compare = async (which: Which): Promise<Gives<'compareVersion'>> => {
    const then = await read(which);
    return then && { holds: holdings(then.tables), since: sinceThen(then.tables, now().tables) };
  };

  const readAll = async (which: Which): Promise<Gives<'readVersion'>> => {
    const then = await read(which);
    return then && { tables: Object.fromEntries(Object.entries(then.tables).map(([name, rows]) => [name, [...rows]])) };
  };

  return { list, compare, read: readAll };
}
