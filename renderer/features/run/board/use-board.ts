import { useMemo } from 'react';
import { type Board, boardOf, groupsOfStep, roundsOfStep } from '../../../../shared/choosing/board';
import type { Note } from '../../../../shared/model/note';
import type { Block, Participant, SlipGroup, VotingRound } from '../../../../shared/model/session';
import { inOrder } from '../../../../shared/notes/order';
import { useRowsBy } from '../../../data/queries';
import type { Run } from '../use-run';

/** What lies on the board of a step. */
export type BoardNow = {
  readonly board: Board<Note>;
  /** The groups of the step, also those that lost their slips and are known by a vote only. */
  readonly groups: readonly SlipGroup[];
  readonly rounds: readonly VotingRound[];
  /** All notes of the meeting in their order: a vote may know slips that the board does not show now. */
  readonly notes: readonly Note[];
  readonly people: readonly Participant[];
};

/** The board of a step, live; undefined while loading. `meant` tells which loose slips lie on it. */
export function useBoard(run: Run, block: Block, meant: (note: Note) => boolean): BoardNow | undefined {
  const sessionId = run.session.id;
  const slipGroups = useRowsBy('slipGroups', 'sessionId', sessionId);
  const votingRounds = useRowsBy('votingRounds', 'sessionId', sessionId);
  const people = useRowsBy('participants', 'sessionId', sessionId);
  const notes = useMemo(() => inOrder(run.notes), [run.notes]);
  return useMemo(() => {
    if (!slipGroups || !votingRounds || !people) return undefined;
    const groups = groupsOfStep(slipGroups, block.id);
    return {
      board: boardOf(groups, notes, meant),
      groups,
      rounds: roundsOfStep(votingRounds, block.id),
      notes,
      people,
    };
  }, [slipGroups, votingRounds, people, notes, block.id, meant]);
}
