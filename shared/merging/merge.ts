import type { Change, TableChange } from '../model/change';
import type { Id, Stamp } from '../model/ids';
import type { Message } from '../model/message';
import { FILE_TABLE_NAMES, type FileTableName } from '../model/tables';
import { type Choice, itemOf, type MergeItem, rowAfter } from './items';
import { type Needs, settleNeeds } from './needs';
import { type Row, rowsOf, type Sides } from './sides';

/** Who looks after a table: both versions are shown all the same, and that side is proposed. */
export type Manner = {
  readonly needs: Needs;
  readonly owner?: (table: FileTableName) => 'mine' | 'theirs' | undefined;
};

function leaning(item: MergeItem | undefined, owner: Manner['owner']): MergeItem | undefined {
  const proposed = item && owner?.(item.table);
  // What is only here may have been made here: that is never proposed to go.
  if (!item || !proposed || (proposed === 'theirs' && !item.theirs)) return item;
  return { ...item, proposed };
}

/**
 * Everything that the other copy of the same work has otherwise, each with a proposal by which nothing is lost.
 * Conflicts stand first, because those want an answer. Nothing is done yet.
 */
export function merge(sides: Sides, { needs, owner }: Manner): readonly MergeItem[] {
  const hasBase = sides.base !== undefined;
  const rows = rowsOf(sides);
  const items = rows.map((found) => leaning(itemOf(found, hasBase), owner));
  const settled = settleNeeds(rows, items, needs);
  return [...settled.filter(({ kind }) => kind === 'conflict'), ...settled.filter(({ kind }) => kind !== 'conflict')];
}

/** How many items there are of each kind. */
export function countsOf(items: readonly MergeItem[]): Readonly<Record<MergeItem['kind'], number>> {
  const counts = { new: 0, changed: 0, removed: 0, only_here: 0, conflict: 0 };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

/** The answers of a person, by item; what was not answered goes as proposed. */
export type Choices = ReadonlyMap<string, Choice>;

/** What was chosen for an item; an answer that the item does not offer counts as none. */
export function choiceOf(item: MergeItem, choices: Choices): Choice {
  const chosen = choices.get(item.key);
  return chosen && item.choices.includes(chosen) ? chosen : item.proposed;
}

/** The other version as a slip of its own. Dots stay with the slip that they were given to. */
function beside(row: Row, newId: () => Id): Row {
  const { votes: _dots, ...copy } = row as Row & { readonly votes?: number };
  return { ...copy, id: newId() };
}

type Turn = { readonly from: Row | undefined; readonly to: Row | undefined };

function turnsOf(item: MergeItem, choice: Choice, stamp: Stamp): readonly Turn[] {
  const turn = { from: item.mine, to: rowAfter(item, choice) };
  return choice === 'both' && item.theirs ? [turn, { from: undefined, to: beside(item.theirs, stamp.newId) }] : [turn];
}

const changeOf = (turns: readonly Turn[]): TableChange<Row> => ({
  added: turns.flatMap(({ from, to }) => (!from && to ? [to] : [])),
  updated: turns.flatMap(({ from, to }) => (from && to && from !== to ? [[from, to] as const] : [])),
  removed: turns.flatMap(({ from, to }) => (from && !to ? [from] : [])),
});

/** All items settled, as one act that can be taken back. */
export function mergeChange(items: readonly MergeItem[], choices: Choices, label: Message, stamp: Stamp): Change {
  const tables = FILE_TABLE_NAMES.flatMap((table) => {
    const turns = items
      .filter((item) => item.table === table)
      .flatMap((item) => turnsOf(item, choiceOf(item, choices), stamp));
    return turns.length > 0 ? [[table, changeOf(turns)] as const] : [];
  });
  return { label, tables: Object.fromEntries(tables) as unknown as Change['tables'] };
}
