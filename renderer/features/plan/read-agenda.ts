import type { Id } from '../../../shared/model/ids';
import { Refusal, say } from '../../../shared/model/message';
import type { Block, Session } from '../../../shared/model/session';
import type { BlockTraces } from '../../../shared/session/plan/block-traces';
import { database } from '../../data/database';

/** An agenda as it is kept at this moment. */
export type AgendaNow = { readonly session: Session; readonly blocks: readonly Block[] };

/** Reads the agenda; refuses when the meeting is gone. */
export async function readAgenda(sessionId: Id): Promise<AgendaNow> {
  const db = database();
  return db.transaction('r', [db.of('sessions'), db.of('blocks')], async () => {
    const session = await db.of('sessions').get(sessionId);
    if (!session) throw new Refusal(say('session.refusal.gone'));
    return { session, blocks: await db.of('blocks').where('sessionId').equals(sessionId).toArray() };
  });
}

const TRACES = [
  'notes',
  'runs',
  'walls',
  'breakoutGroups',
  'slipGroups',
  'votingRounds',
  'speakingRounds',
] as const satisfies readonly (keyof BlockTraces)[];

/** The agenda with everything that points at its blocks: read when one of them goes, not kept in view all the time. */
export async function readAgendaWithTraces(sessionId: Id): Promise<AgendaNow & { readonly traces: BlockTraces }> {
  const db = database();
  const tables = ['sessions', 'blocks', ...TRACES].map((name) => db.table(name));
  return db.transaction('r', tables, async () => {
    const rowsOf = (name: (typeof TRACES)[number]) => db.of(name).where('sessionId').equals(sessionId).toArray();
    const rows = await Promise.all(TRACES.map(async (name) => [name, await rowsOf(name)] as const));
    return { ...(await readAgenda(sessionId)), traces: Object.fromEntries(rows) as unknown as BlockTraces };
  });
}
