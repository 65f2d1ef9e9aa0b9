import type { Change } from '../model/change';
import type { Id, Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Note, NoteOf } from '../model/note';
import { linkTo, notesChange, noteWith, ofKind } from './linked';

export type Question = NoteOf<'question'>;
type Action = NoteOf<'action'>;

const sharpens = ({ links }: Question): Id | undefined =>
  links.find(({ to, role }) => to === 'note' && role === 'builds_on')?.id;

/**
 * The question that the group works on and how it was said before, first wording first. It begins with a question of
 * the step in which one was chosen: the one that is not parked. Empty while there is a choice, or nothing to choose.
 */
export function wordingsOf(notes: readonly Note[], chooseBlockId: Id | undefined): readonly Question[] {
  const questions = ofKind(notes, 'question');
  const brought = questions.filter(
    (note) => note.blockId === chooseBlockId && sharpens(note) === undefined && note.state !== 'parked',
  );
  const [first] = brought;
  if (!first || brought.length > 1) return [];
  const wordings = [first];
  for (;;) {
    const next = questions.find((note) => sharpens(note) === wordings.at(-1)?.id);
    // A circle of links in a file from elsewhere must not hold the page.
    if (!next || wordings.includes(next)) return wordings;
    wordings.push(next);
  }
}

/** The questions that people brought, to choose one from. */
export const broughtIn = (notes: readonly Note[], chooseBlockId: Id | undefined): readonly Question[] =>
  ofKind(notes, 'question').filter((note) => note.blockId === chooseBlockId && sharpens(note) === undefined);

/** One of the questions is worked on; the others are parked, and come back when none of them is chosen any more. */
export const chooseQuestion = (brought: readonly Question[], chosen: Question | null, stamp: Stamp): Change =>
  notesChange(
    say('instruments.act.choose'),
    brought.map((note) => {
      const state = chosen === null || note.id === chosen.id ? 'open' : 'parked';
      return [note, noteWith(note, { state }, stamp)] as const;
    }),
  );

/**
 * A better wording takes the place of how the question is said now. The earlier one stays to be read, and needs no
 * answer any more; the other wordings that were proposed are parked.
 */
export function sharpenTo(now: Question, chosen: Question, others: readonly Question[], stamp: Stamp): Change {
  const links = [...chosen.links, linkTo(now.id, 'builds_on')];
  const parked = others.filter(({ id }) => id !== chosen.id && id !== now.id);
  return notesChange(say('instruments.act.sharpen'), [
    [now, noteWith(now, { state: 'answered' }, stamp)],
    [chosen, noteWith(chosen, { links, state: 'open' }, stamp)],
    ...parked.map((note) => [note, noteWith(note, { state: 'parked' }, stamp)] as const),
  ]);
}

/** Wordings that were proposed in a step for the question, and that were not taken. */
export const proposals = (notes: readonly Note[], blockId: Id, wordings: readonly Question[]): readonly Question[] =>
  ofKind(notes, 'question').filter((note) => note.blockId === blockId && !wordings.some(({ id }) => id === note.id));

/** Questions to ask each other, apart from the one that the group works on and those that were brought or proposed. */
export const askedIn = (notes: readonly Note[], notIn: readonly (Id | undefined)[], wordings: readonly Question[]) =>
  ofKind(notes, 'question').filter(
    (note) => !(notIn.includes(note.blockId) || wordings.some(({ id }) => id === note.id)),
  );

/** The actions that a meeting looks back at: those of before that are still going on, and those looked at here. */
export function actionsToReview(
  programmeNotes: readonly Note[],
  here: { readonly sessionId: Id; readonly since: string | undefined },
): readonly Action[] {
  const { sessionId, since } = here;
  const isGoing = ({ state }: Action) => state === 'open' || state === 'busy';
  const wasClosedHere = ({ updatedAt }: Action) => since !== undefined && Date.parse(updatedAt) >= Date.parse(since);
  return ofKind(programmeNotes, 'action')
    .filter((action) => action.sessionId !== sessionId && (isGoing(action) || wasClosedHere(action)))
    .toSorted((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1));
}
