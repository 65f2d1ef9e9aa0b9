import { mayRead, type Step } from '../../shared/workspace/steps';
import type { Wait } from './atomic-write';
import { CARRIED_OVER, carryOver, isOlder } from './carrying-over';
import { markAsOurs, prepareDataFolder, readMark } from './data-folder';
import type { Disk } from './disk';
import { lookingOnly } from './look-only';
import { openStore, type Store, type StoreParts } from './store';

type Parts = Omit<StoreParts, 'isLookOnly'> & { readonly disk: Disk; readonly wait: Wait };

/** What is kept in a data folder, ready to go on from. */
export type Kept = {
  readonly storeId: string;
  readonly store: Store;
  /** Refuses to write when `isLookOnly`: what is kept is of a newer Kring. */
  readonly disk: Disk;
  readonly isLookOnly: boolean;
};

/**
 * Opens what is kept in a folder: of this version, of an older one (which is carried over first), or of a newer one,
 * where nothing is written at all. Throws a `Refusal` for a folder of another make.
 */
export async function openKept(parts: Parts, steps?: readonly Step[]): Promise<Kept> {
  const { wait, dataFolder } = parts;
  const known = await readMark(parts.disk, dataFolder);
  if (known && !mayRead(known.data)) {
    const disk = lookingOnly(parts.disk);
    const store = await openStore({ ...parts, disk, isLookOnly: true });
    return { storeId: known.storeId, store, disk, isLookOnly: true };
  }
  const { storeId, data } = await prepareDataFolder(parts.disk, wait, dataFolder);
  const isOld = isOlder(data);
  const notices = [...(parts.notices ?? []), ...(known && isOld ? [CARRIED_OVER] : [])];
  const store = await openStore({ ...parts, notices });
  if (isOld) {
    await carryOver(store, data.version, steps);
    await markAsOurs(parts.disk, wait, dataFolder, storeId);
  }
  return { storeId, store, disk: parts.disk, isLookOnly: false };
}
