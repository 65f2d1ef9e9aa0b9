import type { Id, IsoDate } from '../model/ids';
import type { Session } from '../model/session';
import { columnOf, type Moment, type Thread } from './threads';

/** How many meetings stand beside each other, the next one included; more cannot be read. */
const COLUMNS = 4;
/** How many meetings one goes back or on at once: one stays in view, so that the eye keeps its place. */
const STEP = COLUMNS - 1;

/** The meetings that stand above the threads: the last ones and the next, or a choice of earlier ones. */
export type MeetingColumns = {
  /** The meetings that were held, from first to last, as far as they are in view. */
  readonly held: readonly Session[];
  /** The one to come; null when it is planned nowhere, undefined when earlier meetings are in view. */
  readonly next: Session | null | undefined;
  /** How many columns there are, with the one for the next meeting. */
  readonly count: number;
  /** Every meeting that may stand first in view. */
  readonly firsts: readonly Session[];
  /** Where a press to the left or right leads: the meeting that then stands first; null where there is none. */
  readonly back: Id | null;
  readonly on: Id | null;
  /** The days on which the columns begin, and the one on which the view ends when more comes after it. */
  readonly days: readonly IsoDate[];
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
};

/** The columns for a programme with `firstId` as its first meeting in view; without it, the latest ones. */
export function meetingColumns(
  sessions: readonly Session[],
  next: Session | undefined,
  firstId: Id | null,
): MeetingColumns {
  const all = sessions.filter((session) => next === undefined || session.date < next.date);
  const last = Math.max(0, all.length - STEP);
  const firsts = all.slice(0, last + 1);
  const found = firsts.findIndex(({ id }) => id === firstId);
  const at = found === -1 ? last : found;
  const idAt = (index: number): Id | null => firsts[index]?.id ?? null;
  const view = at === last ? latestFrom(all, last, next) : earlierFrom(all, at, next);
  return {
    ...view,
    firsts,
    back: at === 0 ? null : idAt(Math.max(0, at - STEP)),
    on: at === last ? null : idAt(Math.min(last, at + STEP)),
    from: at === 0 ? undefined : view.held[0]?.date,
  };
}

const daysOf = (sessions: readonly (Session | undefined)[]): readonly IsoDate[] =>
  sessions.flatMap((session) => session?.date ?? []);

function latestFrom(all: readonly Session[], at: number, next: Session | undefined) {
  const held = all.slice(at);
  return { held, next: next ?? null, count: held.length + 1, days: daysOf([...held, next]), until: undefined };
}

/** Earlier ones: the next meeting gives its place to one more of them. */
function earlierFrom(all: readonly Session[], at: number, next: Session | undefined) {
  const held = all.slice(at, at + COLUMNS);
  const after = all[at + COLUMNS] ?? next;
  return { held, next: undefined, count: COLUMNS, days: daysOf([...held, after]), until: after?.date };
}

/** Marks closer together than this, in columns, stand beside each other instead of on each other. */
const CLOSE = 0.12;

/** What of a thread is in view: its marks, and whether something happened before or comes after. */
export type Stretch = {
  readonly marks: readonly { readonly moment: Moment; readonly at: number }[];
  readonly before: readonly Moment[];
  readonly after: readonly Moment[];
};

/** The part of a thread under these columns, its marks from left to right, each at least a mark from the one before. */
export function stretchOf({ moments }: Pick<Thread, 'moments'>, { days, from, until }: MeetingColumns): Stretch {
  let last = Number.NEGATIVE_INFINITY;
  const isBefore = ({ day }: Moment) => from !== undefined && day < from;
  const isAfter = ({ day }: Moment) => until !== undefined && day >= until;
  const marks = moments
    .filter((moment) => !(isBefore(moment) || isAfter(moment)))
    .map((moment) => {
      last = Math.max(columnOf(moment.day, days), last + CLOSE);
      return { moment, at: last };
    });
  return { marks, before: moments.filter(isBefore), after: moments.filter(isAfter) };
}
