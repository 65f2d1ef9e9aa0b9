import { useEffect, useMemo, useState } from 'react';
import type { Note } from '../../../../shared/model/note';
import type { Block, Participant, SlipGroup, VotingRound } from '../../../../shared/model/session';
import { inOrder } from '../../../../shared/notes/order';
import { type Board, boardOf, groupsOfStep, roundsOfStep } from '../../../../shared/session/choosing/board';
import type { BoardAt } from '../../../../shared/session/choosing/group-commands';
import { useRowsBy } from '../../../data/queries';
import type { Run } from '../use-run';

/** What lies on the board of a step. */
export type BoardNow = {
  readonly board: Board<Note>;
  /** The groups of the step, also those that lost their slips and are known by a vote only. */
  readonly groups: readonly SlipGroup[];
  readonly rounds: readonly VotingRound[];
  /** The step, with its votes: what a command is made for. */
  readonly at: Omit<BoardAt, 'groups'>;
  /** All notes of the meeting in their order: a vote may know slips that the board does not show now. */
  readonly notes: readonly Note[];
  readonly people: readonly Participant[];
  /** Draws a group that is being made before it is kept, so that its name can be typed at once; undefined: no more. */
  readonly expect: (group: SlipGroup | undefined) => void;
};

/** The groups as they will be once that one is kept. */
const withExpected = (groups: readonly SlipGroup[], expected: SlipGroup | undefined): readonly SlipGroup[] =>
  expected === undefined
    ? groups
    : [
        ...groups.map((group) => ({
          ...group,
          noteIds: group.noteIds.filter((id) => !expected.noteIds.includes(id)),
        })),
        expected,
      ];

/** The board of a step, live; undefined while loading. `meant` tells which loose slips lie on it. */
export function useBoard(run: Run, block: Block, meant: (note: Note) => boolean): BoardNow | undefined {
  const sessionId = run.session.id;
  const slipGroups = useRowsBy('slipGroups', 'sessionId', sessionId);
  const votingRounds = useRowsBy('votingRounds', 'sessionId', sessionId);
  const people = useRowsBy('participants', 'sessionId', sessionId);
  const [asked, expect] = useState<SlipGroup>();
  const expected = slipGroups?.some(({ id }) => id === asked?.id) ? undefined : asked;
  // Once it is kept it is what the rows say, also when they say that it was taken back.
  useEffect(() => {
    if (asked && !expected) expect(undefined);
  }, [asked, expected]);
  const notes = useMemo(() => inOrder(run.notes), [run.notes]);
  return useMemo(() => {
    if (!slipGroups || !votingRounds || !people) return undefined;
    const groups = groupsOfStep(withExpected(slipGroups, expected), block.id);
    const rounds = roundsOfStep(votingRounds, block.id);
    return {
      expect,
      at: { sessionId, blockId: block.id, rounds },
      board: boardOf(groups, notes, meant),
      groups,
      rounds,
      notes,
      people,
    };
  }, [slipGroups, votingRounds, people, notes, expected, sessionId, block.id, meant]);
}
