import type { BreakoutGroup } from '../../../../shared/model/session';
import { groupsInOrder } from '../../../../shared/session/group-order';
import { database } from '../../../data/database';
import type { Plan } from '../use-plan';

/**
 * The groups of a session as the act before left them, in their order. Two quick acts on who sits where must both
 * count, and what is drawn may be a moment old.
 */
export async function readGroups({ session, themes }: Plan): Promise<readonly BreakoutGroup[]> {
  return groupsInOrder(await database().of('breakoutGroups').where('sessionId').equals(session.id).toArray(), themes);
}
