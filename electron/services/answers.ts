import type { Answers } from '../../shared/host/answer';
import { Refusal, say } from '../../shared/model/message';
import type { Wait } from './atomic-write';
import { createAttachments } from './attachments';
import { places } from './data-folder';
import type { Disk } from './disk';
import { countKnown, type KeptState } from './kept';
import type { Ports } from './ports';
import { tellingInWords } from './refusals';
import { createSettings } from './settings';
import type { Space } from './space';
import type { Store } from './store';
import { createVersions } from './versions';

export type AnswerParts = {
  readonly disk: Disk;
  readonly wait: Wait;
  readonly dataFolder: string;
  readonly storeId: string;
  /** What is kept is of a newer Kring: nothing may be written. */
  readonly isLookOnly?: boolean;
  readonly space: Space;
  readonly store: Store;
  readonly ports: Ports;
};

/** The names of the attachments that any row still speaks of. */
const namedIn = (tables: KeptState['tables']): ReadonlySet<string> =>
  new Set((tables.attachments ?? []).flatMap(({ sha256 }) => (typeof sha256 === 'string' ? [sha256] : [])));

/** What Kring can do outside its window, put together once for both hosts. */
export function createAnswers({
  disk,
  wait,
  dataFolder,
  storeId,
  isLookOnly = false,
  space,
  store,
  ports,
}: AnswerParts): Answers {
  const settings = createSettings(ports.settings);
  const versions = createVersions({ disk, folder: places(dataFolder).snapshots, now: () => store.state });
  const attachments = createAttachments({ disk, wait, folder: places(dataFolder).attachments });

  const forgetHistory = async () => {
    const saved = await store.forgetHistory();
    await attachments.removeAllBut(namedIn(store.state.tables)).catch(() => {
      throw new Refusal(say('app.host.eraseFailed'));
    });
    return saved;
  };

  return {
    hello: async () => ({
      host: ports.host,
      version: ports.version,
      platform: process.platform,
      storeId,
      isLookOnly,
      revision: store.revision,
      records: countKnown(store.state.tables),
      dataFolder,
      notices: [...store.notices],
    }),
    readSettings: tellingInWords(async () => settings.read()),
    // The package that writes them puts a file that was cut short over the good one when the disk is full.
    changeSettings: tellingInWords(async (part) => {
      await space.refuseWhenFull();
      return settings.change(part);
    }),
    appendChanges: tellingInWords(({ entries }) => store.append(entries)),
    readState: async () => store.read(),
    putAside: tellingInWords(async ({ entries }) => ({ file: await store.putAside(entries) })),
    space: async ({ makeRoom }) => ({ madeRoom: makeRoom && (await space.makeRoom()), free: await space.free() }),
    makeSnapshot: tellingInWords(({ reason }) => store.makeSnapshot(reason)),
    listVersions: tellingInWords(versions.list),
    compareVersion: tellingInWords(versions.compare),
    readVersion: tellingInWords(versions.read),
    replaceState: tellingInWords((state) => store.replace(state)),
    forgetHistory: tellingInWords(forgetHistory),
    writeAttachment: tellingInWords(async ({ bytes }) => ({ sha256: await attachments.write(bytes) })),
    readAttachment: tellingInWords(({ sha256 }) => attachments.read(sha256)),
    saveFile: tellingInWords(ports.windows.saveFile),
    openFile: tellingInWords(ports.windows.openFile),
    openWall: ports.windows.openWall,
    closeWall: ports.windows.closeWall,
    openLink: ports.windows.openLink,
    clearWindow: tellingInWords(ports.windows.clearWindow),
  };
}
