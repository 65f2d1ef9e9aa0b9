import type { Note } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import type { Theme } from '../model/session';
import type { PartName } from './options';

/** Where a note is printed: in a part, and in the yield under a section of a building block or under its kind. */
export type Place = {
  readonly part: PartName;
  readonly theme?: Theme;
  readonly section?: Theme['sections'][number];
};

/** The kinds that have a part of their own; all others belong to the yield. */
const OWN_PART: { readonly [K in NoteKind]?: PartName } = {
  action: 'actions',
  agreement: 'agreements',
  reflection: 'reflection',
  success: 'successes',
  conflict: 'conflicts',
  assumption: 'assumptions',
  perception: 'perceptions',
  question: 'questions',
  parking: 'questions',
};

/**
 * The one place of a note, so that each note is printed once. Its section comes first, then a section that takes
 * its kind. A kind with a part of its own goes there, unless the building block asks for that kind by name.
 */
export function placeOf(note: Note, themes: readonly Theme[]): Place {
  const own = OWN_PART[note.kind];
  // What is said about a botsing stays together: both sides agreed to the whole of it.
  const theme = note.kind === 'conflict' ? undefined : themes.find(({ id }) => id === note.themeId);
  const takesKind = theme?.sections.filter(({ noteKinds }) => noteKinds.includes(note.kind)) ?? [];
  const asked = theme?.sections.find(({ key }) => key === note.sectionKey);
  const section = own ? (takesKind.find((each) => each === asked) ?? takesKind[0]) : (asked ?? takesKind[0]);
  if (theme && section) return { part: 'yield', theme, section };
  if (own) return { part: own };
  return theme ? { part: 'yield', theme } : { part: 'yield' };
}
