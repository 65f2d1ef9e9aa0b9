import type { Id } from '../../../../shared/model/ids';
import { Refusal, say } from '../../../../shared/model/message';
import type { VotingRound } from '../../../../shared/model/session';
import type { BoardAt } from '../../../../shared/session/choosing/group-commands';
import type { VotesAt } from '../../../../shared/session/choosing/vote-commands';
import { database } from '../../../data/database';

/** The step whose board it is. */
export type BoardPlace = { readonly sessionId: Id; readonly blockId: Id };

/** The groups and votes of the meeting as they are kept at this moment. */
export async function readBoard({ sessionId, blockId }: BoardPlace): Promise<BoardAt> {
  const db = database();
  return db.transaction('r', [db.table('slipGroups'), db.table('votingRounds')], async () => {
    const [groups, rounds] = await Promise.all([
      db.of('slipGroups').where('sessionId').equals(sessionId).toArray(),
      db.of('votingRounds').where('sessionId').equals(sessionId).toArray(),
    ]);
    return { sessionId, blockId, groups, rounds };
  });
}

/** One vote with what its dots are written on; refuses when the vote is gone. */
export async function readVote(
  place: BoardPlace,
  roundId: Id,
): Promise<{ readonly at: VotesAt; readonly round: VotingRound }> {
  const board = await readBoard(place);
  const round = board.rounds.find(({ id }) => id === roundId);
  if (!round) throw new Refusal(say('choosing.refused.vote'));
  // Only the slips that a vote names: a meeting may have thousands, and every tap comes by here.
  const named = new Set(board.rounds.flatMap(({ options }) => options.map(({ id }) => id)));
  const ids = [...named, ...board.groups.filter(({ id }) => named.has(id)).flatMap(({ noteIds }) => noteIds)];
  const notes = (await database().of('notes').bulkGet(ids)).filter((note) => note !== undefined);
  return { at: { ...board, notes }, round };
}
