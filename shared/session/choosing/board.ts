import type { Id } from '../../model/ids';
import type { SlipGroup, VotingRound } from '../../model/session';

type Known = { readonly id: Id };

/** A group as it lies on the board: with the slips that are still there, in the order in which they came in. */
export type BoardGroup<N extends Known> = { readonly group: SlipGroup; readonly notes: readonly N[] };

/** Slips in groups, and those that are in none. */
export type Board<N extends Known> = {
  readonly groups: readonly BoardGroup<N>[];
  readonly loose: readonly N[];
};

type OfStep = { readonly blockId?: Id | undefined };
const ofStep = <R extends OfStep>(rows: readonly R[], blockId: Id): readonly R[] =>
  rows.filter((row) => row.blockId === blockId);

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The groups of a step as they stand on its board. */
export const groupsOfStep = (groups: readonly SlipGroup[], blockId: Id): readonly SlipGroup[] =>
  ofStep(groups, blockId).toSorted((one, other) => one.order - other.order || byText(one.id, other.id));

/** Votes in the order in which they were opened. */
export const inTurn = (rounds: readonly VotingRound[]): readonly VotingRound[] =>
  rounds.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt) || byText(one.id, other.id));

/** The votes of a step, the first one first. */
export const roundsOfStep = (rounds: readonly VotingRound[], blockId: Id): readonly VotingRound[] =>
  inTurn(ofStep(rounds, blockId));

/**
 * The slips of a board, each in one place: in the first group that holds it, or loose. Of the slips that are in no
 * group only those that are `meant` for the board lie on it. A slip that was taken away is in no group any more, and
 * a group without slips is not there.
 */
export function boardOf<N extends Known>(
  groups: readonly SlipGroup[],
  notes: readonly N[],
  meant: (note: N) => boolean = () => true,
): Board<N> {
  const rest = new Map(notes.map((note) => [note.id, note]));
  const taken = groups.map((group): BoardGroup<N> => {
    const mine = group.noteIds.flatMap((id) => rest.get(id) ?? []);
    for (const { id } of mine) rest.delete(id);
    return { group, notes: [...new Set(mine)] };
  });
  return { groups: taken.filter((each) => each.notes.length > 0), loose: [...rest.values()].filter(meant) };
}
