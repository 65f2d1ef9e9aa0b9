import { Dexie } from 'dexie';
import { type KringDatabase, openDatabase } from './database';

const NAMES: ReadonlySet<string> = new Set(Object.values(Dexie.errnames));

/** Trouble of the browser with what it keeps; a refusal of the host is something else. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof DOMException || (error instanceof Error && NAMES.has(error.name));

type Begin<T> = (db: KringDatabase) => Promise<T>;

async function openAnd<T>(storeId: string, begin: Begin<T>): Promise<T> {
  const db = openDatabase(storeId);
  await db.open();
  return await begin(db);
}

async function anew<T>(storeId: string, begin: Begin<T>): Promise<T> {
  const db = openDatabase(storeId);
  db.close();
  await db.delete();
  return await openAnd(storeId, begin);
}

/** Everything that this window keeps goes, but for what was half typed: that is nowhere else. */
async function clearAll(clear: () => Promise<unknown>): Promise<void> {
  const beside = Object.entries(localStorage);
  await clear();
  for (const [key, text] of beside) localStorage.setItem(key, text);
}

/**
 * Opens the working copy and does the first things with it. The journal is the truth, so a copy that cannot be read
 * goes and is built anew; where the browser cannot even take it away, `clear` takes all that this window keeps.
 */
export async function withWorkingCopy<T>(storeId: string, clear: () => Promise<unknown>, begin: Begin<T>): Promise<T> {
  const ways = [
    () => openAnd(storeId, begin),
    () => anew(storeId, begin),
    async () => {
      await clearAll(clear);
      return await anew(storeId, begin);
    },
  ];
  let failure: unknown;
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}
