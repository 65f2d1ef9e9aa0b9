import { type Message, say } from '../../shared/model/message';
import type { Wait } from './atomic-write';
import type { Disk } from './disk';
import { type JournalFile, type JournalLine, listJournals, readJournal } from './journal-files';
import { type KeptState, NOTHING_KEPT, stateAfter } from './kept';
import { listSnapshots, readHeader, readSnapshot, snapshotName } from './snapshot-files';

/** What was found on the disk at the start. */
export type Loaded = {
  readonly state: KeptState;
  /** The number of the file that the journal goes on in, and how far that file is. */
  readonly sequence: number;
  readonly journal: { readonly length: number; readonly lines: number };
  readonly checksums: ReadonlyMap<number, string>;
  readonly notices: readonly Message[];
  /** `mended`: something was damaged and nothing is missing. `gap`: the state is an older one that is whole. */
  readonly health: 'whole' | 'mended' | 'gap';
};

export type Shelf = {
  readonly disk: Disk;
  readonly wait: Wait;
  readonly journals: string;
  readonly snapshots: string;
};

type Base = { readonly sequence: number; readonly state: KeptState };
type Followed = { readonly base: Base; readonly lines: readonly JournalLine[]; readonly fits: boolean };

/**
 * The changes after a base; `fits` is false when the journals do not follow it. A journal goes on where the one
 * before it was left: what an earlier one holds from that revision on was never called saved, and was sent again.
 */
function followFrom(base: Base, journals: readonly JournalFile[]): Followed {
  let lines: readonly JournalLine[] = [];
  for (const journal of journals.filter((each) => each.lines.length > 0)) {
    const before = firstRevision(journal) - base.state.revision - 1;
    if (before < 0 || before > lines.length || !isConsecutive(journal)) return { base, lines, fits: false };
    lines = [...lines.slice(0, before), ...journal.lines];
  }
  return { base, lines, fits: true };
}

const firstRevision = ({ lines }: JournalFile): number => lines[0]?.entry.revision ?? 0;

const isConsecutive = (journal: JournalFile): boolean =>
  journal.lines.every(({ entry }, at) => entry.revision === firstRevision(journal) + at);

/** Reads journals once, and only those that are needed: a start reads little. */
async function createReader(shelf: Shelf) {
  const numbers = await listJournals(shelf.disk, shelf.journals);
  const read = new Map<number, JournalFile>();
  const from = async (sequence: number): Promise<readonly JournalFile[]> => {
    const files: JournalFile[] = [];
    for (const number of numbers.filter((each) => each >= sequence)) {
      const file = read.get(number) ?? (await readJournal(shelf.disk, shelf.wait, shelf.journals, number));
      read.set(number, file);
      files.push(file);
    }
    return files;
  };
  return { numbers, from, read };
}

type Reader = Awaited<ReturnType<typeof createReader>>;

/** What a snapshot and the journals after it come to; null when the snapshot is not whole. */
async function followSnapshot(shelf: Shelf, reader: Reader, sequence: number): Promise<Followed | null> {
  const state = await readSnapshot(shelf.disk, shelf.snapshots, sequence);
  return state && followFrom({ sequence, state }, await reader.from(sequence));
}

/**
 * Nothing at all is only believed when there never was a snapshot, or when the journals go back to the very first
 * change.
 */
async function followFromNothing(numbers: readonly number[], reader: Reader): Promise<Followed> {
  const journals = await reader.from(0);
  const followed = followFrom({ sequence: 0, state: NOTHING_KEPT }, journals);
  const isBelievable = numbers.length === 0 || journals[0]?.lines[0]?.entry.revision === 1;
  return { ...followed, fits: followed.fits && isBelievable };
}

/** The newest snapshot that is whole and that the journals follow; else the newest that is whole. */
async function chooseBase(
  shelf: Shelf,
  numbers: readonly number[],
  reader: Reader,
): Promise<{ chosen: Followed; skipped: readonly number[] }> {
  const errors: unknown[] = [];
  const seen: Followed[] = [];
  for (const [at, sequence] of numbers.entries()) {
    const followed = await followSnapshot(shelf, reader, sequence).catch((error: unknown) => {
      errors.push(error);
      return null;
    });
    if (followed?.fits) return { chosen: followed, skipped: numbers.slice(0, at) };
    if (followed) seen.push(followed);
  }
  const fromNothing = await followFromNothing(numbers, reader);
  // A disk that fails to read now may read later: better not to start than to go on from less than there is.
  if (!fromNothing.fits && errors.length > 0) throw errors[0];
  return { chosen: fromNothing.fits ? fromNothing : (seen[0] ?? fromNothing), skipped: numbers };
}

/** A snapshot that was passed over says of itself that it was further than what was found. */
async function isBehind({ disk, snapshots }: Shelf, skipped: readonly number[], revision: number): Promise<boolean> {
  for (const sequence of skipped) {
    const header = await readHeader(disk, snapshots, sequence).catch(() => null);
    if (header && header.revision > revision) return true;
  }
  return false;
}

const EARLIER_JOURNALS = 2;

/** Changes from before the snapshot: a window that missed the answer to one of those sends it again. */
async function earlierLines(shelf: Shelf, numbers: readonly number[], base: Base): Promise<readonly JournalLine[]> {
  const files: JournalFile[] = [];
  for (const number of numbers.filter((each) => each < base.sequence).slice(-EARLIER_JOURNALS)) {
    const file = await readJournal(shelf.disk, shelf.wait, shelf.journals, number).catch(() => null);
    if (file) files.push(file);
  }
  return files.flatMap(({ lines }) => lines).filter(({ entry }) => entry.revision <= base.state.revision);
}

const sumOf = ({ entry, checksum }: JournalLine): readonly [number, string] => [entry.revision, checksum];

/** Reads everything that was ever called saved: a snapshot, and the journals after it. Mends what a crash left. */
export async function loadKept(shelf: Shelf): Promise<Loaded> {
  const snapshots = await listSnapshots(shelf.disk, shelf.snapshots);
  const reader = await createReader(shelf);
  const { chosen, skipped } = await chooseBase(shelf, snapshots, reader);
  const state = chosen.lines.reduce((before, { entry }) => stateAfter(before, entry), chosen.base.state);
  const hasGap = !chosen.fits || (await isBehind(shelf, skipped, state.revision));
  const tails = [...reader.read.values()].flatMap(({ putAside }) => (putAside === null ? [] : [putAside]));
  const sequence = Math.max(snapshots[0] ?? 0, reader.numbers.at(-1) ?? 0, 1);
  const goesOn = reader.read.get(sequence);
  const isMended = tails.length > 0 || skipped.length > 0;
  return {
    state,
    sequence,
    journal: { length: goesOn?.length ?? 0, lines: goesOn?.lines.length ?? 0 },
    checksums: new Map([...(await earlierLines(shelf, reader.numbers, chosen.base)), ...chosen.lines].map(sumOf)),
    notices: [
      ...tails.map((file) => say('app.host.notice.tail', { file })),
      ...(hasGap
        ? [say('app.host.notice.gap')]
        : skipped.map((each) => say('app.host.notice.snapshot', { file: snapshotName(each) }))),
    ],
    health: hasGap ? 'gap' : isMended ? 'mended' : 'whole',
  };
}
