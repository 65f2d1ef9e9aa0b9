import type { Answers } from '../../shared/host/answer';
import type { Message } from '../../shared/model/message';
import { say } from '../../shared/model/message';
import { createAnswers } from './answers';
import { realWait } from './atomic-write';
import { places } from './data-folder';
import { REAL_DISK } from './disk';
import { type LockResult, takeLock } from './lock';
import { openKept } from './open-kept';
import type { Ports } from './ports';
import { mendSettingsFile } from './settings';
import { createSpace } from './space';

/** A data folder that is open: everything a host can be asked about it. */
export type House = {
  readonly answers: Answers;
  /** Tells later starts where the window of this Kring can be opened again. */
  readonly showDoor: (door: string) => Promise<void>;
  /** Writes what was taken in, and lets the data folder go. */
  readonly close: () => Promise<void>;
};

/** Open, or in use by another Kring whose window may be opened again at its door. */
export type OpenedHouse = { readonly house: House } | Extract<LockResult, { heldBy: unknown }>;

type Options = {
  readonly dataFolder: string;
  /** Made when the folder is ours and the settings file is known to be readable. */
  readonly ports: (files: { readonly settingsFolder: string }) => Ports;
  readonly report: (error: unknown) => void;
};

const KEEP_SOME_AFTER_MS = 30_000;

/** Opens a data folder for one host. Throws a `Refusal` for a folder of a newer Kring. */
export async function openHouse({ dataFolder, ports, report }: Options): Promise<OpenedHouse> {
  const wait = realWait;
  const { ballast, lock: lockPath, settings } = places(dataFolder);
  await REAL_DISK.makeFolder(dataFolder);
  let lose: (said: Message) => void = () => undefined;
  const taken = await takeLock({ path: lockPath, onLost: () => lose(say('app.host.lockLost')) });
  if ('heldBy' in taken) return taken;
  try {
    const notices = await mendSettingsFile(REAL_DISK, settings, Date.now);
    const space = createSpace({ disk: REAL_DISK, wait, folder: dataFolder, ballast });
    const parts = { disk: REAL_DISK, wait, now: Date.now, dataFolder, notices, report, makeRoom: space.makeRoom };
    const { storeId, store, disk, isLookOnly } = await openKept(parts);
    lose = (said) => void store.close(said).catch(report);
    // Later, when the window is open; a disk on which it fails is no reason to stop.
    const keepingSome = setTimeout(() => void (isLookOnly || space.keepSome().catch(report)), KEEP_SOME_AFTER_MS);
    keepingSome.unref();
    const answers = createAnswers({
      space,
      disk,
      wait,
      dataFolder,
      storeId,
      isLookOnly,
      store,
      ports: ports({ settingsFolder: dataFolder }),
    });
    const close = async () => {
      clearTimeout(keepingSome);
      await store.close();
      await taken.lock.release();
    };
    return { house: { answers, showDoor: taken.lock.showDoor, close } };
  } catch (error) {
    await taken.lock.release();
    throw error;
  }
}
