import { Dexie } from 'dexie';
import { type KringDatabase, openDatabase } from './database';

/** Trouble of the browser with what it keeps; a refusal of the host is something else. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof DOMException || (error instanceof Error && error.name in Dexie.errnames);

/** Opens the working copy and does the first things with it; one that cannot be read is built anew. */
export async function withWorkingCopy<T>(storeId: string, begin: (db: KringDatabase) => Promise<T>): Promise<T> {
  const db = openDatabase(storeId);
  try {
    await db.open();
    return await begin(db);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    // The journal is the truth, so the working copy may go.
    db.close();
    await db.delete();
    const anew = openDatabase(storeId);
    await anew.open();
    return await begin(anew);
  }
}
