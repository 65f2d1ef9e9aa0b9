import { z } from 'zod';
import { Change } from '../model/change';
import { Message } from '../model/message';
import { Settings, SettingsPart } from './settings';

const call = <I extends z.ZodType, O extends z.ZodType>(takes: I, gives: O) => ({ takes, gives });
const nothing = z.undefined();
const bytes = z.instanceof(Uint8Array<ArrayBuffer>);

/** A name for a file, never a path: the host owns where things go. */
const fileName = z
  .string()
  .min(1)
  .max(180)
  .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u)
  .refine((name) => !name.startsWith('.'));
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** What Kring opens by itself: a workspace, a report in Word, and readable text such as a method. Each is an ending. */
export const OpenKind = z.enum(['kring', 'docx', 'json']);
export type OpenKind = z.infer<typeof OpenKind>;
/** What Kring saves: those, the network as a list, a graph or a picture, and a report as text or as a web page. */
export const FileKind = z.enum([...OpenKind.options, 'csv', 'graphml', 'gexf', 'png', 'svg', 'md', 'html']);
export type FileKind = z.infer<typeof FileKind>;

/** One line of the journal: the change that makes `revision` out of the one before it. */
export const JournalEntry = z.strictObject({ revision: z.number().int().positive(), change: Change });
export type JournalEntry = z.infer<typeof JournalEntry>;

/** Everything the host has kept, raw: the window reads it with the schemas of the tables. */
const KeptState = z.object({
  revision: z.number().int().nonnegative(),
  tables: z.record(z.string(), z.array(z.unknown())),
  /** What had to be mended while reading, in words. */
  notices: z.array(Message),
});

/** The number of an earlier version. */
const versionId = z.object({ id: z.number().int().positive() });
const count = z.number().int().nonnegative();

/** Everything the window may ask of its host. A call that is not here does not exist. */
export const CALLS = {
  /** Who the host is, and the last revision that is safe on its disk. */
  hello: call(
    nothing,
    z.object({
      host: z.enum(['electron', 'browser']),
      version: z.string(),
      /** `process.platform` of the machine: keys are named after it. */
      platform: z.string(),
      /** What is kept is of a newer Kring: it can be looked at, and nothing may be written. */
      isLookOnly: z.boolean(),
      /** One per data folder; the window's working copy carries the same name. */
      storeId: z.string(),
      revision: z.number().int().nonnegative(),
      /** How many rows that revision has: a working copy with another number of them is damaged. */
      records: z.number().int().nonnegative(),
      /** In words for a person ("where is my data"); never used as a path by the window. */
      dataFolder: z.string(),
      /** What had to be mended when the host started, in words; mostly nothing. */
      notices: z.array(Message),
    }),
  ),
  readSettings: call(nothing, Settings),
  changeSettings: call(SettingsPart, Settings),

  /** Appends to the journal and syncs it to disk; only then does it answer. `savedAt` is in ms since 1970. */
  appendChanges: call(
    z.object({ entries: z.array(JournalEntry).min(1) }),
    z.object({ revision: z.number(), savedAt: z.number() }),
  ),
  /** Snapshot plus journal: everything that was ever called saved. */
  readState: call(nothing, KeptState),
  /** Writes a snapshot of what is kept and starts the journal anew. */
  makeSnapshot: call(z.object({ reason: z.string().max(80) }), z.object({ revision: z.number(), savedAt: z.number() })),
  /** The states that were kept earlier, newest first, and how many of them are too damaged to say what they are. */
  listVersions: call(
    nothing,
    z.object({
      versions: z.array(z.object({ id: versionId.shape.id, revision: count, savedAt: z.number(), reason: z.string() })),
      damaged: count,
    }),
  ),
  /** How much an earlier version holds of each table, and what happened since; null when it is damaged or gone. */
  compareVersion: call(
    versionId,
    z
      .object({
        holds: z.record(z.string(), count),
        since: z.record(z.string(), z.object({ added: count, changed: count, removed: count })),
      })
      .nullable(),
  ),
  /** Everything in an earlier version, raw; null when it is damaged or gone. */
  readVersion: call(versionId, z.object({ tables: KeptState.shape.tables }).nullable()),
  /** For a working copy that is ahead of the journal by more than it can tell: keep this as the new truth. */
  replaceState: call(
    z.object({
      revision: z.number().int().positive(),
      tables: z.record(z.string(), z.array(z.unknown())),
      /** Less than half of the rows that are kept is refused, unless a person said so. */
      evenIfMuchSmaller: z.boolean().optional(),
    }),
    z.object({ revision: z.number(), savedAt: z.number() }),
  ),
  /** Keeps changes that do not fit what is kept in a file of their own beside it: nothing is thrown away unseen. */
  putAside: call(z.object({ entries: z.array(JournalEntry).min(1) }), z.object({ file: z.string() })),
  /**
   * What the disk of the data folder has left, in bytes; null where the system does not say. `makeRoom` first gives up
   * what is kept for a full disk.
   */
  space: call(
    z.object({ makeRoom: z.boolean() }),
    z.object({ free: z.number().nonnegative().nullable(), madeRoom: z.boolean() }),
  ),
  /**
   * Erasing is erasing: keeps a snapshot of what there is now and takes away everything older, from the snapshots,
   * the journals, what was put aside, and the attachments that nothing names any more.
   */
  forgetHistory: call(nothing, z.object({ revision: z.number(), savedAt: z.number() })),
  /**
   * Takes away all that the window keeps of its own, to the last byte: the working copy and half-typed text. Deleting
   * a database leaves its bytes on the disk, so only the host can do this. The window has to start anew after it.
   */
  clearWindow: call(nothing, nothing),

  /** A file that a person keeps. `saved` is false when the person changed their mind. */
  saveFile: call(
    z.object({ suggestedName: fileName, kind: FileKind, bytes }),
    z.object({
      saved: z.boolean(),
      name: z.string(),
      /** What a person should know of it: it stands beside another file, or in a place that synchronises. */
      notices: z.array(Message).optional(),
    }),
  ),
  /** Null when the person changed their mind. A file over the size that Kring reads is refused by the host. */
  openFile: call(z.object({ kind: OpenKind }), z.object({ name: z.string(), bytes }).nullable()),
  writeAttachment: call(z.object({ bytes }), z.object({ sha256 })),
  readAttachment: call(z.object({ sha256 }), bytes.nullable()),

  /** Opens the zaalscherm of a session, on the second display where there is one. */
  openWall: call(
    z.object({ sessionId: z.string() }),
    z.object({ placed: z.enum(['second-display', 'full-screen', 'window']) }),
  ),
  closeWall: call(nothing, nothing),
  /** Opens an https address in the person's own browser. */
  openLink: call(z.object({ url: z.string().max(2000) }), z.object({ opened: z.boolean() })),
} as const;

/** Everything the host may say unasked. */
export const EVENTS = {
  /** A choice from the native menu; the same names as the keyboard table. */
  menu: z.object({ command: z.string() }),
  /** The zaalscherm was opened or closed; `why` when it closed because its display was taken away. */
  wall: z.object({ open: z.boolean(), why: z.enum(['display-gone']).optional() }),
  closing: nothing,
} as const;

export type CallName = keyof typeof CALLS;
export type EventName = keyof typeof EVENTS;
export type Takes<N extends CallName> = z.input<(typeof CALLS)[N]['takes']>;
export type Gives<N extends CallName> = z.output<(typeof CALLS)[N]['gives']>;
export type Says<N extends EventName> = z.output<(typeof EVENTS)[N]>;

/** Both hosts implement this; the window knows only this. */
export type Host = {
  readonly ask: <N extends CallName>(name: N, input: Takes<N>) => Promise<Gives<N>>;
  readonly on: <N extends EventName>(name: N, hear: (said: Says<N>) => void) => () => void;
};

/** The largest file that Kring opens, in bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;
