import type { FileTableName } from '../model/tables';
import { type MergeItem, rowAfter, wholeItem } from './items';
import { type Found, keyOf, type Row } from './sides';

/** The rows that a row cannot be without, by table and id: a step is nothing without its meeting. */
export type Needs = (table: FileTableName, row: Row) => readonly (readonly [FileTableName, Row['id']])[];

type Plan = { readonly found: Found; item: MergeItem | undefined };

/** What becomes of a row as it is proposed now; undefined when it will not be there. */
const planned = ({ found, item }: Plan): Row | undefined => (item ? rowAfter(item, item.proposed) : found.mine);

/** A row that would go, or stay away, while something else hangs on it: that is asked, and it is kept until then. */
function kept({ found, item }: Plan): MergeItem | undefined {
  const proposed = found.mine ? 'mine' : 'theirs';
  if (item?.kind === 'new' || item?.kind === 'conflict') return { ...item, proposed };
  return wholeItem(found, 'conflict', proposed, found.mine ? 'removed_there' : 'removed_here');
}

/** The plans that this one hangs on and that would not be there. */
function missingFor(plan: Plan, plans: ReadonlyMap<string, Plan>, needs: Needs): readonly Plan[] {
  const row = planned(plan);
  const needed = row ? needs(plan.found.table, row) : [];
  return needed.flatMap(([table, id]) => {
    const target = plans.get(keyOf(table, id));
    const isThere = target && (target.found.mine ?? target.found.theirs);
    return target && isThere && !planned(target) ? [target] : [];
  });
}

/**
 * Sees to it that nothing that is proposed to stay hangs on something that is proposed to go. One side took a meeting
 * away while the other added a step to it: neither may win unseen.
 */
export function settleNeeds(
  rows: readonly Found[],
  items: readonly (MergeItem | undefined)[],
  needs: Needs,
): readonly MergeItem[] {
  const plans = new Map<string, Plan>(rows.map((found, at) => [found.key, { found, item: items[at] }]));
  const waiting = [...plans.values()];
  for (let plan = waiting.pop(); plan; plan = waiting.pop())
    for (const target of missingFor(plan, plans, needs)) {
      target.item = kept(target);
      // What is kept now has needs of its own.
      waiting.push(target);
    }
  return [...plans.values()].flatMap(({ item }) => item ?? []);
}
