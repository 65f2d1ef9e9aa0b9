import { useMemo, useRef } from 'react';
import type { Change } from '../../../../shared/model/change';
import type { Id, Stamp } from '../../../../shared/model/ids';
import type { SlipGroup, VotingRound } from '../../../../shared/model/session';
import {
  addToGroup,
  gather,
  looseAll,
  makeGroup,
  mergeGroups,
  renameGroup,
  takeOut,
} from '../../../../shared/session/choosing/group-commands';
import {
  addOptions,
  changeVote,
  countDots,
  openVote,
  removeVote,
  reopenVotes,
  showVotes,
} from '../../../../shared/session/choosing/vote-commands';
import type { VoteOption } from '../../../../shared/session/choosing/votes';
import { stamp } from '../../../data/stamp';
import { useWords } from '../../../language/words';
import { useAct } from '../../../notes/use-act';
import { type BoardPlace, readBoard, readVote } from './read-board';

/** The group that a change made, if it made one. */
export const groupMade = (change: Change | null): SlipGroup | undefined => change?.tables.slipGroups?.added[0];

type Rules = Parameters<typeof changeVote>[1];

/** Everything that can be done on a board. Each starts from the board as the act before left it: quick taps all count. */
export function useBoardActs({ sessionId, blockId }: BoardPlace) {
  const act = useAct();
  const { t } = useWords();
  const now = useRef({ act, t });
  now.current = { act, t };
  return useMemo(() => {
    const place = { sessionId, blockId };
    const onBoard = (made: (at: Awaited<ReturnType<typeof readBoard>>) => Change, said?: string) =>
      now.current.act(async () => made(await readBoard(place)), said);
    const onVote = (roundId: Id, made: (vote: Awaited<ReturnType<typeof readVote>>) => Change, said?: string) =>
      now.current.act(async () => made(await readVote(place, roundId)), said);
    return {
      gather: (noteIds: readonly Id[], made: Stamp) => onBoard((at) => gather(at, noteIds, made)),
      make: (noteIds: readonly Id[], made: Stamp) => onBoard((at) => makeGroup(at, noteIds, made)),
      add: (groupId: Id, noteIds: readonly Id[]) => onBoard((at) => addToGroup(at, groupId, noteIds, stamp())),
      takeOut: (noteIds: readonly Id[]) => onBoard((at) => takeOut(at, noteIds, stamp())),
      merge: (intoId: Id, fromId: Id) =>
        onBoard((at) => mergeGroups(at, intoId, fromId, stamp()), now.current.t('choosing.said.merged')),
      rename: (group: SlipGroup, name: string) => now.current.act(renameGroup(group, name, stamp())),
      looseAll: () => onBoard((at) => looseAll(at, stamp()), now.current.t('choosing.said.loose')),
      vote: (options: readonly VoteOption[]) => onBoard((at) => openVote(at, options, stamp())),
      changeRules: (round: VotingRound, rules: Rules) => now.current.act(changeVote(round, rules, stamp())),
      addOptions: (roundId: Id, options: readonly VoteOption[]) =>
        onVote(roundId, ({ round }) => addOptions(round, options, stamp())),
      count: (roundId: Id, optionId: Id, by: number, voters: number | null) =>
        onVote(roundId, ({ at, round }) => countDots(at, round, { optionId, by, voters }, stamp())),
      show: (roundId: Id) => onVote(roundId, ({ at, round }) => showVotes(at, round, stamp())),
      reopen: (roundId: Id) =>
        onVote(roundId, ({ at, round }) => reopenVotes(at, round, stamp()), now.current.t('choosing.said.reopened')),
      removeVote: (roundId: Id) =>
        onVote(roundId, ({ at, round }) => removeVote(at, round, stamp()), now.current.t('choosing.said.removedVote')),
    };
  }, [sessionId, blockId]);
}
export type BoardActs = ReturnType<typeof useBoardActs>;
