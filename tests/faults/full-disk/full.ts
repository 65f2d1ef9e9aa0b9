import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realWait } from '../../../electron/services/atomic-write';
import { REAL_DISK } from '../../../electron/services/disk';
import { createFiles } from '../../../electron/services/files';
import { type House, openHouse } from '../../../electron/services/house';
import type { JournalEntry } from '../../../shared/host/contract';
import { Refusal } from '../../../shared/model/message';
import { anEntry, stateAt } from '../../stand-ins/kept-story';
import type { Outcome } from '../outcome';
import { smallDisk, whyNoSmallDisk } from './small-disk';

const FAULT = 'full disk';
const KILOBYTE = 1024;

async function openOn(mounted: string): Promise<House> {
  const settings = { read: () => ({}), write: () => undefined };
  const refuse = async (): Promise<never> => Promise.reject(new Error('Not asked for'));
  const dialogs = { whereToSave: async (name: string) => join(mounted, name), whichToOpen: async () => null };
  const files = createFiles({ disk: REAL_DISK, wait: realWait, dialogs });
  const windows = { saveFile: files.save, openFile: refuse, openWall: refuse, closeWall: refuse, openLink: refuse };
  const opened = await openHouse({
    dataFolder: join(mounted, 'data'),
    ports: () => ({ host: 'electron', version: '0', settings, windows: { ...windows, clearWindow: refuse } }),
    report: () => undefined,
  });
  if ('heldBy' in opened) throw new Error('The folder is in use');
  return opened.house;
}

type Answers = House['answers'];
type Kept = { saved: number; export: Uint8Array<ArrayBuffer>; photos: string[] };
const anExport = (seed: number) => new Uint8Array(200 * KILOBYTE).fill(seed);

/** What a person does when there is no room; each throws when it could not be done, and notes what was. */
const ACTS = {
  save: async ({ appendChanges }: Answers, kept: Kept) => {
    const entry = anEntry(kept.saved + 1, 'x'.repeat(3000)) as unknown as JournalEntry;
    kept.saved = (await appendChanges({ entries: [entry] })).revision;
  },
  snapshot: async ({ makeSnapshot, ...rest }: Answers, kept: Kept) => {
    await ACTS.save(rest as Answers, kept);
    await makeSnapshot({ reason: 'test' });
  },
  export: async ({ saveFile }: Answers, kept: Kept) => {
    const bytes = anExport((kept.export[0] ?? 0) + 1);
    await saveFile({ suggestedName: 'buurt.kring', kind: 'kring', bytes });
    kept.export = bytes;
  },
  report: async ({ saveFile }: Answers) => {
    await saveFile({ suggestedName: 'verslag.docx', kind: 'docx', bytes: anExport(7) });
  },
  photo: async ({ writeAttachment }: Answers, kept: Kept) => {
    kept.photos.push((await writeAttachment({ bytes: new Uint8Array(randomBytes(30 * KILOBYTE)) })).sha256);
  },
  erase: async ({ forgetHistory, ...rest }: Answers, kept: Kept) => {
    await ACTS.save(rest as Answers, kept);
    await forgetHistory(undefined);
  },
} as const;
type Act = keyof typeof ACTS;

const isClear = (error: unknown): boolean =>
  error instanceof Refusal && ['app.host.diskFull', 'app.host.eraseFailed'].includes(error.said.key);

async function whatIsLost(house: House, mounted: string, kept: Kept): Promise<string[]> {
  const { revision, tables } = await house.answers.readState(undefined);
  const losses = revision < kept.saved ? [`${kept.saved - revision} changes`] : [];
  const texts = new Set((tables.notes ?? []).map((note) => (note as { id: string }).id));
  losses.push(
    ...(stateAt(kept.saved).tables.notes ?? []).filter(({ id }) => !texts.has(id)).map(({ id }) => `note ${id}`),
  );
  const file = await readFile(join(mounted, 'buurt.kring')).catch(() => new Uint8Array());
  if (Buffer.compare(file, kept.export) !== 0) losses.push('the file of before is not whole');
  for (const sha256 of kept.photos)
    if (!(await house.answers.readAttachment({ sha256 }).catch(() => null))) losses.push(`photo ${sha256.slice(0, 8)}`);
  return losses;
}

async function fillDuring(act: Act, folder: string, run: number): Promise<{ losses: string[]; refused: number }> {
  const disk = smallDisk(folder, 12);
  const losses: string[] = [];
  let refused = 0;
  try {
    let house = await openOn(disk.mounted);
    const kept: Kept = { saved: 0, export: anExport(0), photos: [] };
    await ACTS.export(house.answers, kept);
    for (let each = 0; each < 5; each++) await ACTS.save(house.answers, kept);
    await disk.fill(((run * 7919) % 160) * KILOBYTE);
    for (let tried = 0; tried < 60 && refused < 3; tried++) {
      await ACTS[act](house.answers, kept).catch((error: unknown) => {
        refused += 1;
        if (!isClear(error)) losses.push(`an unclear message: ${String(error).slice(0, 120)}`);
      });
    }
    losses.push(...(await whatIsLost(house, disk.mounted, kept)));
    disk.makeRoom();
    await ACTS[act](house.answers, kept).catch((error: unknown) => losses.push(`does not go on: ${String(error)}`));
    await house.close();
    house = await openOn(disk.mounted);
    losses.push(...(await whatIsLost(house, disk.mounted, kept)).map((each) => `after a start: ${each}`));
    await house.close();
  } finally {
    disk.end();
  }
  return { losses: losses.map((loss) => `${act}, run ${run}: ${loss}`), refused };
}

/** Fills a small disk in the middle of each thing that a person does, so many times. Needs root, for the disk. */
export async function fullDisk(runs: number): Promise<Outcome> {
  const notRun = whyNoSmallDisk();
  if (notRun !== null) return { fault: FAULT, figures: {}, losses: [], notRun };
  const folder = await mkdtemp(join(tmpdir(), 'kring-full-'));
  const losses: string[] = [];
  const figures: Record<string, number> = {};
  try {
    for (const act of Object.keys(ACTS) as Act[]) {
      let refusals = 0;
      for (let run = 1; run <= runs; run++) {
        const found = await fillDuring(act, folder, run);
        losses.push(...found.losses);
        refusals += found.refused;
      }
      figures[`${act}: runs`] = runs;
      figures[`${act}: said that the disk is full`] = refusals;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { fault: FAULT, figures, losses };
}
