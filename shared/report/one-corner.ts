import type { Stakeholder } from '../model/network';
import type { NoteOf } from '../model/note';
import type { Domain } from '../model/vocabularies';

const takesPart = ({ state }: NoteOf<'action'>): boolean => state !== 'dropped';

/**
 * The one domain that all owners of an action list come from. Undefined when they come from more, when there are
 * fewer than two actions, and when of one action it is not known whose it is: then nothing can be claimed.
 */
export function domainOfAllOwners(
  actions: readonly NoteOf<'action'>[],
  stakeholders: readonly Pick<Stakeholder, 'id' | 'domain'>[],
): Domain | undefined {
  const owned = actions.filter(takesPart);
  const domains = owned.flatMap(({ ownerIds, ownerLabel }): readonly (Domain | undefined)[] => {
    if (ownerIds.length === 0 || ownerLabel?.trim()) return [undefined];
    return ownerIds.map((id) => stakeholders.find((party) => party.id === id)?.domain);
  });
  const [first] = domains;
  return owned.length > 1 && domains.every((domain) => domain === first) ? first : undefined;
}
