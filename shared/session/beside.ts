import type { Id } from '../model/ids';
import type { Block, BreakoutGroup } from '../model/session';
import { slotsOf } from './agenda';

type Group = Pick<BreakoutGroup, 'id' | 'name'>;

// Numbers in names count as numbers: group 2 is dealt before group 10.
const names = new Intl.Collator('nl', { numeric: true });
const byName = (a: Group, b: Group): number => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

/**
 * Which groups do which of the steps that stand beside each other. Every group does exactly one of them: the first
 * that names it, and a group that none of them names goes where the fewest are. So groups that are made, drawn or
 * taken away later always have something to do. The order in which the groups come in makes no difference: plan,
 * regie and wall must agree.
 */
export function dealtGroups(
  slot: readonly Pick<Block, 'id' | 'groupIds'>[],
  groups: readonly Group[],
): ReadonlyMap<Id, readonly Id[]> {
  const hands = new Map(slot.map(({ id }): [Id, Id[]] => [id, []]));
  const namedBy = (groupId: Id) => slot.find(({ groupIds }) => groupIds?.includes(groupId));
  for (const { id } of groups) hands.get(namedBy(id)?.id ?? '')?.push(id);
  for (const { id } of groups.toSorted(byName)) {
    if (namedBy(id)) continue;
    const [fewest] = [...hands.values()].sort((a, b) => a.length - b.length);
    fewest?.push(id);
  }
  // In the order of the room, whoever named them.
  const place = (id: Id) => groups.findIndex((group) => group.id === id);
  return new Map([...hands].map(([id, hand]) => [id, hand.toSorted((a, b) => place(a) - place(b))]));
}

/** What begins together with this step; itself too, and without what is left out. */
function doneTogether(block: Block, blocks: readonly Block[]) {
  const slot = slotsOf(blocks).find((steps) => steps.some(({ id }) => id === block.id)) ?? [block];
  return { isAlone: slot.length < 2, steps: slot.filter(({ id, status }) => id === block.id || status !== 'skipped') };
}

/** The groups that do a step: their share when steps stand beside each other, else those it names, else all. */
export function groupsInStep<G extends Group>(
  block: Block,
  blocks: readonly Block[],
  groups: readonly G[],
): readonly G[] {
  const { isAlone, steps } = doneTogether(block, blocks);
  if (!isAlone) {
    const hand = dealtGroups(steps, groups).get(block.id) ?? [];
    return groups.filter(({ id }) => hand.includes(id));
  }
  const named = groups.filter(({ id }) => block.groupIds?.includes(id));
  return named.length > 0 ? named : groups;
}

/** The step that one group does while this one runs: the one beside it that is theirs, or this one itself. */
export function stepOfGroup(
  block: Block,
  blocks: readonly Block[],
  groups: readonly Group[],
  groupId: Id | undefined,
): Block {
  const { isAlone, steps } = doneTogether(block, blocks);
  if (isAlone || groupId === undefined) return block;
  const hands = dealtGroups(steps, groups);
  return steps.find(({ id }) => hands.get(id)?.includes(groupId)) ?? block;
}
