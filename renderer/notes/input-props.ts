import type { Note } from '../../shared/model/note';
import type { Field, FieldType } from '../../shared/notes/field';

/** What an input needs of one own field of a note. `onChange` hands over a whole value: one call is one act; it answers null when that could not be kept. */
export type InputProps<T extends FieldType = FieldType> = {
  readonly note: Note;
  readonly field: Field & { readonly type: T };
  readonly value: unknown;
  readonly onChange: (value: unknown) => Promise<unknown>;
};

/** The choice that takes a choice away; no value of the domain is called so. */
export const NO_CHOICE = '-';
