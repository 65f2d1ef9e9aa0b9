import type { Choice, MergeItem } from './items';
import { type Choices, choiceOf } from './merge';
import type { Needs } from './needs';
import { keyOf } from './sides';

/** What a list of differences is narrowed to. */
export type Shown = 'all' | 'asks' | 'new' | 'changed' | 'removed';

/** Whether a person has to say what becomes of it; all else goes well by itself. */
export const asks = ({ kind }: MergeItem): boolean => kind === 'conflict';

const isRemoval = ({ mine, theirs, kind }: MergeItem): boolean =>
  kind !== 'new' && kind !== 'only_here' && (mine === undefined || theirs === undefined);

/** What a person would call it: new there, other there, gone on one side, or only here. */
export function sortOf(item: MergeItem): 'new' | 'changed' | 'removed' | 'only_here' {
  if (item.kind === 'only_here') return 'only_here';
  // It hangs on something that was removed here, and is new itself.
  if (item.kind === 'new' || (item.reason === 'hangs_on_gone' && !item.mine)) return 'new';
  return isRemoval(item) ? 'removed' : 'changed';
}

/** How much is new, other, gone and only here, and how much of it asks for a choice. */
export function sortsOf(items: readonly MergeItem[]) {
  const counts = { new: 0, changed: 0, removed: 0, only_here: 0, asks: 0 };
  for (const item of items) {
    counts[sortOf(item)] += 1;
    if (asks(item)) counts.asks += 1;
  }
  return counts;
}

/** What remains when the list is narrowed. What is only here stands with what is gone: it may be just that. */
export function narrowed(items: readonly MergeItem[], shown: Shown): readonly MergeItem[] {
  if (shown === 'all') return items;
  if (shown === 'asks') return items.filter(asks);
  return items.filter((item) => {
    const sort = sortOf(item);
    return (sort === 'only_here' ? 'removed' : sort) === shown;
  });
}

/** Of what the other copy brings: what each cannot be without, and what cannot be without it. */
type Web = {
  readonly needed: ReadonlyMap<string, readonly MergeItem[]>;
  readonly hanging: ReadonlyMap<string, readonly MergeItem[]>;
};

function webOf(items: readonly MergeItem[], needs: Needs): Web {
  const coming = new Map(items.filter(({ mine, theirs }) => !mine && theirs).map((item) => [item.key, item]));
  const needed = new Map<string, readonly MergeItem[]>();
  const hanging = new Map<string, MergeItem[]>();
  for (const item of items) {
    const rows = item.theirs ? needs(item.table, item.theirs) : [];
    const targets = rows.flatMap(([table, id]) => coming.get(keyOf(table, id)) ?? []);
    needed.set(item.key, targets);
    for (const { key } of targets) hanging.set(key, [...(hanging.get(key) ?? []), item]);
  }
  return { needed, hanging };
}

const isIn = (item: MergeItem, choices: Choices): boolean => choiceOf(item, choices) !== 'mine';

/** What goes along with an item: taken in it brings what it needs, left away it keeps away what hangs on it. */
function alongWith({ key, mine }: MergeItem, isTaken: boolean, { needed, hanging }: Web): readonly MergeItem[] {
  if (isTaken) return needed.get(key) ?? [];
  // What stands here already stays, so nothing that hangs on it has to go.
  return mine ? [] : (hanging.get(key) ?? []);
}

function choose(choices: Map<string, Choice>, web: Web, first: MergeItem, choice: Choice): void {
  choices.set(first.key, choice);
  const waiting = [first];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const isTaken = isIn(item, choices);
    const turning = alongWith(item, isTaken, web).filter((each) => isIn(each, choices) !== isTaken);
    for (const each of turning) choices.set(each.key, isTaken ? 'theirs' : 'mine');
    waiting.push(...turning);
  }
}

/**
 * The choices after one more. What is taken in brings what it cannot be without, such as the meeting of a step; what
 * stays away keeps away what would hang on it.
 */
export function choosing(
  items: readonly MergeItem[],
  choices: Choices,
  [item, choice]: readonly [MergeItem, Choice],
  needs: Needs,
): Choices {
  const after = new Map(choices);
  choose(after, webOf(items, needs), item, choice);
  return after;
}

/** What can be done with everything of one place at once. */
export type Sweep = 'take' | 'keep' | 'proposed';

function swept(item: MergeItem, sweep: Sweep): Choice {
  if (sweep === 'keep') return 'mine';
  return item.choices.includes('both') ? 'both' : 'theirs';
}

/**
 * The choices after all of these are taken in, left as they are here, or put back as they were proposed. What is gone
 * on either side is never taken in along with the rest: that is chosen one by one.
 */
export function sweeping(
  items: readonly MergeItem[],
  choices: Choices,
  [some, sweep]: readonly [readonly MergeItem[], Sweep],
  needs: Needs,
): Choices {
  const after = new Map(choices);
  const web = webOf(items, needs);
  for (const item of some) {
    if (sweep === 'proposed') after.delete(item.key);
    else if (sweep === 'keep' || ['new', 'changed'].includes(sortOf(item)))
      choose(after, web, item, swept(item, sweep));
  }
  return after;
}
