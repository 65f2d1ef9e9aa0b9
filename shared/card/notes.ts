import { FIELDS_OF, stepOfField } from '../model/card-columns';
import { CardField, CardStep } from '../model/instruments';
import type { Note, NoteOf } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import type { Box } from './boxes';
import { sameText } from './bring-together';

/** What a step of a method says of the card: the column it is about, and the field when it is about one. */
export type CardPrefill = { readonly step: CardStep; readonly field?: CardField };

/** Reads the card out of the prefill of a step, which is content and may hold anything; null when it says nothing of it. */
export function readCardPrefill(prefill: unknown): CardPrefill | null {
  const { cardStep, cardField } = (prefill ?? {}) as { readonly cardStep?: unknown; readonly cardField?: unknown };
  const field = CardField.safeParse(cardField);
  if (field.success) return { step: stepOfField(field.data), field: field.data };
  const step = CardStep.safeParse(cardStep);
  return step.success ? { step: step.data } : null;
}

const ACTION_FIELDS = { i: 'i_do', we: 'we_do', ask_others: 'ask_others' } as const;
const TOPIC_FIELDS: { readonly [T in NoteOf<'agreement'>['topic']]?: CardField } = {
  knowledge_sharing: 'share_knowledge',
  information: 'share_knowledge',
  decision_making: 'decide_together',
  responsibilities: 'share_say',
  communication: 'communicate',
};

/** The field that a note says itself that it belongs in. */
function ownField(note: Note): CardField | undefined {
  if (note.kind === 'action') return ACTION_FIELDS[note.level];
  if (note.kind === 'agreement') return TOPIC_FIELDS[note.topic];
  return note.kind === 'value' ? 'success_statement' : undefined;
}

/** Where a note comes on the card: what the step says, else what the note says of itself, else the top of the column. */
export function boxForNote(note: Note, { step, field }: CardPrefill): Box {
  const own = ownField(note);
  const chosen = field ?? (own && stepOfField(own) === step ? own : FIELDS_OF[step][0]);
  return { step, field: chosen ?? 'success_statement' };
}

/** What an entry takes over from a note, beside where it comes from. */
export const textOfNote = (
  note: Note,
): { readonly text: string; readonly shared?: boolean; readonly noteId: string } => ({
  text: note.plainText?.trim() || note.text,
  noteId: note.id,
  ...(note.kind === 'value' && { shared: note.scope === 'shared' }),
});

/** What belongs to the facilitator alone, or to two sides that have not agreed yet, does not go on a card that all read. */
const mayStand = (note: Note): boolean =>
  note.visibility !== 'private' && !(note.kind === 'conflict' && !note.bothSidesApproved);

/** The notes that could still go on the card: not there yet, neither by themselves nor in the same words. */
export function waitingNotes<N extends Note>(
  notes: readonly N[],
  entries: readonly { readonly noteId?: string | undefined; readonly text: string }[],
): readonly N[] {
  const noteIds = new Set(entries.map(({ noteId }) => noteId));
  const texts = new Set(entries.map(({ text }) => sameText(text)));
  return notes.filter((note) => mayStand(note) && !noteIds.has(note.id) && !texts.has(sameText(textOfNote(note).text)));
}

/** A kind of note that an entry can become, with what its field already says of it. */
export type NoteFromField = { readonly kind: NoteKind; readonly own: Readonly<Record<string, unknown>> };

const agreement = (topic: NoteOf<'agreement'>['topic']): NoteFromField => ({ kind: 'agreement', own: { topic } });
const action = (level: NoteOf<'action'>['level']): NoteFromField => ({ kind: 'action', own: { level } });
const need = (own: NoteFromField['own'] = {}): NoteFromField => ({ kind: 'need', own });

const FIRST_NOTE: { readonly [F in CardField]: NoteFromField } = {
  success_statement: { kind: 'value', own: {} },
  share_knowledge: agreement('knowledge_sharing'),
  share_say: agreement('decision_making'),
  own_strength: agreement('responsibilities'),
  decide_together: agreement('decision_making'),
  must_be_able: agreement('referral'),
  involve_everyone: agreement('other'),
  communicate: agreement('communication'),
  free_how: agreement('other'),
  people_values: agreement('other'),
  people_process: agreement('other'),
  people_content: agreement('other'),
  people_reflection: agreement('rhythm'),
  env_safety: agreement('privacy'),
  env_time: need(),
  env_support: need({ needType: 'central_support', supportCategory: 'funding' }),
  env_partnerships: agreement('links'),
  i_do: action('i'),
  we_do: action('we'),
  ask_others: action('ask_others'),
};

/** A place where everyone comes, and what is there already, are worth a note of their own. */
const MEETING_PLACE: NoteFromField = { kind: 'asset', own: { assetType: 'place' } };

/** The notes that an entry of this field can become, the likeliest first. */
export function notesFromField(field: CardField): readonly NoteFromField[] {
  const first = FIRST_NOTE[field];
  const others = [action('we'), agreement('other'), need()].filter(({ kind }) => kind !== first.kind);
  return [first, ...(field === 'involve_everyone' ? [MEETING_PLACE] : []), ...others];
}
