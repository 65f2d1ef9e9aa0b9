import { database, type OutboxEntry } from './database';
import { createWatched } from './watched';

/** The host's journal, as far as this room needs it; the app hands it in. */
export type Journal = {
  readonly append: (entries: readonly OutboxEntry[]) => Promise<{ revision: number; savedAt: number }>;
  /** Gives up the room that the host keeps for a full disk; true when there was some. */
  readonly makeRoom?: () => Promise<boolean>;
};

/** `savedAt` and `since` are in milliseconds since 1970; `reason` is the host's own error. */
export type SaveState =
  | { readonly kind: 'saved'; readonly savedAt: number | null }
  | { readonly kind: 'saving'; readonly since: number }
  | { readonly kind: 'unsaved'; readonly since: number; readonly reason: unknown };

const BATCH = 50;
const RETRY_MS = [500, 1000, 2000, 5000] as const;

const state = createWatched<SaveState>({ kind: 'saved', savedAt: null });
/** Whether everything is on the disk of the host. "Opgeslagen" is said of nothing else. */
export const useSaveState = state.use;
export const saveState = state.read;

let journal: Journal | null = null;
let running: Promise<void> | null = null;
let isMoreWaiting = false;
let failures = 0;

/** Says where changes are kept. Until then they wait in the outbox, which is part of the working copy. */
export function connectJournal(port: Journal, savedAt: number | null): void {
  journal = port;
  state.write({ kind: 'saved', savedAt });
}

/** Asks the host for the room that it keeps for a full disk; false when there is none, or nobody to ask. */
export async function makeRoom(): Promise<boolean> {
  return (await journal?.makeRoom?.().catch(() => false)) ?? false;
}

/** Sends what waits to the journal; many calls at once become one. Never throws: the state tells. */
export function flush(now: number = Date.now()): Promise<void> {
  if (state.read().kind === 'saved') state.write({ kind: 'saving', since: now });
  // Asked for while the last lines are on their way: what came in since is sent too.
  isMoreWaiting = true;
  running ??= sendAll()
    .finally(() => {
      running = null;
    })
    .then(() => (isMoreWaiting && state.read().kind !== 'unsaved' ? flush() : undefined));
  return running;
}

async function sendAll(): Promise<void> {
  if (!journal) {
    // It waits in the outbox until there is somewhere to send it.
    isMoreWaiting = false;
    return;
  }
  try {
    while (isMoreWaiting) {
      isMoreWaiting = false;
      await sendWaiting(journal);
    }
    failures = 0;
    const savedAt = Number((await database().meta.get('savedAt'))?.value ?? 0);
    if (!isMoreWaiting) state.write({ kind: 'saved', savedAt: savedAt > 0 ? savedAt : null });
  } catch (reason) {
    const before = state.read();
    state.write({ kind: 'unsaved', since: before.kind === 'saved' ? Date.now() : before.since, reason });
    setTimeout(() => void flush(), RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]);
    failures += 1;
  }
}

async function sendWaiting(port: Journal): Promise<void> {
  for (;;) {
    const entries = await database().outbox.orderBy('revision').limit(BATCH).toArray();
    if (entries.length === 0) return;
    const { revision, savedAt } = await port.append(entries);
    await database().outbox.where('revision').belowOrEqual(revision).delete();
    await database().meta.put({ key: 'savedAt', value: savedAt });
  }
}

/** Everything that was done so far is on the host's disk when this answers true. */
export async function everythingSaved(): Promise<boolean> {
  await flush();
  return state.read().kind === 'saved';
}
