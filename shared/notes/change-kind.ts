import type { Change } from '../model/change';
import type { Id, Stamp } from '../model/ids';
import { say } from '../model/message';
import { InsightNote, Note } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import type { Theme } from '../model/session';
import type { Visibility } from '../model/vocabularies';
import { noteChange } from './commands';
import type { Field } from './field';
import { fieldValue, filledFields } from './field-values';
import { kindOf } from './kinds';
import { besideItsLink, withItsLink } from './links-in-text';
import { ownDefaults } from './new-note';
import { sectionFor } from './place';
import { accepts } from './schemas';

const COMMON = new Set(Object.keys(InsightNote.shape));

/** What is known around a note when its kind changes. */
export type Around = { readonly theme?: Theme | undefined; readonly personIds?: ReadonlySet<Id> };

/**
 * Who may see a note that becomes another kind: what the new kind starts with, unless a person had chosen otherwise.
 * What was private as a conflict stays private, so that one key can never show it to others.
 */
function visibilityAfter(note: Note, kind: NoteKind): Visibility {
  if (note.kind === 'conflict' || note.visibility !== kindOf(note.kind).defaultVisibility) return note.visibility;
  return kindOf(kind).defaultVisibility;
}

/** The text as the new kind keeps it: the link of a tip is a field of its own, all other kinds have it in the text. */
function textAfter(note: Note, kind: NoteKind): { readonly written: string; readonly kept: string } {
  const written = note.kind === 'tip' && note.url ? withItsLink(note.text, note.url, note.linkLabel) : note.text;
  return { written, kept: kind === 'tip' ? besideItsLink(written) : written };
}

const inReportAfter = (note: Note, kind: NoteKind): boolean =>
  note.inReport === kindOf(note.kind).inReport ? kindOf(kind).inReport : note.inReport;

/** The own fields that the new kind knows by the same name and can hold: `example`, `mood`, `forWhom`, some states. */
const carried = (note: Note, kind: NoteKind): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(note).filter(([name, value]) => !COMMON.has(name) && name !== 'kind' && accepts(kind, name, value)),
  );

/** The fields that a person filled in and that the new kind has no place for; taking the change back returns them. */
export const leftBehind = (note: Note, kind: NoteKind): readonly Field[] => {
  const { fields } = kindOf(note.kind);
  const starting = ownDefaults(note.kind, note.text, placeOfNote(note));
  return filledFields(note, fields).filter((field) => {
    // The link of a tip goes back into its text.
    if (field.name === 'url' || field.name === 'linkLabel') return false;
    const value = fieldValue(note, field);
    const isDefault = JSON.stringify(value) === JSON.stringify(starting[field.name]);
    return !isDefault && !accepts(kind, field.name, value);
  });
};

const placeOfNote = ({ programmeId, attribution, origin }: Note, theme?: Theme) => ({
  programmeId,
  attribution,
  origin,
  ...(theme && { theme }),
});

/** The same note as another kind: its words, place and links stay, and of its fields what the new kind can hold. */
export function asKind(note: Note, kind: NoteKind, { theme, personIds }: Around = {}): Note {
  if (kind === note.kind) return note;
  const common = Object.fromEntries(Object.entries(note).filter(([name]) => COMMON.has(name) && name !== 'sectionKey'));
  const sectionKey = theme?.id === note.themeId ? sectionFor(theme, kind) : undefined;
  const text = textAfter(note, kind);
  const isAboutPerson = (id: Id) => kind === 'perception' && personIds?.has(id) === true;
  return Note.parse({
    ...common,
    ...(sectionKey && { sectionKey }),
    ...ownDefaults(kind, text.written, placeOfNote(note, theme)),
    ...carried(note, kind),
    kind,
    text: text.kept,
    links: note.links.filter(({ to, id }) => to !== 'stakeholder' || !isAboutPerson(id)),
    visibility: visibilityAfter(note, kind),
    inReport: inReportAfter(note, kind),
  });
}

/** Makes a note another kind. */
export const changeKind = (note: Note, kind: NoteKind, around: Around, stamp: Stamp): Change =>
  noteChange(say(`notes.act.become.${kind}`), [[note, asKind(note, kind, around)]], stamp);
