import { TABLE_NAMES, type TableName, type Workspace, workspaceOf } from '../../shared/model/tables';
import { database } from './database';

/** Everything but what is left out, read in one transaction: for files and reports. */
export async function readWorkspace(leftOut: readonly TableName[] = []): Promise<Workspace> {
  const db = database();
  const names = TABLE_NAMES.filter((name) => !leftOut.includes(name));
  return db.transaction(
    'r',
    names.map((name) => db.table(name)),
    async () => {
      const tables = await Promise.all(names.map(async (name) => [name, await db.table(name).toArray()]));
      return workspaceOf(Object.fromEntries(tables));
    },
  );
}
