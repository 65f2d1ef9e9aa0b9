import { type Change, together } from '../model/change';
import { dayAfter } from '../model/days';
import type { IsoDate, Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Note, NoteOf } from '../model/note';
import type { Session } from '../model/session';
import { actionFor, type Conflict, changed } from './conflict';
import { setFields } from './linked';

/** What was promised or tried and is asked about again: the trial of a conflict, an action or an agreement. */
export type Pledge = Conflict | NoteOf<'action'> | NoteOf<'agreement'>;

/** How it went. Not managed is an answer too. */
export const ANSWERS = ['worked', 'partly', 'not'] as const;
export type Answer = (typeof ANSWERS)[number];

export type Meeting = Pick<Session, 'id' | 'date' | 'status'>;

/** A promise that comes back in a meeting. */
export type Coming = {
  readonly note: Pledge;
  /** The day on which it is looked back at, if one was named. */
  readonly on: IsoDate | undefined;
  /** That day was reached: else one only asks how it goes so far. */
  readonly isOver: boolean;
};

/** The day that a note is of: that of its meeting, else that on which it was written down. */
export const dayOf = (note: Pick<Note, 'sessionId' | 'capturedAt'>, meetings: readonly Meeting[]): IsoDate =>
  meetings.find(({ id }) => id === note.sessionId)?.date ?? note.capturedAt.slice(0, 10);

/** Whether a note still waits for an answer to how it went. */
function isWaiting(note: Note): note is Pledge {
  switch (note.kind) {
    case 'conflict':
      return note.state === 'experiment' && Boolean(note.experiment?.what.trim());
    case 'action':
      return note.state === 'open' || note.state === 'busy';
    case 'agreement':
      return note.reviewOn !== undefined && (note.state === 'agreed' || note.state === 'review');
    default:
      return false;
  }
}

function lookBackDay(pledge: Pledge): IsoDate | undefined {
  if (pledge.kind === 'conflict') return pledge.experiment?.until;
  return pledge.kind === 'action' ? (pledge.reflectOn ?? pledge.due) : pledge.reviewOn;
}

const isAway = ({ status }: Meeting): boolean => status === 'archived';

/** Whether no other meeting was held between a day and this meeting. */
const isFirstAfter = (day: IsoDate, { id, date }: Meeting, meetings: readonly Meeting[]): boolean =>
  !meetings.some((other) => other.id !== id && !isAway(other) && other.date > day && other.date < date);

function isAsked(pledge: Pledge, meeting: Meeting, meetings: readonly Meeting[]): boolean {
  const on = lookBackDay(pledge);
  const day = dayOf(pledge, meetings);
  if (pledge.sessionId === meeting.id || day > meeting.date) return false;
  if (on === undefined || on <= meeting.date) return true;
  // A trial is asked about at once in the next meeting, also while it still goes on.
  return pledge.kind === 'conflict' && isFirstAfter(day, meeting, meetings);
}

/**
 * What comes back in a meeting: trials that are over or began in the meeting before, actions without a day or whose day
 * has come, and agreements to look at again. Nothing of the meeting itself, nothing of later ones, and an action that
 * stands for a trial only once. Trials come first, then what was promised longest ago.
 */
export function comingBack(notes: readonly Note[], meeting: Meeting, meetings: readonly Meeting[]): readonly Coming[] {
  const coming = notes
    .filter(isWaiting)
    .filter((pledge) => isAsked(pledge, meeting, meetings))
    .map((note): Coming => {
      const on = lookBackDay(note);
      return { note, on, isOver: on === undefined || on <= meeting.date };
    });
  const told = new Set(
    coming.flatMap(({ note }) => (note.kind === 'conflict' ? (actionFor(notes, note)?.id ?? []) : [])),
  );
  const rank = ({ note }: Coming) => (note.kind === 'conflict' ? 0 : 1);
  return coming
    .filter(({ note }) => !told.has(note.id))
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        (one.on ?? '').localeCompare(other.on ?? '') ||
        one.note.capturedAt.localeCompare(other.note.capturedAt),
    );
}

const FOUR_WEEKS = 28;

/** The day to ask again after a meeting: that of the next one, or four weeks later when none is planned. */
export function nextDay(meeting: Meeting, meetings: readonly Meeting[]): IsoDate {
  const later = meetings.filter((other) => !isAway(other) && other.date > meeting.date).map(({ date }) => date);
  return later.toSorted()[0] ?? dayAfter(meeting.date, FOUR_WEEKS);
}

/** What was answered: how it went, what came of it in words, and when to ask again if it goes on. */
export type Answered = { readonly how: Answer; readonly outcome: string; readonly nextDay: IsoDate };

const labelOf = (how: Answer) => say('learning.act.answered', { how });

/** A trial is over: what came of it is its outcome, and the action that stands for it is over too. */
function trialOver(conflict: Conflict, { how, outcome }: Answered, notes: readonly Note[], stamp: Stamp): Change {
  const action = actionFor(notes, conflict);
  const experiment = conflict.experiment && { ...conflict.experiment, outcome };
  const over = changed(conflict, { experiment, state: 'learned' }, labelOf(how), stamp);
  if (!action) return over;
  const state = how === 'not' ? 'dropped' : 'done';
  return {
    ...over,
    tables: together(over.tables, setFields(action, { state, result: outcome }, labelOf(how), stamp).tables),
  };
}

/** An action that worked is done; else it goes on with what came of it so far, and is asked about again. */
function actionAnswered(action: NoteOf<'action'>, { how, outcome, nextDay: reflectOn }: Answered, stamp: Stamp) {
  const fields = how === 'worked' ? { state: 'done' as const } : { state: 'busy' as const, reflectOn };
  return setFields(action, { ...fields, result: outcome }, labelOf(how), stamp);
}

/** An agreement that works stands; else it is to be looked at again. */
function agreementAnswered(agreement: NoteOf<'agreement'>, { how, nextDay: reviewOn }: Answered, stamp: Stamp) {
  const fields =
    how === 'worked' ? { state: 'agreed' as const, reviewOn: undefined } : { state: 'review' as const, reviewOn };
  return setFields(agreement, fields, labelOf(how), stamp);
}

/** What an answer makes of a promise, as one act. `notes` are those of the programme. */
export function lookedBack(promise: Pledge, answered: Answered, notes: readonly Note[], stamp: Stamp): Change {
  if (promise.kind === 'conflict') return trialOver(promise, answered, notes, stamp);
  return promise.kind === 'action'
    ? actionAnswered(promise, answered, stamp)
    : agreementAnswered(promise, answered, stamp);
}
