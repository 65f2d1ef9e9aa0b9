import type { Note, NoteOf } from '../model/note';

/** What both sides of a conflict heard read aloud: all its words, and not how far it is or who may read it. */
const READ_ALOUD = [
  'text',
  'plainText',
  'situation',
  'differenceType',
  'difference',
  'sides',
  'sharedInterest',
  'lesson',
  'experiment',
] as const satisfies readonly (keyof NoteOf<'conflict'>)[];

/**
 * The note with the yes of both sides taken back when its words became others, wherever they were edited: nothing is
 * shown or printed that nobody agreed to. Any other note is as it was.
 */
export function askedAnew(from: Note, to: Note): Note {
  if (from.kind !== 'conflict' || to.kind !== 'conflict' || !to.bothSidesApproved) return to;
  const isSame = READ_ALOUD.every((name) => JSON.stringify(from[name]) === JSON.stringify(to[name]));
  return isSame ? to : { ...to, bothSidesApproved: false };
}
