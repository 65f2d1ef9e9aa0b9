import type { Note } from '../model/note';

/** Whether something is still to be done with a note, or it has come to rest. */
export type Standing = 'going' | 'settled';

const GOING: { readonly [K in Note['kind']]?: readonly string[] } = {
  hurdle: ['open', 'in_progress'],
  conflict: ['named', 'explored', 'experiment'],
  assumption: ['spoken', 'subtitled'],
  agreement: ['proposed', 'agreed', 'review'],
  action: ['open', 'busy'],
  question: ['open'],
};

/** How a note stands; null for kinds that just are, such as a lesson. */
export function standingOf(note: Note): Standing | null {
  const going = GOING[note.kind];
  if (!going || !('state' in note)) return null;
  return going.includes(note.state) ? 'going' : 'settled';
}
