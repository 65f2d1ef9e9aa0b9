import { type Message, Refusal, say } from '../../shared/model/message';
import { type RowOf, TABLE_NAMES, TABLES, type TableName } from '../../shared/model/tables';
import type { KringDatabase, OutboxEntry } from './database';

/** What the host keeps, as far as starting up needs it. */
export type Keeper = {
  readonly append: (entries: readonly OutboxEntry[]) => Promise<{ revision: number; savedAt: number }>;
  readonly readState: () => Promise<{
    revision: number;
    tables: Readonly<Record<string, readonly unknown[]>>;
    notices: readonly Message[];
  }>;
  readonly replaceState: (state: {
    revision: number;
    tables: Record<string, unknown[]>;
  }) => Promise<{ revision: number; savedAt: number }>;
  /** Keeps changes that fit nowhere in a file, and answers its name. */
  readonly putAside: (entries: readonly OutboxEntry[]) => Promise<string>;
};

/** How far the host is, and how many rows it has there. */
export type Kept = { readonly revision: number; readonly records: number };

/**
 * Brings the working copy and the journal together before anything is shown.
 * Equal, with as many rows: go. Behind, empty or damaged: built anew from the journal. Ahead: what waits is sent.
 * Answers what a person should know, in words; mostly nothing.
 */
export async function bringTogether(db: KringDatabase, kept: Kept, keeper: Keeper): Promise<readonly Message[]> {
  const here = await db.revision();
  if (here > kept.revision) return sendAhead(db, kept, keeper);
  if (here < kept.revision || (await countRows(db)) !== kept.records) return rebuild(db, keeper);
  return (await isAllHeard(db, keeper)) ? [] : rebuild(db, keeper);
}

async function countRows(db: KringDatabase): Promise<number> {
  const counts = await Promise.all(TABLE_NAMES.map((name) => db.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What waits under the same number may be what the host has, whose answer was missed, or another change altogether. */
async function isAllHeard(db: KringDatabase, keeper: Keeper): Promise<boolean> {
  const waiting = await db.outbox.orderBy('revision').toArray();
  if (waiting.length === 0) return true;
  try {
    await keeper.append(waiting);
  } catch (error) {
    if (error instanceof Refusal && error.said.key === 'app.host.otherChange') return false;
    throw error;
  }
  await forget(db, waiting.at(-1)?.revision ?? 0);
  return true;
}

/** What was sent waits no longer; what came in meanwhile does. */
async function forget(db: KringDatabase, upTo: number): Promise<void> {
  await db.outbox.where('revision').belowOrEqual(upTo).delete();
}

async function rebuild(db: KringDatabase, keeper: Keeper): Promise<readonly Message[]> {
  const wasEmpty = (await db.revision()) === 0;
  const aside = await putAside(await db.outbox.orderBy('revision').toArray(), keeper);
  const state = await keeper.readState();
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, readRows(name, state.tables[name] ?? [])]));
  await db.transaction('rw', [...TABLE_NAMES.map((name) => db.table(name)), db.outbox, db.meta], async () => {
    for (const name of TABLE_NAMES) {
      await db.table(name).clear();
      await db.table(name).bulkPut(tables[name] ?? []);
    }
    await db.outbox.clear();
    await db.meta.put({ key: 'revision', value: state.revision });
  });
  return [say(wasEmpty ? 'app.startUp.rebuilt' : 'app.startUp.caughtUp'), ...aside, ...state.notices];
}

/**
 * Changes that the host never heard of, and that no longer follow on what it has, go to a file of the host: the
 * working copy may vanish at any moment. What the host has already needs no place.
 */
async function putAside(waiting: readonly OutboxEntry[], keeper: Keeper): Promise<readonly Message[]> {
  const unheard: OutboxEntry[] = [];
  for (const entry of waiting) {
    const isHeard = await keeper.append([entry]).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal) return false;
        throw error;
      },
    );
    if (!isHeard) unheard.push(entry);
  }
  if (unheard.length === 0) return [];
  return [say('app.startUp.aside', { count: unheard.length, file: await keeper.putAside(unheard) })];
}

const readRows = <T extends TableName>(name: T, rows: readonly unknown[]): RowOf<T>[] =>
  rows.map((row) => TABLES[name].schema.parse(row) as RowOf<T>);

async function sendAhead(db: KringDatabase, kept: Kept, keeper: Keeper): Promise<readonly Message[]> {
  const { revision } = kept;
  const here = await db.revision();
  const waiting = await db.outbox.where('revision').between(revision, here, false, true).sortBy('revision');
  const isWhole =
    waiting.length === here - revision && waiting.every((entry, at) => entry.revision === revision + 1 + at);
  const later = isWhole ? null : await keptSince(kept, keeper);
  if (later) return bringTogether(db, later, keeper);
  if (isWhole) await keeper.append(waiting);
  else if (!(await handOver(db, here, keeper))) return [...(await rebuild(db, keeper)), say('app.startUp.keptLarger')];
  await forget(db, here);
  return [say('app.startUp.sentAhead')];
}

/** How far the host is by now, when that is another revision: a window that was just taken over was still sending. */
async function keptSince({ revision }: Kept, keeper: Keeper): Promise<Kept | null> {
  const state = await keeper.readState();
  const records = TABLE_NAMES.reduce((count, name) => count + (state.tables[name]?.length ?? 0), 0);
  return state.revision === revision ? null : { revision: state.revision, records };
}

/** Gives the host everything; false when that would be much less than what it has, and was refused. */
async function handOver(db: KringDatabase, revision: number, keeper: Keeper): Promise<boolean> {
  const tables = await Promise.all(TABLE_NAMES.map(async (name) => [name, await db.table(name).toArray()]));
  try {
    await keeper.replaceState({ revision, tables: Object.fromEntries(tables) });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.said.key === 'app.host.muchSmaller') return false;
    throw error;
  }
}
