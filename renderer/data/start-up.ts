import { type Message, say } from '../../shared/model/message';
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
};

/**
 * Brings the working copy and the journal together before anything is shown.
 * Equal: go. Behind, empty or damaged: built anew from the journal. Ahead: what waits is sent.
 * Answers what a person should know, in words; mostly nothing.
 */
export async function bringTogether(
  db: KringDatabase,
  kept: { readonly revision: number },
  keeper: Keeper,
): Promise<readonly Message[]> {
  const here = await db.revision();
  if (here === kept.revision) {
    await db.outbox.clear();
    return [];
  }
  if (here < kept.revision) return rebuild(db, keeper);
  return sendAhead(db, kept.revision, keeper);
}

async function rebuild(db: KringDatabase, keeper: Keeper): Promise<readonly Message[]> {
  const wasEmpty = (await db.revision()) === 0;
  const waiting = await db.outbox.toArray();
  const state = await keeper.readState();
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, readRows(name, state.tables[name] ?? [])]));
  await db.transaction('rw', [...TABLE_NAMES.map((name) => db.table(name)), db.outbox, db.meta], async () => {
    for (const name of TABLE_NAMES) {
      await db.table(name).clear();
      await db.table(name).bulkPut(tables[name] ?? []);
    }
    await db.outbox.clear();
    // Changes that another host never heard of are put aside, not thrown away.
    if (waiting.length > 0) await db.meta.put({ key: `aside-${state.revision}`, value: waiting });
    await db.meta.put({ key: 'revision', value: state.revision });
  });
  return [say(wasEmpty ? 'app.startUp.rebuilt' : 'app.startUp.caughtUp'), ...state.notices];
}

const readRows = <T extends TableName>(name: T, rows: readonly unknown[]): RowOf<T>[] =>
  rows.map((row) => TABLES[name].schema.parse(row) as RowOf<T>);

async function sendAhead(db: KringDatabase, revision: number, keeper: Keeper): Promise<readonly Message[]> {
  const here = await db.revision();
  const waiting = await db.outbox.where('revision').above(revision).sortBy('revision');
  const isWhole =
    waiting.length === here - revision && waiting.every((entry, at) => entry.revision === revision + 1 + at);
  if (isWhole) {
    await keeper.append(waiting);
  } else {
    const tables = await Promise.all(TABLE_NAMES.map(async (name) => [name, await db.table(name).toArray()]));
    await keeper.replaceState({ revision: here, tables: Object.fromEntries(tables) });
  }
  await db.outbox.clear();
  return [say('app.startUp.sentAhead')];
}
