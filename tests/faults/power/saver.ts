import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Conf from 'conf';
import { openHouse } from '../../../electron/services/house';
import type { JournalEntry } from '../../../shared/host/contract';
import { anEntry } from '../../stand-ins/kept-story';

// A program of its own, for the tests that pull the plug: does everything that writes, without end, and says of each
// thing when it was called saved. Once a program that was told so is gone, what it said must be on the disk.

const dataFolder = process.argv[2] ?? '';
const say = (word: string, what: string | number): void => void process.stdout.write(`${word} ${what}\n`);
const refuse = async (): Promise<never> => Promise.reject(new Error('Not asked for'));
const windows = {
  saveFile: refuse,
  openFile: refuse,
  openWall: refuse,
  closeWall: refuse,
  openLink: refuse,
  clearWindow: refuse,
};

function settingsIn(folder: string) {
  const store = new Conf<Record<string, unknown>>({ cwd: join(folder), configName: 'settings' });
  return {
    read: () => store.store,
    write: (all: unknown) => {
      store.store = { ...(all as Record<string, unknown>) };
    },
  };
}

const opened = await openHouse({
  dataFolder,
  ports: ({ settingsFolder }) => ({ host: 'browser', version: '0', settings: settingsIn(settingsFolder), windows }),
  report: () => undefined,
});
if ('heldBy' in opened) throw new Error('The folder is in use');
const { answers } = opened.house;
let { revision } = await answers.hello(undefined);
for (let turn = 1; ; turn++) {
  const entries = [1, 2, 3].map((step) => anEntry(revision + step) as unknown as JournalEntry);
  const saving = entries.map(async (entry) =>
    say('revision', (await answers.appendChanges({ entries: [entry] })).revision),
  );
  const bytes = new Uint8Array(randomBytes(20_000));
  const others = [
    ...(turn % 5 === 0 ? [answers.writeAttachment({ bytes }).then(({ sha256 }) => say('attachment', sha256))] : []),
    ...(turn % 7 === 0
      ? [answers.makeSnapshot({ reason: 'test' }).then((made) => say('snapshot', made.revision))]
      : []),
  ];
  await Promise.all([...saving, ...others]);
  revision += entries.length;
  if (turn % 4 === 0) {
    await answers.changeSettings({ theme: turn % 8 === 0 ? 'dark' : 'light' });
    say('settings', turn);
  }
}
