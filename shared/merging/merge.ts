import type { Change, TableChange } from '../model/change';
import type { Message } from '../model/message';
import { FILE_TABLE_NAMES, type FileTableName } from '../model/tables';
import { beside } from './beside';
import { type Choice, itemOf, type MergeItem, type Other, rowAfter } from './items';
import { type Needs, settleNeeds } from './needs';
import { withoutOwnBesides } from './own-besides';
import type { Row } from './row';
import { beganOf, rowsOf, type Sides } from './sides';

/** Who looks after a table, or after this row of it: both versions are shown all the same, and that side is proposed. */
export type Owner = (table: FileTableName, item: MergeItem) => 'mine' | 'theirs' | undefined;

export type Manner = {
  readonly needs: Needs;
  /** Absent: a group. */
  readonly other?: Other;
  readonly owner?: Owner;
};

function leaning(item: MergeItem | undefined, owner: Owner | undefined): MergeItem | undefined {
  const proposed = item && owner?.(item.table, item);
  // What is only here may have been made here: that is never proposed to go.
  if (!item || !proposed || (proposed === 'theirs' && !item.theirs)) return item;
  return { ...item, proposed };
}

/**
 * Everything that the other copy of the same work has otherwise, each with a proposal by which nothing is lost.
 * Conflicts stand first, because those want an answer. Nothing is done yet.
 */
export function merge(sides: Sides, { needs, owner, other = 'group' }: Manner): readonly MergeItem[] {
  const rows = rowsOf(sides, beganOf(sides));
  const noteIds = new Set(sides.mine.notes.map(({ id }) => id));
  const items = rows.map((found) => leaning(itemOf(found, { other, noteIds }), owner));
  const settled = withoutOwnBesides(settleNeeds(rows, items, { needs, other }), sides);
  return [...settled.filter(({ kind }) => kind === 'conflict'), ...settled.filter(({ kind }) => kind !== 'conflict')];
}

/** How many items there are of each kind. */
export function countsOf(items: readonly MergeItem[]): Readonly<Record<MergeItem['kind'], number>> {
  const counts = { new: 0, changed: 0, removed: 0, gone_here: 0, only_here: 0, conflict: 0 };
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

type Turn = { readonly from: Row | undefined; readonly to: Row | undefined };

function turnsOf(item: MergeItem, choice: Choice): readonly Turn[] {
  const turn = { from: item.mine, to: rowAfter(item, choice) };
  return choice === 'both' && item.theirs && !item.isBesideHere
    ? [turn, { from: undefined, to: beside(item.theirs) }]
    : [turn];
}

const changeOf = (turns: readonly Turn[]): TableChange<Row> => ({
  // What is kept beside here may be new there under the same id: it is the same slip.
  added: [...new Map(turns.flatMap(({ from, to }) => (!from && to ? [[to.id, to] as const] : []))).values()],
  updated: turns.flatMap(({ from, to }) => (from && to && from !== to ? [[from, to] as const] : [])),
  removed: turns.flatMap(({ from, to }) => (from && !to ? [from] : [])),
});

/** All items settled, as one act that can be taken back. */
export function mergeChange(items: readonly MergeItem[], choices: Choices, label: Message): Change {
  const tables = FILE_TABLE_NAMES.flatMap((table) => {
    const turns = items
      .filter((item) => item.table === table)
      .flatMap((item) => turnsOf(item, choiceOf(item, choices)));
    return turns.length > 0 ? [[table, changeOf(turns)] as const] : [];
  });
  return { label, tables: Object.fromEntries(tables) as unknown as Change['tables'] };
}
