import type { Consent } from '../model/consent';
import type { Id } from '../model/ids';
import type { Stakeholder } from '../model/network';
import type { Note, NoteOf } from '../model/note';
import type { SlipGroup, WallView } from '../model/session';
import { mayNameParty } from './names';

/** What is known about people whose name may stand in a note. */
export type WallPeople = { readonly parties: readonly Stakeholder[]; readonly consents: readonly Consent[] };

/** What the facilitator has on the wall, and who may be named there. */
export type Room = WallPeople & { readonly view: WallView | undefined };

/** A note as the room may see it: what it says and where it belongs; never who said it. */
export type WallNote = {
  readonly id: Id;
  readonly text: string;
  readonly kind: Note['kind'];
  readonly blockId: Id | undefined;
  readonly groupId: Id | undefined;
};

/** Why a note is not for the room. */
export type ReasonOffWall = 'private' | 'sensitive' | 'conflict' | 'person' | 'name' | 'parking' | 'empty';

const wordsOf = (note: Note): string => note.plainText?.trim() || note.text.trim();

const isPerson = (id: Id, { parties }: WallPeople): boolean =>
  (parties.find((party) => party.id === id)?.type ?? 'person') === 'person';

/** What one group thinks of another is for the room; what it thinks of somebody is not. Who is not known is somebody. */
const isAboutPerson = (note: NoteOf<'perception'>, people: WallPeople): boolean =>
  note.links.some(({ to, id, role }) => to === 'stakeholder' && role !== 'from' && isPerson(id, people)) ||
  people.parties.some(({ type, name }) => type === 'person' && name.trim() === note.aboutGroup.trim());

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a name stands in a text as words of their own: "Bo" is not in "Boom". Both in small letters. */
function isSaidIn(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at !== -1; at = said.indexOf(name, at + 1)) {
    const before = said[at - 1] ?? ' ';
    const after = said[at + name.length] ?? ' ';
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

// The same people are asked about for every note of a meeting: their names are looked up once.
const known = new WeakMap<
  readonly Stakeholder[],
  { readonly of: readonly Consent[]; readonly names: readonly string[] }
>();

/** The names that may not be said, in small letters. */
function unspoken({ parties, consents }: WallPeople): readonly string[] {
  const kept = known.get(parties);
  if (kept?.of === consents) return kept.names;
  const silent = parties.filter((party) => !mayNameParty(party, consents));
  const names = silent.map(({ name }) => name.trim().toLowerCase()).filter((name) => name !== '');
  known.set(parties, { of: consents, names });
  return names;
}

/** Whether somebody who did not say yes to it stands in these words by name. */
export function namesSomebody(text: string, people: WallPeople): boolean {
  const said = text.toLowerCase();
  return unspoken(people).some((name) => isSaidIn(said, name));
}

function reasonOfKind(note: Note, room: Room): ReasonOffWall | null {
  // A botsing is more than its words: only its own view shows it, and that asks `conflictOnTheWall`.
  if (note.kind === 'conflict') return 'conflict';
  if (note.kind === 'parking' && room.view?.kind !== 'parking') return 'parking';
  return note.kind === 'perception' && isAboutPerson(note, room) ? 'person' : null;
}

/** Why the room may not see this note, or null when it may. The wall, its blanks and its counts all ask here. */
export function reasonOffWall(note: Note, room: Room): ReasonOffWall | null {
  if (note.visibility === 'private') return 'private';
  if (note.sensitive) return 'sensitive';
  const text = wordsOf(note);
  if (text === '') return 'empty';
  return reasonOfKind(note, room) ?? (namesSomebody(text, room) ? 'name' : null);
}

const asOnWall = (note: Note): WallNote => ({
  id: note.id,
  text: wordsOf(note),
  kind: note.kind,
  blockId: note.blockId,
  groupId: note.breakoutGroupId,
});

/** The notes that the room may see, with only what it may see of them, in the order in which they came. */
export const onTheWall = (notes: readonly Note[], room: Room): readonly WallNote[] =>
  notes
    .filter((note) => reasonOffWall(note, room) === null)
    .toSorted((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt) || (a.id < b.id ? -1 : 1))
    .map(asOnWall);

/** Groups of slips with the names that the room may read: one that names somebody stays without. */
export const groupsOnTheWall = (groups: readonly SlipGroup[], people: WallPeople): readonly SlipGroup[] =>
  groups.map(({ name, ...group }) => (name && !namesSomebody(name, people) ? { ...group, name } : group));

/** A botsing as the room may see it: what was learned, and two sides without a face. */
export type WallConflict = {
  readonly situation: string;
  readonly differenceType: NoteOf<'conflict'>['differenceType'];
  readonly difference: string;
  /** `label` only for a party that may be named. */
  readonly sides: readonly { readonly label: string | null; readonly view: string }[];
  readonly sharedInterest?: string;
  readonly lesson?: string;
  readonly experiment?: { readonly what: string; readonly until: string; readonly howWeSee: string };
};

/** Whether the facilitator may open this botsing for the room: both sides agreed, and it is not only theirs to read. */
export const mayOpenConflict = (note: NoteOf<'conflict'>): boolean =>
  note.bothSidesApproved && note.visibility !== 'private' && !note.sensitive;

/** An opened botsing as the room may see it; null when it is not opened or may not be. Words with a name stay out. */
export function conflictOnTheWall(note: Note, room: Room): WallConflict | null {
  const isOpened = room.view?.kind === 'conflict' && room.view.noteId === note.id;
  if (!isOpened || note.kind !== 'conflict' || !mayOpenConflict(note)) return null;
  const clean = (text: string | undefined): string => (text && !namesSomebody(text, room) ? text.trim() : '');
  const sharedInterest = clean(note.sharedInterest);
  const lesson = clean(note.lesson);
  const { experiment } = note;
  return {
    situation: clean(note.situation) || clean(wordsOf(note)),
    differenceType: note.differenceType,
    difference: clean(note.difference),
    sides: note.sides.map(({ stakeholderId, view }) => ({ label: labelOf(stakeholderId, room), view: clean(view) })),
    ...(sharedInterest && { sharedInterest }),
    ...(lesson && { lesson }),
    ...(experiment && {
      experiment: { what: clean(experiment.what), until: experiment.until, howWeSee: clean(experiment.howWeSee) },
    }),
  };
}

/** What a side is called: the name of a party that may be named. What was typed beside it may be anybody's name. */
function labelOf(stakeholderId: Id | undefined, { parties, consents }: WallPeople): string | null {
  const party = parties.find(({ id }) => id === stakeholderId);
  return party && mayNameParty(party, consents) ? party.name : null;
}
