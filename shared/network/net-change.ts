import type { Change, TableChange } from '../model/change';
import { TABLE_NAMES, type Workspace } from '../model/tables';

type Row = { readonly id: string };

function tableChange(before: readonly Row[], after: readonly Row[]): TableChange {
  const was = new Map(before.map((row) => [row.id, row]));
  const there = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !was.has(id)),
    updated: after.flatMap((row) => {
      const from = was.get(row.id);
      return from && from !== row ? [[from, row] as const] : [];
    }),
    removed: before.filter(({ id }) => !there.has(id)),
  };
}

/** What leads from one workspace to the other at once; a row that is the very same was not touched. */
export const netChange = (before: Workspace, after: Workspace): Change['tables'] =>
  Object.fromEntries(
    TABLE_NAMES.filter((name) => before[name] !== after[name]).map((name) => [
      name,
      tableChange(before[name], after[name]),
    ]),
  ) as Change['tables'];
