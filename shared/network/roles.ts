import type { Id } from '../model/ids';
import type { Stakeholder } from '../model/network';
import type { Programme } from '../model/programme';
import type { PictureWords } from './picture-words';

/** Who gets the network going, and where anybody can ask. Either may be nobody yet. */
export type Roles = Pick<Programme, 'leadStakeholderId' | 'contactPointId'>;

const ROLES = [
  ['leadStakeholderId', 'network.role.lead'],
  ['contactPointId', 'network.role.contact'],
] as const;

/** What each party with a role is called for it. Who has the word in their name is not called by it twice. */
export function roleWords(
  roles: Roles,
  parties: readonly Pick<Stakeholder, 'id' | 'shortName'>[],
  { t, list }: PictureWords,
): ReadonlyMap<Id, string> {
  return new Map(
    parties.flatMap(({ id, shortName }) => {
      const said = shortName.toLowerCase();
      const words = ROLES.filter(([field]) => roles[field] === id)
        .map(([, key]) => t(key))
        .filter((word) => !said.includes(word.toLowerCase()));
      return words.length === 0 ? [] : [[id, list(words)] as const];
    }),
  );
}

/** A name with the role beside it, where there is one. */
export const withRole = (name: string, role: string | undefined): string => (role ? `${name} (${role})` : name);
