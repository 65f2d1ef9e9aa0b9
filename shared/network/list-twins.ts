import type { Id } from '../model/ids';
import type { Stakeholder } from '../model/network';
import type { Decision, Newcomer } from './take-in';
import { nameKey, twinFinder } from './twins';

/** Whom a row of a list may be: a party of the network, or a row above it in the same list. */
export type RowTwin =
  | { readonly of: 'party'; readonly party: Stakeholder; readonly how: 'same' | 'alike' }
  | { readonly of: 'row'; readonly key: string };

/** Which rows of a list may be somebody who is there already, by the key of the row. */
export function twinsInList(
  newcomers: readonly Newcomer[],
  parties: readonly Stakeholder[],
): ReadonlyMap<string, RowTwin> {
  const find = twinFinder(parties);
  const byId = new Map<Id, Stakeholder>(parties.map((party) => [party.id, party]));
  const seen = new Map<string, string>();
  const twinOf = ({ name, fileId }: Newcomer): RowTwin | undefined => {
    const itself = byId.get(fileId ?? '');
    const twin = itself ? ({ party: itself, how: 'same' } as const) : find(name);
    if (twin) return { of: 'party', ...twin };
    const above = seen.get(nameKey(name));
    return above === undefined ? undefined : { of: 'row', key: above };
  };
  return new Map(
    newcomers.flatMap((row) => {
      const twin = twinOf(row);
      if (!seen.has(nameKey(row.name))) seen.set(nameKey(row.name), row.key);
      return twin ? [[row.key, twin] as const] : [];
    }),
  );
}

/** What is proposed for a twin: one that is surely the same is filled in, one that only looks alike is added. */
export function proposed(twin: RowTwin): Decision {
  if (twin.of === 'row') return { act: 'merge', into: { row: twin.key } };
  return twin.how === 'same' ? { act: 'merge', into: { party: twin.party.id } } : { act: 'add' };
}
