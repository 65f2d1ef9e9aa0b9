import type { Id } from '../model/ids';
import type { NetworkFilter, Stakeholder, Tie } from '../model/network';
import { type NetworkLook, PLAIN_LOOK } from './look';
import { hasTag, type Tag } from './tags';

/** What the map of the regie can filter on. Tags are looked for and never kept: a view knows the rest. */
export type MapFilter = NetworkFilter & { readonly tags?: readonly Tag[] };

/** The filter that a view may keep, and so a file may hold. */
export const filterToKeep = ({ tags: _tags, ...filter }: MapFilter): NetworkFilter => filter;

const asks = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0;
const fits = (list: readonly string[] | undefined, value: string): boolean => !asks(list) || list.includes(value);

/** How many things a filter asks for: the number that stands beside its name. */
export const askedIn = (filter: MapFilter): number =>
  Object.values(filter).reduce((sum, list) => sum + (list?.length ?? 0), 0);

/** Whether a filter asks anything at all. */
export const isFiltering = (filter: MapFilter): boolean => askedIn(filter) > 0;

/** Whether a party is asked for: of every list that asks something, one of its values. */
export const isAskedFor = (party: Stakeholder, filter: MapFilter): boolean =>
  fits(filter.domains, party.domain) &&
  fits(filter.perspectives, party.perspective) &&
  fits(filter.sectors, party.sector) &&
  fits(filter.rings, party.ring) &&
  fits(filter.formalities, party.formality) &&
  (!asks(filter.tags) || filter.tags.some((tag) => hasTag(party.tags, tag)));

/** Everyone else steps back, with every tie that has an end among them. */
export function onlyThese(
  ids: ReadonlySet<Id>,
  parties: readonly Pick<Stakeholder, 'id'>[],
  ties: readonly Pick<Tie, 'id' | 'sourceId' | 'targetId'>[],
): NetworkLook {
  const faint = { strength: 'faint' } as const;
  return {
    parties: new Map(parties.filter(({ id }) => !ids.has(id)).map(({ id }) => [id, faint])),
    ties: new Map(
      ties.filter(({ sourceId, targetId }) => !ids.has(sourceId) || !ids.has(targetId)).map(({ id }) => [id, faint]),
    ),
  };
}

/** Who a filter does not ask for steps back; a filter that asks nothing changes nothing. */
export function filterLook(filter: MapFilter, parties: readonly Stakeholder[], ties: readonly Tie[]): NetworkLook {
  if (!isFiltering(filter)) return PLAIN_LOOK;
  const asked = parties.filter((party) => isAskedFor(party, filter));
  return onlyThese(new Set(asked.map(({ id }) => id)), parties, ties);
}
