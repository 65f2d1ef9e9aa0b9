import { openHouse } from '../../electron/services/house';
import type { JournalEntry } from '../../shared/host/contract';
import { anEntry } from './kept-story';

// A program of its own for the test that kills it: saves without end, and says of each change when it was called saved.

const dataFolder = process.argv[2] ?? '';
const settings = { read: () => ({}), write: () => undefined };
const refuse = async (): Promise<never> => Promise.reject(new Error('Not asked for'));
const windows = {
  saveFile: refuse,
  openFile: refuse,
  openWall: refuse,
  closeWall: refuse,
  openLink: refuse,
  clearWindow: refuse,
};

const opened = await openHouse({
  dataFolder,
  ports: () => ({ host: 'browser', version: '0', settings, windows }),
  report: () => undefined,
});
if ('heldBy' in opened) throw new Error('The folder is in use');
const { answers } = opened.house;
let { revision } = await answers.hello(undefined);
for (;;) {
  // Three at a time, as a person who pastes: they share a sync, and a kill may fall between them.
  const entries = [1, 2, 3].map((step) => anEntry(revision + step) as unknown as JournalEntry);
  const saving = entries.map(async (entry) => {
    const saved = await answers.appendChanges({ entries: [entry] });
    process.stdout.write(`${saved.revision}\n`);
  });
  await Promise.all(saving);
  revision += entries.length;
  if (revision % 30 === 0) await answers.makeSnapshot({ reason: 'test' });
}
