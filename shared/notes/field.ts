import type { MessageKey } from '../model/message';
import type { Note, NoteOf } from '../model/note';
import type { NoteKind } from '../model/note-kinds';

/** What all kinds have in common; a lesson has nothing of its own. */
export type CommonKey = keyof NoteOf<'insight'>;
type KeysOf<N> = N extends unknown ? keyof N : never;
/** The own fields of one kind, or of any. */
export type OwnKey<K extends NoteKind = NoteKind> = Exclude<KeysOf<NoteOf<K>>, CommonKey>;

/** The vocabularies of domain.json: `hurdleCategory` of `domain.hurdleCategory.routine`. */
export type Vocabulary = MessageKey extends infer K ? (K extends `domain.${infer V}.${string}` ? V : never) : never;

type Everyone = {
  readonly name: OwnKey;
  readonly label: MessageKey;
  /** One sentence under the field, for fields whose name does not say it all. */
  readonly hint?: MessageKey;
  /** The schema wants a value: an empty text rather than none, and a choice that cannot be cleared. */
  readonly isRequired?: true;
  /** Only asked when another field has one of these values; a field that is filled in always shows. */
  readonly onlyWhen?: { readonly name: OwnKey; readonly oneOf: readonly string[] };
};

/** One own field of a kind, as data: forms are drawn from it and tests walk over it. */
export type Field = Everyone &
  (
    | { readonly type: 'text' | 'long-text' | 'url' | 'date' | 'yes-no' }
    | { readonly type: 'number'; readonly min?: number; readonly max?: number }
    | { readonly type: 'choice'; readonly options: readonly (string | number)[]; readonly words: Vocabulary }
    /** One or several parties of the network, chosen by typing. */
    | { readonly type: 'party' | 'parties' }
    /** Another note of the same kind. */
    | { readonly type: 'note' }
    /** A method of the library. */
    | { readonly type: 'method' }
    /** A journey of the programme, and one of its steps. */
    | { readonly type: 'journey' | 'journey-step' }
    /** The sides of a conflict, its experiment, the four rights of a need, how many people recognise a fact. */
    | { readonly type: 'sides' | 'experiment' | 'rights' | 'recognised' }
  );
export type FieldType = Field['type'];

/** Whether a form asks for this field now. */
export function isAsked(field: Field, note: Note): boolean {
  const own = note as Readonly<Record<string, unknown>>;
  const value = own[field.name];
  const isFilled = value !== undefined && value !== '';
  return isFilled || !field.onlyWhen || field.onlyWhen.oneOf.includes(String(own[field.onlyWhen.name]));
}
