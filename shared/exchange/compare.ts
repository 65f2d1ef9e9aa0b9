import type { MessageKey } from '../model/message';
import type { Stakeholder } from '../model/network';
import type { Tongue } from './codecs';
import type { PartyRow } from './drafts';
import { valueAt, written } from './field';
import { PARTY_FIELDS } from './party-fields';

/** One field on which a row of a list and a party differ; `here` is empty where the row fills something in. */
export type Difference = { readonly label: MessageKey; readonly here: string; readonly there: string };

const called = (id: string): string => id;
// A place is not taken over from a list, and the id says nothing to a person.
const NOT_COMPARED = new Set(['x', 'y', 'id', 'askedBy', 'memberOf']);

/** What a row says that the party does not, field by field: what would be filled in, and what would stay as it is. */
export function differencesFrom(party: Stakeholder, row: PartyRow, tongue: Tongue): readonly Difference[] {
  const there = { ...row.values, name: row.name };
  return PARTY_FIELDS.filter(({ id }) => !NOT_COMPARED.has(id)).flatMap((field) => {
    if (valueAt(there, field) === undefined) return [];
    const [mine, theirs] = [written(party, field, tongue, called), written(there, field, tongue, called)];
    return mine === theirs || theirs === '' ? [] : [{ label: field.label, here: mine, there: theirs }];
  });
}
