import type { FileTableName } from '../model/tables';
import { type MergeItem, type Other, rowAfter, wholeItem } from './items';
import type { Row } from './row';
import { type Found, keyOf } from './sides';

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

function keepWhatIsNeeded(plans: ReadonlyMap<string, Plan>, needs: Needs): void {
  const asked = [...plans.values()];
  for (let plan = asked.pop(); plan; plan = asked.pop())
    for (const target of missingFor(plan, plans, needs)) {
      target.item = kept(target);
      // What is kept now has needs of its own.
      asked.push(target);
    }
}

/** A row that comes from there and hangs on something that was removed here: it does not bring that back by itself. */
const waiting = (item: MergeItem): MergeItem =>
  item.reason === 'removed_here' || item.kind === 'gone_here'
    ? item
    : { ...item, kind: 'conflict', reason: 'hangs_on_gone', proposed: 'mine' };

function letWait(plans: ReadonlyMap<string, Plan>, needs: Needs): void {
  let isMore = true;
  // What waits is not there either, so what hangs on that waits too.
  while (isMore) {
    isMore = false;
    for (const plan of plans.values())
      if (plan.item?.proposed === 'theirs' && missingFor(plan, plans, needs).length > 0) {
        plan.item = waiting(plan.item);
        isMore = true;
      }
  }
}

type Manner = { readonly needs: Needs; readonly other: Other };

/**
 * Sees to it that nothing that is proposed to stay hangs on something that is proposed to go. One side took a meeting
 * away while the other added a step to it: neither may win unseen. Between colleagues nothing that is here is proposed
 * to go, and what was removed here stays away: then what hangs on it waits for an answer.
 */
export function settleNeeds(
  rows: readonly Found[],
  items: readonly (MergeItem | undefined)[],
  { needs, other }: Manner,
): readonly MergeItem[] {
  const plans = new Map<string, Plan>(rows.map((found, at) => [found.key, { found, item: items[at] }]));
  if (other === 'colleague') letWait(plans, needs);
  else keepWhatIsNeeded(plans, needs);
  return [...plans.values()].flatMap(({ item }) => item ?? []);
}
