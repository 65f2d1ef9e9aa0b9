import type { Id } from '../model/ids';
import type { Note } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import { type Standing, standingOf } from './standing';

/** Which notes are looked at. What is empty or null asks nothing. */
export type NoteFilter = {
  readonly kinds: readonly NoteKind[];
  /** A meeting, or what was written down between meetings. */
  readonly session: Id | 'between' | null;
  readonly standing: Standing | null;
  readonly text: string;
};

/** Everything is looked at. */
export const ALL_NOTES: NoteFilter = { kinds: [], session: null, standing: null, text: '' };

/** Whether a filter leaves anything out. */
export const filters = ({ kinds, session, standing, text }: NoteFilter): boolean =>
  kinds.length > 0 || session !== null || standing !== null || text.trim() !== '';

// Typed without accents, found with them.
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The fields of which the words are searched, whatever the kind of note. */
const SAID = [
  ...['text', 'plainText', 'situation', 'difference', 'sharedInterest', 'lesson', 'example', 'smallestStep'],
  ...['happened', 'meaning', 'nextTime', 'changed', 'result', 'buildsOn', 'expectedEffect', 'response', 'after'],
  ...['subtitle', 'heardAs', 'howToTest', 'residentWords', 'ownerLabel', 'localVariation', 'whatWeLearned'],
];

function saidIn(note: Note): string {
  const fields: Readonly<Record<string, unknown>> = note;
  const trial = note.kind === 'conflict' ? note.experiment : undefined;
  const said = [...SAID.map((name) => fields[name]), trial?.what, trial?.outcome];
  return plain(said.filter((each) => typeof each === 'string').join(' '));
}

/** Whether every word that was typed stands somewhere in the note. */
function holds(note: Note, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = saidIn(note);
  return words.every((word) => said.includes(word));
}

const isOfSession = (note: Note, session: NoteFilter['session']): boolean =>
  session === null || (session === 'between' ? note.sessionId === undefined : note.sessionId === session);

/** The notes that a filter lets through, in the order given. */
export function notesIn(notes: readonly Note[], { kinds, session, standing, text }: NoteFilter): readonly Note[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return notes.filter(
    (note) =>
      (kinds.length === 0 || kinds.includes(note.kind)) &&
      isOfSession(note, session) &&
      (standing === null || standingOf(note) === standing) &&
      holds(note, words),
  );
}
