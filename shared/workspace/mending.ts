import { applyChange, type Change } from '../model/change';
import type { Id } from '../model/ids';
import { rebase } from '../model/rebase';
import { FILE_TABLE_NAMES, type FileTableName, TABLE_NAMES, type Workspace } from '../model/tables';
import { byId, difference, type FileTables } from './comparing';
import { mapTables, withOwnSection } from './programme-slice';
import { knownIn, withReferences } from './references';

type IsOne = (table: FileTableName, id: Id) => boolean;

const countOf = (tables: FileTables): number => FILE_TABLE_NAMES.reduce((sum, table) => sum + tables[table].length, 0);

/** Tells which rows the change puts there. */
function putThereBy({ tables }: Change): IsOne {
  const keys = new Set<string>();
  for (const table of FILE_TABLE_NAMES) {
    const { added = [], updated = [] } = tables[table] ?? {};
    for (const row of [...added, ...updated.map(([, to]) => to)]) keys.add(`${table}/${row.id}`);
  }
  return (table, id) => keys.has(`${table}/${id}`);
}

function mendedTables(tables: FileTables, current: FileTables, isPutThere: IsOne): FileTables {
  const [isKnown, wasKnown] = [knownIn(tables), knownIn(current)];
  const mended = mapTables(tables, (table, rows) => {
    const before = byId(current[table] as typeof rows);
    return rows.flatMap((row) => {
      // What pointed at nothing before, and has nothing to do with this, is left as it is.
      const isLeft = (target: FileTableName, id: Id) => !isPutThere(table, row.id) && !wasKnown(target, id);
      const visit = (target: FileTableName, id: Id) => (isKnown(target, id) || isLeft(target, id) ? id : undefined);
      const was = before.get(row.id);
      // A row that lost what it cannot be without stays as it was, where it was there before.
      return withReferences(table, row, visit) ?? (was && withReferences(table, was, visit)) ?? [];
    });
  });
  // A row that went may have been what another one pointed at.
  return countOf(mended) < countOf(tables) ? mendedTables(mended, current, isPutThere) : mended;
}

/**
 * The same act on the rows as they are here, with everything put right in it that would point at nothing afterwards:
 * a field is emptied, and what cannot be without a row that goes, goes too.
 */
export function withoutNewLooseEnds(current: Workspace, asked: Change): Change {
  const rows = new Map(
    TABLE_NAMES.flatMap((table) => current[table].map((row) => [`${table}/${row.id}`, row] as const)),
  );
  const change = rebase(asked, (table, id) => rows.get(`${table}/${id}`));
  const after = mendedTables(applyChange(current, change), current, putThereBy(change));
  const themes = byId(after.themes);
  const whole = { ...after, notes: after.notes.map((note) => withOwnSection(note, themes)) };
  const ofFile: ReadonlySet<string> = new Set(FILE_TABLE_NAMES);
  const local = Object.entries(change.tables).filter(([table]) => !ofFile.has(table));
  const mended = FILE_TABLE_NAMES.map((table) => [table, difference(table, current, whole)] as const).filter(
    ([, { added, updated, removed }]) => added.length + updated.length + removed.length > 0,
  );
  return { label: change.label, tables: Object.fromEntries([...local, ...mended]) as Change['tables'] };
}
