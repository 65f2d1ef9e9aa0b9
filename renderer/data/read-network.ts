import type { Snapshot, Stakeholder, Tie } from '../../shared/model/network';
import { database } from './database';

/** The network of a programme as it is kept at this moment, with the moments that were kept before. */
export async function readNetwork(programmeId: string): Promise<{
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly snapshots: readonly Snapshot[];
}> {
  const db = database();
  const [stakeholders, ties, snapshots] = await Promise.all([
    db.of('stakeholders').where('programmeId').equals(programmeId).toArray(),
    db.of('ties').where('programmeId').equals(programmeId).toArray(),
    db.of('snapshots').where('programmeId').equals(programmeId).toArray(),
  ]);
  return { stakeholders, ties, snapshots };
}
