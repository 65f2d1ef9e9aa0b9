import { adding, type Change, updating } from '../model/change';
import type { Stamp } from '../model/ids';
import { type Message, Refusal, say } from '../model/message';
import type { Link, Note } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import { askedAnew } from './approval';
import type { Field } from './field';
import { withField } from './field-values';
import { noteOf } from './new-note';
import type { About, Place } from './place';

/** What a person can change of any note, apart from its text, its kind and its place. */
export type Common = Partial<
  Pick<
    Note,
    'plainText' | 'isQuote' | 'attribution' | 'authorLabel' | 'visibility' | 'sensitive' | 'inReport' | 'tags' | 'votes'
  >
>;

/** The name of an act that makes one note: `Les bij Samenwerken`, or `Les` when it has no group. */
const actOf = (kind: NoteKind, placeName?: string): Message =>
  placeName === undefined ? say(`domain.kind.${kind}`) : say(`notes.act.addTo.${kind}`, { place: placeName });

/**
 * New notes of one kind, in the order given. `firstOrder` comes after the notes that are there (see `orderAfter`);
 * `ownOf` gives what is known of a text beforehand. Texts that are empty make no note.
 */
export function addNotes(
  kind: NoteKind,
  texts: readonly string[],
  place: Place,
  options: {
    readonly firstOrder: number;
    readonly placeName?: string | undefined;
    readonly ownOf?: (text: string) => Readonly<Record<string, unknown>>;
  },
  stamp: Stamp,
): Change {
  const notes = texts
    .filter((text) => text.trim() !== '')
    .map((text, at) =>
      noteOf(kind, text, { ...place, order: options.firstOrder + at, own: options.ownOf?.(text) ?? {} }, stamp),
    );
  const label = notes.length === 1 ? actOf(kind, options.placeName) : say('notes.act.pasted', { count: notes.length });
  return { label, tables: adding('notes', notes) };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The change from one version of a note to the next; empty when nothing differs. Other words in a conflict take back
 * the yes of both sides.
 */
export const noteChange = (label: Message, pairs: readonly (readonly [Note, Note])[], stamp: Stamp): Change => ({
  label,
  tables: updating(
    'notes',
    pairs
      .filter(([from, to]) => !isSame(from, to))
      .map(([from, to]) => [from, { ...askedAnew(from, to), updatedAt: stamp.now }]),
  ),
});

/**
 * Other words for a note. An empty text changes nothing: a note is taken away by taking it away. What happened in a
 * conflict follows the text as long as nobody wrote it out.
 */
export function editText(note: Note, text: string, stamp: Stamp): Change {
  const words = text.trim() === '' ? note.text : text.trim();
  const isCopied = note.kind === 'conflict' && note.situation === note.text;
  const edited = isCopied ? { ...note, text: words, situation: words } : { ...note, text: words };
  return noteChange(say('notes.act.text'), [[note, edited]], stamp);
}

/** Who said it, who may see it, whether it is printed. Undefined takes an optional value away. */
export function editNote(note: Note, part: Common, label: Message, stamp: Stamp): Change {
  const entries = Object.entries({ ...note, ...part }).filter(([, value]) => value !== undefined);
  return noteChange(label, [[note, Object.fromEntries(entries) as Note]], stamp);
}

/** One own field of a kind; refuses a value that the field cannot hold. */
export const editField = (note: Note, field: Field, value: unknown, stamp: Stamp): Change =>
  noteChange(say(field.label), [[note, withField(note, field, value)]], stamp);

const isLinkTo = (about: About) => (link: Link) => link.to === about.to && link.id === about.id;

/** Says that a note is about a party or a tie. Refuses to pin an image that groups have of each other on one person. */
export function linkNote(note: Note, about: About, stamp: Stamp): Change {
  if (note.kind === 'perception' && about.isPerson) throw new Refusal(say('notes.refused.perception'));
  const links = note.links.some(isLinkTo(about))
    ? note.links
    : [...note.links, { to: about.to, id: about.id, role: 'about' as const }];
  return noteChange(say('notes.act.link'), [[note, { ...note, links }]], stamp);
}

/** Takes a party or a tie off a note, in whatever role it stood there. */
export const unlinkNote = (note: Note, about: About, stamp: Stamp): Change =>
  noteChange(
    say('notes.act.unlink'),
    [[note, { ...note, links: note.links.filter((link) => !isLinkTo(about)(link)) }]],
    stamp,
  );
