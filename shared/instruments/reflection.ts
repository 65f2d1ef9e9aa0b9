import type { Note, NoteOf } from '../model/note';
import { ReflectionNote } from '../model/note';
import { ofKind, pointingAt } from './linked';

type Reflection = NoteOf<'reflection'>;
export type Focus = Reflection['focus'];

/** The three things that a reflection looks at, in the order of the method. */
export const FOCUSES: readonly Focus[] = ReflectionNote.shape.focus.options;

/** What one looks at, with the reflections on it. */
export type Looked = { readonly focus: Focus; readonly notes: readonly Reflection[] };

/** The reflections of a meeting by what they look at; all three are there, also those without any. */
export const byFocus = (notes: readonly Note[]): readonly Looked[] =>
  FOCUSES.map((focus) => ({ focus, notes: ofKind(notes, 'reflection').filter((note) => note.focus === focus) }));

/** What someone means to do next time, with the action that it became. */
export type Promised = {
  readonly note: Reflection;
  readonly words: string;
  readonly action: NoteOf<'action'> | undefined;
};

/** Everything that people said they will do next time. */
export function promisesIn(notes: readonly Note[]): readonly Promised[] {
  const actions = ofKind(notes, 'action');
  return ofKind(notes, 'reflection').flatMap((note) => {
    const words = note.nextTime?.trim();
    return words ? [{ note, words, action: pointingAt(actions, note.id, 'follow_up')[0] }] : [];
  });
}

/** The success that a reflection was made into, if it was. */
export const successOf = (notes: readonly Note[], reflection: Reflection): NoteOf<'success'> | undefined =>
  pointingAt(ofKind(notes, 'success'), reflection.id, 'builds_on')[0];
