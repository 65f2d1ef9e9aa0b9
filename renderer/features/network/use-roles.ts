import { useMemo } from 'react';
import { type Roles, roleWords } from '../../../shared/network/roles';
import { useRow } from '../../data/queries';
import { useWords } from '../../language/words';
import type { Network } from './use-network';

/** Who gets the network of a programme going and where to ask, live; nobody while that is loading. */
export function useRoles(programmeId: string): Roles {
  const programme = useRow('programmes', programmeId);
  const [leadStakeholderId, contactPointId] = [programme?.leadStakeholderId, programme?.contactPointId];
  return useMemo(() => ({ leadStakeholderId, contactPointId }), [leadStakeholderId, contactPointId]);
}

/** What each party with a role is called for it, by id. */
export function useRoleWords({ programmeId, parties }: Pick<Network, 'programmeId' | 'parties'>) {
  const words = useWords();
  const roles = useRoles(programmeId);
  return useMemo(() => roleWords(roles, parties, words), [roles, parties, words]);
}
