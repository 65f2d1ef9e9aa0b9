import type { NoteKind } from '../model/note-kinds';
import type { Visibility } from '../model/vocabularies';
import type { Field } from './field';
import { KIND_FIELDS } from './kind-fields';

/** Five families of kinds: each has one colour, and a shape and a word for every kind. */
export type Family = 'learning' | 'friction' | 'doing' | 'neighbourhood' | 'open';

/** What Kring knows of one kind of note. */
export type Kind = {
  readonly kind: NoteKind;
  readonly family: Family;
  /** Chooses the kind in the list of all kinds. */
  readonly letter: string;
  readonly defaultVisibility: Visibility;
  /** Whether a new note goes into the report; what may really be printed is for the report to decide. */
  readonly inReport: boolean;
  readonly fields: readonly Field[];
};

const kind = (
  name: NoteKind,
  family: Family,
  letter: string,
  defaultVisibility: Visibility,
  inReport = true,
): Kind => ({ kind: name, family, letter, defaultVisibility, inReport, fields: KIND_FIELDS[name] });

/** The 18 kinds, in the order of their families: the order of the list of all kinds. */
export const KINDS: readonly Kind[] = [
  kind('insight', 'learning', 'L', 'public'),
  kind('reflection', 'learning', 'R', 'core_group'),
  kind('success', 'learning', 'V', 'partners'),
  kind('tip', 'learning', 'P', 'public'),
  kind('hurdle', 'friction', 'H', 'partners'),
  kind('conflict', 'friction', 'C', 'private'),
  kind('assumption', 'friction', 'A', 'partners'),
  kind('perception', 'friction', 'B', 'core_group'),
  kind('action', 'doing', 'T', 'partners'),
  kind('agreement', 'doing', 'F', 'partners'),
  kind('idea', 'doing', 'I', 'partners'),
  kind('experience', 'neighbourhood', 'E', 'core_group'),
  kind('need', 'neighbourhood', 'N', 'partners'),
  kind('asset', 'neighbourhood', 'S', 'public'),
  kind('fact', 'neighbourhood', 'D', 'public'),
  kind('value', 'open', 'W', 'public'),
  kind('question', 'open', 'Q', 'partners'),
  kind('parking', 'open', 'K', 'private', false),
];

export const FAMILIES = ['learning', 'friction', 'doing', 'neighbourhood', 'open'] as const satisfies readonly Family[];

const BY_NAME = new Map<NoteKind, Kind>(KINDS.map((each) => [each.kind, each]));

/** All that is known of one kind. */
export function kindOf(name: NoteKind): Kind {
  const found = BY_NAME.get(name);
  if (!found) throw new Error(`No such kind of note: ${name}`);
  return found;
}
