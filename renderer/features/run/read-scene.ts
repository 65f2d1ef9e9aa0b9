import type { Id } from '../../../shared/model/ids';
import { Refusal, say } from '../../../shared/model/message';
import type { Wall } from '../../../shared/model/session';
import type { RowOf, TableName } from '../../../shared/model/tables';
import type { SceneSource } from '../../../shared/session/wall/scene-source';
import { database } from '../../data/database';

type Rows<T extends TableName> = Promise<readonly RowOf<T>[]>;
export type SceneNow = SceneSource & { readonly wall: Wall | undefined };

/**
 * All that the picture on the wall is made of, as it is kept at this moment: what is drawn may be one press behind.
 * Texts of methods are left out; they change nothing of what comes next.
 */
export async function readScene(sessionId: Id): Promise<SceneNow> {
  const db = database();
  const session = await db.of('sessions').get(sessionId);
  const programme = await db.of('programmes').get(session?.programmeId ?? '');
  if (!session || !programme) throw new Refusal(say('session.refusal.gone'));
  const ofSession = async <T extends TableName>(name: T): Rows<T> =>
    await db.of(name).where('sessionId').equals(sessionId).toArray();
  const ofProgramme = async <T extends TableName>(name: T): Rows<T> =>
    await db.of(name).where('programmeId').equals(programme.id).toArray();
  const [blocks, groups, participants, notes] = await Promise.all([
    ofSession('blocks'),
    ofSession('breakoutGroups'),
    ofSession('participants'),
    ofSession('notes'),
  ]);
  const [slipGroups, votingRounds, themes, stakeholders, networkViews, consents] = await Promise.all([
    ofSession('slipGroups'),
    ofSession('votingRounds'),
    ofProgramme('themes'),
    ofProgramme('stakeholders'),
    ofProgramme('networkViews'),
    db.of('consents').toArray(),
  ]);
  return {
    ...{ programme, session, blocks, groups, participants, notes, slipGroups, votingRounds, themes },
    ...{ stakeholders, networkViews, consents, library: [], nowMs: Date.now(), language: 'nl' },
    run: await db.of('runs').get(sessionId),
    wall: await db.of('walls').get(sessionId),
  };
}
