import type { Id } from '../model/ids';
import type { Tie } from '../model/network';
import type { Link, Note } from '../model/note';
import type { NoteKind } from '../model/note-kinds';

/** What stands on a party or a tie that is spoken of: the weightiest kind of note, and how many there are. */
export type Mark = { readonly kind: NoteKind; readonly count: number };

/** The marks of a network, by the id of the party or the tie. For the regie only: a mark tells that there is friction. */
export type Marks = { readonly stakeholder: ReadonlyMap<Id, Mark>; readonly tie: ReadonlyMap<Id, Mark> };

/** A network of which nothing is said: what the wall and the report draw. */
export const NO_MARKS: Marks = { stakeholder: new Map(), tie: new Map() };

// What asks for attention first comes first: friction, then what is still needed, then promises, then what went well.
const WEIGHT: readonly NoteKind[] = [
  'conflict',
  'hurdle',
  'need',
  'assumption',
  'perception',
  'agreement',
  'action',
  'question',
  'idea',
  'success',
  'insight',
  'reflection',
  'experience',
  'asset',
  'value',
  'tip',
  'fact',
  'parking',
];
const weight = new Map(WEIGHT.map((kind, at) => [kind, at]));

// "From" says who spoke and "owner" who will do it: such a note is theirs, but it is not about them.
const ABOUT: readonly (Link['role'] | undefined)[] = [undefined, 'about', 'party', 'supports', 'evidence'];

/** A link that says what a note is about: a party or a tie, and not who spoke or who will do it. */
export const isAbout = ({ to, role }: Link): boolean => (to === 'stakeholder' || to === 'tie') && ABOUT.includes(role);

const idsAbout = (note: Note, to: keyof Marks): ReadonlySet<Id> =>
  new Set(note.links.filter((link) => link.to === to && isAbout(link)).map(({ id }) => id));

/** The notes about one party or tie, oldest first. */
export function notesAbout(notes: readonly Note[], to: keyof Marks, id: Id): readonly Note[] {
  return notes
    .filter((note) => idsAbout(note, to).has(id))
    .sort((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt) || (a.id < b.id ? -1 : 1));
}

function marksOn(notes: readonly Note[], to: keyof Marks): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Mark>();
  for (const note of notes) {
    for (const id of idsAbout(note, to)) {
      const mark = marks.get(id);
      const heavier = !mark || (weight.get(note.kind) ?? 0) < (weight.get(mark.kind) ?? 0);
      marks.set(id, { kind: heavier ? note.kind : mark.kind, count: (mark?.count ?? 0) + 1 });
    }
  }
  return marks;
}

/** One mark for every party and tie that some note is about. A note counts once, however often it links. */
export const marksOf = (notes: readonly Note[]): Marks => ({
  stakeholder: marksOn(notes, 'stakeholder'),
  tie: marksOn(notes, 'tie'),
});

/** The notes about a party, or about a tie that it has an end of; in the order given. */
export function notesOfParty(
  notes: readonly Note[],
  partyId: Id,
  ties: readonly Pick<Tie, 'id' | 'sourceId' | 'targetId'>[],
): readonly Note[] {
  const own = ties.filter(({ sourceId, targetId }) => sourceId === partyId || targetId === partyId);
  const meant = new Set([partyId, ...own.map(({ id }) => id)]);
  return notes.filter(({ links }) => links.some((link) => isAbout(link) && meant.has(link.id)));
}
