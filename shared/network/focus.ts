import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import { onlyThese } from './filter';
import { type NetworkLook, PLAIN_LOOK } from './look';

/** One party with everyone who stands at most so many ties away. */
export type Focus = { readonly id: Id; readonly steps: 1 | 2 };

type Joined = Pick<Tie, 'sourceId' | 'targetId'>;

/** Who stands at most so many ties away from a party, that party too. Breadth first, whichever way a tie goes. */
export function within({ id, steps }: { readonly id: Id; readonly steps: number }, ties: readonly Joined[]): Set<Id> {
  const reached = new Set([id]);
  for (let step = 0; step < steps; step += 1) {
    const before = new Set(reached);
    for (const { sourceId, targetId } of ties) {
      if (before.has(sourceId)) reached.add(targetId);
      if (before.has(targetId)) reached.add(sourceId);
    }
  }
  return reached;
}

/** Everyone who stands farther away steps back. A party that is not there any more is no focus. */
export function focusLook(focus: Focus | null, parties: readonly Stakeholder[], ties: readonly Tie[]): NetworkLook {
  if (!focus || !parties.some(({ id }) => id === focus.id)) return PLAIN_LOOK;
  return onlyThese(within(focus, ties), parties, ties);
}
