import { adding, type Change, removing, together, updating } from '../../model/change';
import { edited } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Note } from '../../model/note';
import type { SlipGroup, VotingRound } from '../../model/session';
import { inTurn, roundsOfStep } from './board';
import type { BoardAt } from './group-commands';
import { CAP_PER_OPTION, inDiscussionOrder, mostOnOption, proposedDots, type VoteOption } from './votes';

/** The votes of a step with the slips of the meeting, which know what they got. */
export type VotesAt = BoardAt & { readonly notes: readonly Note[] };

/** A vote on these options, with the number of dots that is proposed for so many. */
export const openVote = (at: BoardAt, options: readonly VoteOption[], stamp: Stamp): Change => ({
  label: say('choosing.act.vote', { number: roundsOfStep(at.rounds, at.blockId).length + 1 }),
  tables: adding('votingRounds', [
    {
      ...newRecord(stamp),
      sessionId: at.sessionId,
      blockId: at.blockId,
      dotsEach: proposedDots(options.length),
      capPerOption: CAP_PER_OPTION,
      state: 'open',
      options: [...options],
    },
  ]),
});

/** How many dots each has, how many may go on one option, how many people vote. What was counted stays. */
export const changeVote = (
  round: VotingRound,
  rules: Partial<Pick<VotingRound, 'dotsEach' | 'capPerOption' | 'voters'>>,
  stamp: Stamp,
): Change => ({
  label: say('choosing.act.rules'),
  tables: updating('votingRounds', [[round, edited(round, rules, stamp)]]),
});

/** Slips or groups that came later put with the options of a vote, after the others. */
export const addOptions = (round: VotingRound, options: readonly VoteOption[], stamp: Stamp): Change => ({
  label: say('choosing.act.options'),
  tables: updating('votingRounds', [[round, edited(round, { options: [...round.options, ...options] }, stamp)]]),
});

/** The slip that speaks for an option: of a group the one on top. */
const speakerOf = (option: VoteOption, groups: readonly SlipGroup[]): Id | undefined =>
  option.to === 'note' ? option.id : groups.find(({ id }) => id === option.id)?.noteIds[0];

/**
 * What each slip got in the last vote that was shown. The dots of a group go to the slip on top of it: the report
 * prints the lessons with most votes, and should not print one group three times.
 */
function votesPerNote({ rounds, groups }: BoardAt): ReadonlyMap<Id, number> {
  const shown = inTurn(rounds).filter(({ state }) => state === 'shown');
  return new Map(
    shown.flatMap(({ options }) =>
      options.flatMap((option) => {
        const id = speakerOf(option, groups);
        return id === undefined ? [] : [[id, option.dots] as const];
      }),
    ),
  );
}

/** The votes after a change of the rounds, written on the slips that they are about and on no others. */
function withVotes(at: VotesAt, next: readonly VotingRound[], stamp: Stamp): Change['tables'] {
  const [before, after] = [votesPerNote(at), votesPerNote({ ...at, rounds: next })];
  const pairs = at.notes
    .filter(({ id }) => before.get(id) !== after.get(id))
    .map((note) => [note, edited(note, { votes: after.get(note.id) }, stamp)] as const);
  return pairs.length === 0 ? {} : updating('notes', pairs);
}

/** One vote put in the place of what it was, with what follows from that. */
const turned = (at: VotesAt, round: VotingRound, next: VotingRound, stamp: Stamp): Change['tables'] =>
  next === round
    ? {}
    : together(
        updating('votingRounds', [[round, next]]),
        withVotes(
          at,
          at.rounds.map((each) => (each.id === round.id ? next : each)),
          stamp,
        ),
      );

/**
 * Dots put on an option, or taken back with a number below 0. An option never has fewer than none, and a tap never
 * gives it more than so many people can put on it. Also after the dots were shown: the order stays as it was.
 */
export function countDots(
  at: VotesAt,
  round: VotingRound,
  asked: { readonly optionId: Id; readonly by: number; readonly voters: number | null },
  stamp: Stamp,
): Change {
  const most = mostOnOption(round, asked.voters);
  const counted = (dots: number): number =>
    Math.max(0, asked.by > 0 ? Math.max(dots, Math.min(dots + asked.by, most)) : dots + asked.by);
  const options = round.options.map((option) =>
    option.id === asked.optionId ? { ...option, dots: counted(option.dots) } : option,
  );
  return {
    label: say(asked.by > 0 ? 'choosing.act.dot' : 'choosing.act.dotBack'),
    tables: turned(at, round, edited(round, { options }, stamp), stamp),
  };
}

/** Shows the dots. From here on the order of discussion is fixed: most dots first, ties as they stood. */
export const showVotes = (at: VotesAt, round: VotingRound, stamp: Stamp): Change => ({
  label: say('choosing.act.show'),
  tables:
    round.state === 'shown'
      ? {}
      : turned(
          at,
          round,
          edited(round, { state: 'shown', options: [...inDiscussionOrder(round.options)] }, stamp),
          stamp,
        ),
});

/** Goes on counting a vote that was shown; its dots are hidden again and the slips have the votes of before. */
export const reopenVotes = (at: VotesAt, round: VotingRound, stamp: Stamp): Change => ({
  label: say('choosing.act.reopen'),
  tables: turned(at, round, edited(round, { state: 'open' }, stamp), stamp),
});

/** A vote taken away, with what it said about the slips. */
export const removeVote = (at: VotesAt, round: VotingRound, stamp: Stamp): Change => ({
  label: say('choosing.act.removeVote'),
  tables: together(
    removing('votingRounds', [round]),
    withVotes(
      at,
      at.rounds.filter(({ id }) => id !== round.id),
      stamp,
    ),
  ),
});
