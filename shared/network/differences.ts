import type { Id } from '../model/ids';
import type { LadderRung, Ring } from '../model/vocabularies';
import type { NetworkState } from './moments';

/** A thing that stood otherwise before. */
export type Turn<V> = { readonly id: Id; readonly from: V; readonly to: V };

/** What is different between two moments of one network, in an order that is always the same. */
export type Differences = {
  /** Who takes part now and did not: new, or found where there was only a seat. */
  readonly came: readonly Id[];
  readonly left: readonly Id[];
  /** Who stood in another ring. */
  readonly moved: readonly Turn<Ring>[];
  readonly tied: readonly Id[];
  readonly untied: readonly Id[];
  /** Ties on another rung. */
  readonly grew: readonly Turn<LadderRung>[];
};

const takesPart = (ring: Ring | undefined): ring is Exclude<Ring, 'missing'> =>
  ring !== undefined && ring !== 'missing';
const inOrder = (ids: Iterable<Id>): readonly Id[] => [...new Set(ids)].sort();

/** What changed from one moment to another. Who is missing takes no part: a seat that comes or goes is no difference. */
export function differences(before: NetworkState, after: NetworkState): Differences {
  const parties = inOrder([...before.rings.keys(), ...after.rings.keys()]);
  const ties = inOrder([...before.ties.keys(), ...after.ties.keys()]);
  const isIn = (state: NetworkState) => (id: Id) => takesPart(state.rings.get(id));
  const [was, is] = [isIn(before), isIn(after)];
  return {
    came: parties.filter((id) => is(id) && !was(id)),
    left: parties.filter((id) => was(id) && !is(id)),
    moved: turned(
      parties.filter((id) => was(id) && is(id)),
      before.rings,
      after.rings,
    ),
    tied: ties.filter((id) => after.ties.has(id) && !before.ties.has(id)),
    untied: ties.filter((id) => before.ties.has(id) && !after.ties.has(id)),
    grew: turned(ties, before.ties, after.ties),
  };
}

function turned<V>(ids: readonly Id[], before: ReadonlyMap<Id, V>, after: ReadonlyMap<Id, V>): readonly Turn<V>[] {
  return ids.flatMap((id) => {
    const [from, to] = [before.get(id), after.get(id)];
    return from !== undefined && to !== undefined && from !== to ? [{ id, from, to }] : [];
  });
}

/** Whether nothing changed. */
export const isSame = (all: Differences): boolean => Object.values(all).every((list) => list.length === 0);
