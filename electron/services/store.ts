import type { z } from 'zod';
import type { CALLS } from '../../shared/host/contract';
import { type Message, Refusal, say } from '../../shared/model/message';
import type { Wait } from './atomic-write';
import { places } from './data-folder';
import type { Disk } from './disk';
import { Journal } from './journal';
import { keepRest } from './journal-files';
import { countRows, KeptEntry, type KeptState, KeptTables, stateAfter } from './kept';
import { lineOf } from './lines';
import { type Loaded, loadKept } from './loading';
import { createSnapshots } from './snapshots';

/** The journal starts anew after so many changes, or so many bytes. */
const SNAPSHOT_AFTER = { lines: 200, bytes: 4 * 1024 * 1024, ms: 10 * 60 * 1000 } as const;

export type StoreParts = {
  readonly disk: Disk;
  readonly wait: Wait;
  /** In ms since 1970. */
  readonly now: () => number;
  readonly dataFolder: string;
  /** Gives up the room that is kept for a full disk; true when there was some. */
  readonly makeRoom?: () => Promise<boolean>;
  /** Work of a newer Kring: nothing is mended, and nothing is written. */
  readonly isLookOnly?: boolean;
  /** What was mended before the store was opened, such as the settings. */
  readonly notices?: readonly Message[];
  /** Hears of trouble that nobody waits for, such as a snapshot that could not be made by itself. */
  readonly report: (error: unknown) => void;
};

type Saved = { readonly revision: number; readonly savedAt: number };
type Replacing = {
  readonly revision: number;
  readonly tables: unknown;
  readonly evenIfMuchSmaller?: boolean | undefined;
};
type Read = z.output<typeof CALLS.readState.gives>;

/**
 * What Kring keeps: a journal of changes and snapshots of the whole. The order of the steps is what keeps it safe:
 * snapshot K is the state at the beginning of journal K, and journal K goes on where journal K-1 was left. So a
 * snapshot that fails, or a crash between the two, leaves an older snapshot with all its journals.
 */
export class Store {
  readonly #parts: StoreParts;
  readonly #snapshots: ReturnType<typeof createSnapshots>;
  readonly #journal: Journal;
  readonly #notices: readonly Message[];
  #state: KeptState;
  #lastSequence: number;
  /** Of the last snapshot, when nothing has changed since. */
  #solid: Saved | null = null;
  /** Snapshots are made one at a time. */
  #making: Promise<unknown> = Promise.resolve();
  #isMakingItself = false;
  /** In ms since 1970; a clock that jumps makes one more, or one later. */
  #madeAt: number;

  constructor(parts: StoreParts, loaded: Loaded) {
    this.#parts = parts;
    this.#madeAt = parts.now();
    this.#state = loaded.state;
    this.#lastSequence = loaded.sequence;
    this.#notices = [...(parts.notices ?? []), ...loaded.notices];
    const { journals, snapshots } = places(parts.dataFolder);
    this.#snapshots = createSnapshots({ ...parts, journals, snapshots });
    this.#journal = new Journal(
      {
        disk: parts.disk,
        wait: parts.wait,
        folder: journals,
        onKept: (entries) => this.#take(entries),
        makeRoom: parts.makeRoom ?? (async () => false),
      },
      { ...loaded.journal, revision: loaded.state.revision, sequence: loaded.sequence, checksums: loaded.checksums },
    );
  }

  get revision(): number {
    return this.#state.revision;
  }

  /** Everything that is safe on the disk. */
  get state(): KeptState {
    return this.#state;
  }

  /** What had to be mended at the start, in words. */
  get notices(): readonly Message[] {
    return this.#notices;
  }

  /** Answers when the entries are synced to the disk. */
  async append(entries: readonly unknown[]): Promise<Saved> {
    const kept = entries.map((entry) => KeptEntry.parse(entry));
    await this.#journal.append(kept);
    this.#makeSnapshotByItself();
    return { revision: kept.at(-1)?.revision ?? this.revision, savedAt: this.#parts.now() };
  }

  /** Snapshot and journal together: everything that was ever called saved. */
  read(): Read {
    const tables = Object.fromEntries(Object.entries(this.#state.tables).map(([name, rows]) => [name, [...rows]]));
    return { revision: this.revision, tables, notices: [...this.#notices] };
  }

  /** Keeps changes that fit nowhere beside the journal, to be looked at later; answers the name of the file. */
  putAside(entries: readonly unknown[]): Promise<string> {
    return this.#oneAtATime(() => {
      const { disk, wait, dataFolder } = this.#parts;
      const lines = entries.map((entry) => lineOf(entry).bytes);
      return keepRest(
        { disk, wait, folder: places(dataFolder).journals },
        this.#journal.sequence,
        Buffer.concat(lines),
      );
    });
  }

  /** Makes a snapshot and starts the journal anew. When nothing changed since the last one, that one is answered. */
  makeSnapshot(reason: string): Promise<Saved> {
    return this.#oneAtATime(async () => this.#solid ?? (await this.#makeSnapshot(reason)));
  }

  /**
   * Keeps another state as the new truth, never one that is older than what is kept, and never one with less than half
   * of its rows unless that is said. The old one stays a snapshot.
   */
  replace(state: Replacing): Promise<Saved> {
    return this.#oneAtATime(async () => {
      const next: KeptState = { revision: state.revision, tables: KeptTables.parse(state.tables) };
      if (next.revision < this.revision) throw new Refusal(say('app.host.olderState'));
      const isMuchSmaller = countRows(next.tables) < countRows(this.#state.tables) / 2;
      if (isMuchSmaller && !state.evenIfMuchSmaller) throw new Refusal(say('app.host.muchSmaller'));
      if (!this.#solid && countRows(this.#state.tables) > 0) await this.#makeSnapshot('before replace');
      return this.#journal.exclusively(() => this.#replace(next));
    });
  }

  /** Erases: keeps one snapshot of now and takes away all that is older. Throws when something older remains. */
  forgetHistory(): Promise<Saved> {
    return this.#oneAtATime(async () => {
      const saved = await this.#makeSnapshot('forget');
      await this.#snapshots.removeBefore(this.#journal.sequence).catch((error: unknown) => {
        this.#parts.report(error);
        throw new Refusal(say('app.host.eraseFailed'));
      });
      return saved;
    });
  }

  /** Writes what was taken in; everything after it is refused with these words. */
  async close(said: Message = say('app.host.closed')): Promise<void> {
    await this.#journal.close(new Refusal(said));
    await this.#making;
  }

  #take(entries: readonly KeptEntry[]): void {
    this.#state = entries.reduce(stateAfter, this.#state);
    this.#solid = null;
  }

  #oneAtATime<T>(act: () => Promise<T>): Promise<T> {
    const doing = this.#making.then(act);
    this.#making = doing.catch(() => undefined);
    return doing;
  }

  // The journal goes on in its new file first, so that nobody waits while the snapshot is written.
  async #makeSnapshot(reason: string): Promise<Saved> {
    const { state, sequence } = await this.#journal.exclusively(async () => {
      const next = this.#nextSequence();
      await this.#journal.goOnIn(next, this.revision);
      return { state: this.#state, sequence: next };
    });
    const { savedAt } = await this.#snapshots.write(state, sequence, reason);
    this.#madeAt = savedAt;
    const saved = { revision: state.revision, savedAt };
    if (state === this.#state) this.#solid = saved;
    await this.#snapshots.prune().catch(this.#parts.report);
    return saved;
  }

  async #replace(next: KeptState): Promise<Saved> {
    const sequence = this.#nextSequence();
    try {
      const { savedAt } = await this.#snapshots.write(next, sequence, 'replace');
      await this.#journal.goOnIn(sequence, next.revision);
      this.#state = next;
      this.#solid = { revision: next.revision, savedAt };
      return this.#solid;
    } catch (error) {
      // It may stand there all the same; the journal then goes on beside it, and loading sees that it does not fit.
      await this.#snapshots.remove(sequence).catch(() => undefined);
      await this.#journal.goOnIn(this.#nextSequence(), this.revision);
      throw error;
    }
  }

  #nextSequence(): number {
    this.#lastSequence += 1;
    return this.#lastSequence;
  }

  #makeSnapshotByItself(): void {
    const { lines, bytes } = this.#journal.size;
    const isMuch = lines >= SNAPSHOT_AFTER.lines || bytes >= SNAPSHOT_AFTER.bytes;
    const isLong = Math.abs(this.#parts.now() - this.#madeAt) >= SNAPSHOT_AFTER.ms;
    if (!(isMuch || isLong) || this.#isMakingItself) return;
    this.#isMakingItself = true;
    void this.#oneAtATime(() => this.#makeSnapshot(isMuch ? 'many changes' : 'a while'))
      .catch(this.#parts.report)
      .finally(() => {
        this.#isMakingItself = false;
      });
  }
}

/** Reads what is kept in a data folder that is ready, and goes on from there. */
export async function openStore(parts: StoreParts): Promise<Store> {
  const { journals, snapshots } = places(parts.dataFolder);
  const loaded = await loadKept({ ...parts, journals, snapshots });
  const store = new Store(parts, loaded);
  if (loaded.health === 'whole' || parts.isLookOnly) return store;
  // What was damaged is left behind as it is. Where changes are missing, going on without a snapshot would mix two pasts.
  const mending = store.makeSnapshot('mended');
  await (loaded.health === 'gap' ? mending : mending.catch(parts.report));
  return store;
}
