import { type Change, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import { type Message, Refusal, say } from '../model/message';
import { type Link, Note } from '../model/note';

type NoteRole = NonNullable<Link['role']>;
type KindOf<K extends Note['kind']> = Extract<Note, { kind: K }>;

/** The notes of one kind, in the order given. */
export const ofKind = <K extends Note['kind']>(notes: readonly Note[], kind: K): readonly KindOf<K>[] =>
  notes.filter((note): note is KindOf<K> => note.kind === kind);

/** The link of a note to another one. */
export const linkTo = (noteId: Id, role: NoteRole): Link => ({ to: 'note', id: noteId, role });

/** The notes that point at this one in a role, such as the actions that answer a hurdle. */
export const pointingAt = <N extends Note>(notes: readonly N[], noteId: Id, role: NoteRole): readonly N[] =>
  notes.filter(({ links }) => links.some((link) => link.to === 'note' && link.id === noteId && link.role === role));

/** The same change with links on the notes that it adds. */
export function withLinks(change: Change, links: readonly Link[]): Change {
  const { notes } = change.tables;
  if (!notes) return change;
  const added = notes.added.map((note) => ({ ...note, links: [...note.links, ...links] }));
  return { ...change, tables: { ...change.tables, notes: { ...notes, added } } };
}

/** Fields of one kind of note, to be changed together. */
export type FieldsOfKind<K extends Note['kind']> = FieldsOf<KindOf<K>>;

/** The note with other fields, checked: refuses what its kind cannot hold. The same note when nothing differs. */
export function noteWith<N extends Note>(note: N, fields: FieldsOf<N>, stamp: Stamp): N {
  const changed = edited(note as Note, fields as FieldsOf<Note>, stamp);
  const read = Note.safeParse(changed);
  if (!read.success) throw new Refusal(say('notes.refused.field'));
  return changed as N;
}

/** Other fields for several notes, as one act. */
export const notesChange = (label: Message, pairs: readonly (readonly [from: Note, to: Note])[]): Change => ({
  label,
  tables: updating('notes', pairs),
});

/** Fields of one note that change together, as one act. */
export const setFields = <N extends Note>(note: N, fields: FieldsOf<N>, label: Message, stamp: Stamp): Change =>
  notesChange(label, [[note, noteWith(note, fields, stamp)]]);
