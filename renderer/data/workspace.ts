import { TABLE_NAMES, type Workspace, workspaceOf } from '../../shared/model/tables';
import { database } from './database';

/** Everything, read in one transaction: for files and reports. */
export async function readWorkspace(): Promise<Workspace> {
  const db = database();
  return db.transaction(
    'r',
    TABLE_NAMES.map((name) => db.table(name)),
    async () => {
      const tables = await Promise.all(TABLE_NAMES.map(async (name) => [name, await db.table(name).toArray()]));
      return workspaceOf(Object.fromEntries(tables));
    },
  );
}
