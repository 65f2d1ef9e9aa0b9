import { TABLE_NAMES, type Workspace } from '../../shared/model/tables';
import { type KringDatabase, openDatabase } from './database';

/** Fills a working copy of its own with what may only be looked at; the one to work in is not touched. */
export async function lookAt(storeId: string, rows: Workspace): Promise<KringDatabase> {
  const db = openDatabase(`${storeId}-look`);
  await db.open();
  await db.transaction(
    'rw',
    TABLE_NAMES.map((name) => db.table(name)),
    async () => {
      for (const name of TABLE_NAMES) {
        await db.table(name).clear();
        await db.table(name).bulkPut([...rows[name]]);
      }
    },
  );
  return db;
}
