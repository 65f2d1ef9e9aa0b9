import type { Id } from '../../model/ids';
import type { Participant, SlipGroup, VotingRound } from '../../model/session';
import { type Board, boardOf } from './board';

export type VoteOption = VotingRound['options'][number];

/** The fewest dots that are proposed: with fewer there is nothing to weigh. */
const FEWEST_DOTS = 3;
/** How many dots one person may put on one option, unless the facilitator says otherwise. */
export const CAP_PER_OPTION = 2;

/**
 * How many dots each person gets, as a proposal: about the square root of the number of options, and at least three.
 * The rule is that of Retrium's dot voting, which fixes it; here the facilitator may change it.
 */
export const proposedDots = (options: number): number => Math.max(FEWEST_DOTS, Math.round(Math.sqrt(options)));

/** The options of a board: its groups, then its loose slips. With `onlyIds` only those, and the groups they are in. */
export function optionsOf<N extends { readonly id: Id }>(
  { groups, loose }: Board<N>,
  onlyIds?: ReadonlySet<Id>,
): readonly VoteOption[] {
  const isMeant = ({ id }: N): boolean => onlyIds?.has(id) ?? true;
  return [
    ...groups
      .filter(({ notes }) => notes.some(isMeant))
      .map(({ group }) => ({ to: 'slip_group' as const, id: group.id, dots: 0 })),
    ...loose.filter(isMeant).map(({ id }) => ({ to: 'note' as const, id, dots: 0 })),
  ];
}

type People = readonly Pick<Participant, 'attendance'>[];

/**
 * How many people vote: as the facilitator said, or else who is present, or else who is expected. Null when nothing
 * is known: then nothing can be said about how many dots there may be.
 */
export function votersOf(round: Pick<VotingRound, 'voters'> | undefined, people: People): number | null {
  const count = (attendance: Participant['attendance']) => people.filter((one) => one.attendance === attendance).length;
  return round?.voters ?? (count('present') || count('invited') || null);
}

type Rules = Pick<VotingRound, 'dotsEach' | 'capPerOption'>;

/** The most dots that all people together can put on one option; without a number of people there is no end. */
export const mostOnOption = ({ dotsEach, capPerOption }: Rules, voters: number | null): number =>
  voters === null ? Number.MAX_SAFE_INTEGER : voters * Math.min(dotsEach, capPerOption);

/** The most dots that can be given in this vote; null when it is not known how many people vote. */
export const mostDots = ({ dotsEach, capPerOption, options }: VotingRound, voters: number | null): number | null =>
  voters === null ? null : voters * Math.min(dotsEach, capPerOption * options.length);

/** The dots that were counted so far. */
export const dotsCounted = ({ options }: Pick<VotingRound, 'options'>): number =>
  options.reduce((sum, { dots }) => sum + dots, 0);

/** The order of discussion: most dots first; where two have as many, the order in which they stood. */
export const inDiscussionOrder = (options: readonly VoteOption[]): readonly VoteOption[] =>
  options.toSorted((one, other) => other.dots - one.dots);

/** An option with what it stands for. */
export type NamedOption<N extends { readonly id: Id }> = VoteOption & {
  /** The name of the group; absent for a slip and for a group without a name. */
  readonly name?: string;
  readonly notes: readonly N[];
};

/**
 * The options of a vote with their slips, in its own order. An option of which nothing is left is skipped while it
 * has no dots: with dots it is part of what people chose.
 */
export function namedOptions<N extends { readonly id: Id }>(
  { options }: Pick<VotingRound, 'options'>,
  groups: readonly SlipGroup[],
  notes: readonly N[],
): readonly NamedOption<N>[] {
  const slips = new Map(notes.map((note) => [note.id, note]));
  const held = new Map(boardOf(groups, notes).groups.map((each) => [each.group.id, each.notes]));
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return options
    .map((option): NamedOption<N> => {
      const slip = slips.get(option.id);
      if (option.to === 'note') return { ...option, notes: slip ? [slip] : [] };
      const name = names.get(option.id);
      return { ...option, ...(name && { name }), notes: held.get(option.id) ?? [] };
    })
    .filter(({ notes: mine, dots }) => mine.length > 0 || dots > 0);
}

/** The slips and groups of a board that came after the vote was opened, or were left out of it, as options. */
export const optionsNotIn = <N extends { readonly id: Id }>(
  round: Pick<VotingRound, 'options'>,
  board: Board<N>,
): readonly VoteOption[] =>
  optionsOf(board).filter(({ to, id }) => !round.options.some((option) => option.to === to && option.id === id));
