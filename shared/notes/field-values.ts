import { dayAfter } from '../model/days';
import { Refusal, say } from '../model/message';
import { Note, type NoteOf } from '../model/note';
import type { Field } from './field';
import { isRequired } from './schemas';

/** What stands in a field; undefined when nothing does. */
export const fieldValue = (note: Note, field: Pick<Field, 'name'>): unknown =>
  (note as Readonly<Record<string, unknown>>)[field.name];

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'number' && Number.isNaN(value));

/** A text that is required may be empty; a list too. */
const emptyOf = (field: Field): unknown => {
  if (field.type === 'text' || field.type === 'long-text' || field.type === 'url') return '';
  return field.type === 'parties' || field.type === 'sides' ? [] : undefined;
};

/**
 * The note with this value in one of its own fields; nothing takes an optional field away.
 * Refuses, and leaves the note as it was, when the field cannot hold the value.
 */
export function withField(note: Note, field: Field, value: unknown): Note {
  const { [field.name]: _, ...rest } = note as Note & Readonly<Record<string, unknown>>;
  const kept = typeof value === 'string' ? value.trim() : value;
  const next = isNothing(kept) && isRequired(note.kind, field.name) ? emptyOf(field) : kept;
  const read = Note.safeParse(isNothing(next) && next !== '' ? rest : { ...rest, [field.name]: next });
  if (!read.success) throw new Refusal(say('notes.refused.field'));
  return read.data;
}

/** The fields of a form that hold something a person filled in or chose. */
export const filledFields = (note: Note, fields: readonly Field[]): readonly Field[] =>
  fields.filter((field) => {
    const value = fieldValue(note, field);
    return !isNothing(value) && !(Array.isArray(value) && value.length === 0);
  });

type Experiment = NonNullable<NoteOf<'conflict'>['experiment']>;

/** How long a trial runs before the two sides look back, in days: six weeks. */
const TRIAL_DAYS = 42;

/** A trial that starts now, still without words. `now` is a moment with its offset. */
export const newExperiment = (now: string): Experiment => ({
  what: '',
  who: '',
  until: dayAfter(now.slice(0, 10), TRIAL_DAYS),
  howWeSee: '',
});

/** One more side of a conflict, still without words. */
export const newSide = (): NoteOf<'conflict'>['sides'][number] => ({ label: '', view: '' });
