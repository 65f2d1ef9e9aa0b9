import type { Id } from '../../../shared/model/ids';
import { Refusal, say } from '../../../shared/model/message';
import type { Wall } from '../../../shared/model/session';
import type { Meeting } from '../../../shared/session/run/meeting';
import { database } from '../../data/database';

/** A meeting as it is kept at this moment, with its wall. */
export type MeetingNow = { readonly meeting: Meeting; readonly wall: Wall | undefined };

/** Reads the meeting and its wall in one transaction; refuses when the meeting is gone. */
export async function readMeeting(sessionId: Id): Promise<MeetingNow> {
  const db = database();
  const tables = ['sessions', 'blocks', 'runs', 'walls'].map((name) => db.table(name));
  return db.transaction('r', tables, async () => {
    const [session, blocks, run, wall] = await Promise.all([
      db.of('sessions').get(sessionId),
      db.of('blocks').where('sessionId').equals(sessionId).toArray(),
      db.of('runs').get(sessionId),
      db.of('walls').get(sessionId),
    ]);
    if (!session) throw new Refusal(say('session.refusal.gone'));
    return { meeting: { session, blocks, run }, wall };
  });
}
