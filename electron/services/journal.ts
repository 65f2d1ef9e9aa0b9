import { Refusal, say } from '../../shared/model/message';
import type { Wait } from './atomic-write';
import { type Disk, isFull } from './disk';
import { journalPath } from './journal-files';
import { JournalWriter } from './journal-writer';
import type { KeptEntry } from './kept';
import { lineOf } from './lines';

/** Appends that arrive within this time share one sync. */
const SHARED_SYNC_MS = 20;
/** How many checksums are remembered, to tell a repeated append from another one. */
const REMEMBERED = 5000;

type Pending = { readonly entry: KeptEntry; readonly bytes: Buffer };
type Waiting = { readonly upTo: number; readonly done: () => void; readonly fail: (error: unknown) => void };

/** Where a journal goes on. */
export type JournalStart = {
  readonly revision: number;
  readonly sequence: number;
  /** In bytes; 0 when the file is not there yet. */
  readonly length: number;
  readonly lines: number;
  readonly checksums: ReadonlyMap<number, string>;
};

export type JournalParts = {
  readonly disk: Disk;
  readonly wait: Wait;
  readonly folder: string;
  /** Hears, in order, of everything that is safe on the disk. */
  readonly onKept: (entries: readonly KeptEntry[]) => void;
  /** Asked once for each write that finds a full disk; true when it is worth trying again. */
  readonly makeRoom: () => Promise<boolean>;
};

/**
 * The append-only journal. `append` answers when its entries are on the disk: written and synced, so that a pulled
 * plug takes nothing that was called saved. Revisions are consecutive; a gap or another change under a number that
 * is already kept is refused, and the very same change is accepted again, for a window that missed the answer.
 */
export class Journal {
  readonly #parts: JournalParts;
  readonly #checksums: Map<number, string>;
  #writer: JournalWriter;
  #sequence: number;
  #lines: number;
  /** The last revision that is on the disk, and the last one that was taken in to be written. */
  #kept: number;
  #accepted: number;
  #pending: Pending[] = [];
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  #held: Promise<unknown> | null = null;
  #closed: Refusal | null = null;

  constructor(parts: JournalParts, start: JournalStart) {
    this.#parts = parts;
    this.#checksums = new Map(start.checksums);
    this.#sequence = start.sequence;
    this.#lines = start.lines;
    this.#kept = start.revision;
    this.#accepted = start.revision;
    this.#writer = new JournalWriter(parts.disk, journalPath(parts.folder, start.sequence), start.length);
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** How much stands in the current file: a reason to make a snapshot. */
  get size(): { readonly lines: number; readonly bytes: number } {
    return { lines: this.#lines, bytes: this.#writer.length };
  }

  /** Answers when every entry is safe on the disk. All of them are taken in, or none. */
  async append(entries: readonly KeptEntry[]): Promise<void> {
    while (this.#held) await this.#held;
    if (this.#closed) throw this.#closed;
    this.#takeIn(entries);
    const upTo = entries.at(-1)?.revision ?? 0;
    if (upTo <= this.#kept) return;
    await new Promise<void>((done, fail) => {
      this.#waiting.push({ upTo, done, fail });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Does something while nothing is written and every new append waits; `goOnIn` is for in there. */
  async exclusively<T>(act: () => Promise<T>): Promise<T> {
    while (this.#held) await this.#held;
    const doing = this.#settled().then(act);
    const held = doing.catch(() => undefined);
    this.#held = held;
    try {
      return await doing;
    } finally {
      if (this.#held === held) this.#held = null;
    }
  }

  /** Goes on in a new, empty file, with `revision` as what is kept. */
  async goOnIn(sequence: number, revision: number): Promise<void> {
    await this.#writer.close();
    this.#writer = new JournalWriter(this.#parts.disk, journalPath(this.#parts.folder, sequence), 0);
    this.#sequence = sequence;
    this.#lines = 0;
    this.#kept = revision;
    this.#accepted = revision;
  }

  /** Writes what was taken in, and refuses everything after it with `refusal`. */
  async close(refusal: Refusal): Promise<void> {
    this.#closed ??= refusal;
    await this.exclusively(() => this.#writer.close());
  }

  // What is taken in is written to the end; whoever was refused has heard it from `append`.
  async #settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #takeIn(entries: readonly KeptEntry[]): void {
    const fresh: Pending[] = [];
    const checksums: [number, string][] = [];
    let next = this.#accepted + 1;
    for (const entry of entries) {
      const { bytes, checksum } = lineOf(entry);
      if (entry.revision > next) throw new Refusal(say('app.host.gap'));
      if (entry.revision === next) {
        fresh.push({ entry, bytes });
        checksums.push([next, checksum]);
        next += 1;
      } else if (this.#checksums.get(entry.revision) !== checksum) {
        throw new Refusal(say('app.host.otherChange'));
      }
    }
    for (const [revision, checksum] of checksums) this.#checksums.set(revision, checksum);
    this.#pending.push(...fresh);
    this.#accepted = next - 1;
  }

  async #writeAll(): Promise<void> {
    while (this.#pending.length > 0) {
      await this.#parts.wait(SHARED_SYNC_MS);
      const batch = this.#pending;
      this.#pending = [];
      try {
        await this.#write(Buffer.concat(batch.map(({ bytes }) => bytes)));
      } catch (error) {
        this.#giveUp(error);
        break;
      }
      this.#keep(batch);
    }
    // At once, not when this promise is heard: an append that comes in between has to start a new round.
    this.#writing = null;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    try {
      await this.#writer.write(bytes);
    } catch (error) {
      if (!(isFull(error) && (await this.#parts.makeRoom()))) throw error;
      await this.#writer.write(bytes);
    }
  }

  #keep(batch: readonly Pending[]): void {
    this.#kept = batch.at(-1)?.entry.revision ?? this.#kept;
    this.#lines += batch.length;
    for (const { entry } of batch) this.#checksums.delete(entry.revision - REMEMBERED);
    this.#parts.onKept(batch.map(({ entry }) => entry));
    const answered = this.#waiting.filter(({ upTo }) => upTo <= this.#kept);
    this.#waiting = this.#waiting.filter(({ upTo }) => upTo > this.#kept);
    for (const { done } of answered) done();
  }

  // What builds on a change that is not on the disk cannot be kept either: the window sends all of it again.
  #giveUp(error: unknown): void {
    for (let revision = this.#kept + 1; revision <= this.#accepted; revision++) this.#checksums.delete(revision);
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#pending = [];
    this.#accepted = this.#kept;
    for (const { fail } of waiting) fail(error);
  }
}
