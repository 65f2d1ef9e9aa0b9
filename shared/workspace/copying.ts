import { fingerprint } from '../model/fingerprint';
import type { Id, Stamp } from '../model/ids';
import { FILE_TABLE_NAMES, type FileTableName, type Workspace } from '../model/tables';
import type { FileTables } from './comparing';
import { mapTables } from './programme-slice';
import { withReferences } from './references';

const key = (table: FileTableName, id: Id): string => `${table}/${id}`;

/** The same rows with other ids, and every reference following. */
function renamed(tables: FileTables, newIds: ReadonlyMap<string, Id>): FileTables {
  const idOf = (table: FileTableName, id: Id): Id => newIds.get(key(table, id)) ?? id;
  return mapTables(tables, (table, rows) =>
    rows.map((row) => {
      const followed = withReferences(table, row, idOf) ?? row;
      return newIds.has(key(table, row.id)) ? { ...followed, id: idOf(table, row.id) } : followed;
    }),
  );
}

/** `theme-1` of these programmes, under an id that nothing else has. */
function freeId(taken: ReadonlySet<Id>, { programmes }: FileTables, table: FileTableName, id: Id): Id {
  const owner = programmes.map((programme) => programme.id).sort();
  let free = `own-${fingerprint([owner, table, id])}`;
  while (taken.has(free)) free = `own-${fingerprint([free])}`;
  return free;
}

/**
 * The rows of a file under ids that no other programme uses: two files made by hand can both know a "theme-1".
 * Without such a clash they stay as they are. The same row gets the same id the next time that it comes.
 */
export function clearOf(others: FileTables, file: FileTables): FileTables {
  const clashes = new Map<string, Id>();
  for (const table of FILE_TABLE_NAMES) {
    const theirs = new Set(others[table].map(({ id }) => id));
    for (const { id } of file[table]) if (theirs.has(id)) clashes.set(key(table, id), freeId(theirs, file, table, id));
  }
  return clashes.size === 0 ? file : renamed(file, clashes);
}

/** `Vlierbuurt (2)`, or the first number that is free. */
function nameBeside(name: string, taken: ReadonlySet<string>): string {
  const stem = /^(.*) \(\d+\)$/s.exec(name)?.[1] ?? name;
  let number = 2;
  while (taken.has(`${stem} (${number})`)) number += 1;
  return `${stem} (${number})`;
}

/** The file once more: new ids throughout, and names that tell the programmes apart. */
export function copyBeside(current: Workspace, file: FileTables, stamp: Stamp): FileTables {
  const newIds = FILE_TABLE_NAMES.flatMap((table) =>
    file[table].map(({ id }) => [key(table, id), stamp.newId()] as const),
  );
  const copy = renamed(file, new Map(newIds));
  const names = new Set(current.programmes.map(({ name }) => name));
  const programmes = copy.programmes.map((programme) => {
    const name = nameBeside(programme.name, names);
    names.add(name);
    return { ...programme, name };
  });
  return { ...copy, programmes };
}
