import type { Change } from '../model/change';
import type { Id, Stamp } from '../model/ids';
import { say } from '../model/message';
import { HurdleNote, type Note, type NoteOf } from '../model/note';
import type { VotingRound } from '../model/session';
import { ofKind, pointingAt, setFields } from './linked';

export type Hurdle = NoteOf<'hurdle'>;
export type Category = Hurdle['category'];
export type Influence = NonNullable<Hurdle['influence']>;

/** The kinds of hurdle, in the order in which the facilitator reads them aloud; an own kind comes last. */
export const CATEGORIES: readonly Category[] = HurdleNote.shape.category.options;
export const INFLUENCES: readonly Influence[] = HurdleNote.shape.influence.unwrap().options;

/** A hurdle of which nobody said yet what kind it is: it began as "own kind", and that kind has no name. */
export const isUnsorted = ({ category, otherCategory }: Hurdle): boolean =>
  category === 'other' && !otherCategory?.trim();

/** The hurdles of one kind. Who is not sorted yet is of none. */
export const ofCategory = (hurdles: readonly Hurdle[], category: Category): readonly Hurdle[] =>
  hurdles.filter((hurdle) => hurdle.category === category && !isUnsorted(hurdle));

/** Puts a hurdle with a kind. The name of an own kind goes along only with that kind. */
export const sortHurdle = (hurdle: Hurdle, category: Category, ownName: string | undefined, stamp: Stamp): Change =>
  setFields(
    hurdle,
    { category, otherCategory: category === 'other' ? ownName?.trim() || hurdle.otherCategory : undefined },
    say('instruments.act.sort'),
    stamp,
  );

/** A hurdle that the group works on. */
export const isPicked = ({ state }: Hurdle): boolean => state === 'in_progress';

/** The hurdles that the later steps are about: those that were picked, or all of them as long as none was. */
export function workedOn(hurdles: readonly Hurdle[]): readonly Hurdle[] {
  const picked = hurdles.filter(isPicked);
  return picked.length > 0 ? picked : hurdles.filter(({ state }) => state === 'open');
}

/** Takes a hurdle up, or lays it back. */
export const pickHurdle = (hurdle: Hurdle, picked: boolean, stamp: Stamp): Change =>
  setFields(
    hurdle,
    { state: picked ? 'in_progress' : 'open' },
    say('instruments.act.pick', { is: picked ? 'yes' : 'no' }),
    stamp,
  );

/** Leaves a hurdle on purpose, or takes it up again. */
export const leaveHurdle = (hurdle: Hurdle, isLeft: boolean, stamp: Stamp): Change =>
  setFields(
    hurdle,
    { state: isLeft ? 'accepted' : 'in_progress' },
    say('instruments.act.leave', { is: isLeft ? 'yes' : 'no' }),
    stamp,
  );

/** The dots that hurdles got in votes whose outcome was shown; nothing of a vote that still goes on. */
export function dotsOf(rounds: readonly VotingRound[]): ReadonlyMap<Id, number> {
  const dots = new Map<Id, number>();
  for (const { state, options } of rounds)
    if (state === 'shown') for (const option of options) dots.set(option.id, (dots.get(option.id) ?? 0) + option.dots);
  return dots;
}

/** Hurdles with most dots first; equals stay in their order. */
export const byDots = (hurdles: readonly Hurdle[], dots: ReadonlyMap<Id, number>): readonly Hurdle[] =>
  hurdles.toSorted((one, other) => (dots.get(other.id) ?? 0) - (dots.get(one.id) ?? 0));

/** The steps that were agreed to lower a hurdle. */
export const stepsFor = (notes: readonly Note[], hurdle: Hurdle): readonly NoteOf<'action'>[] =>
  pointingAt(ofKind(notes, 'action'), hurdle.id, 'answers');

/** What others are asked for, to lower a hurdle. */
export const askedFor = (notes: readonly Note[], hurdle: Hurdle): readonly NoteOf<'need'>[] =>
  pointingAt(ofKind(notes, 'need'), hurdle.id, 'answers');
