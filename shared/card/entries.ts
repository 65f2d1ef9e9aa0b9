import { adding, type Change, removing, together, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import type { CardEntry } from '../model/instruments';
import { say } from '../model/message';
import type { Note } from '../model/note';
import { type Box, type CardRows, orderAfter } from './boxes';
import { followSteps } from './steps';

/** A text for the card, with what is known of it beside its place. */
export type NewEntry = Pick<CardEntry, 'text'> & Partial<Pick<CardEntry, 'shared' | 'noteId'>>;

/** New entries, each in its own box, in the order given and after what stands on the card. Empty texts make none. */
export function addPlaced(
  { card, entries }: CardRows,
  placed: readonly (NewEntry & { readonly box: Box })[],
  sessionId: Id | undefined,
  stamp: Stamp,
): Change {
  const first = orderAfter(entries);
  const added = placed
    .filter(({ text }) => text.trim() !== '')
    // A value is of one party until the group says that all share it; the other columns are of everyone.
    .map(
      ({ box, text, shared = box.step !== 'values', noteId }, at): CardEntry => ({
        ...newRecord(stamp),
        cardId: card.id,
        step: box.step,
        field: box.field,
        text: text.trim(),
        shared,
        order: first + at,
        ...(box.question && { freeQuestion: box.question }),
        ...(noteId && { noteId }),
        ...(sessionId && { sessionId }),
      }),
    );
  return {
    label: say('card.act.add', { step: added[0]?.step ?? 'values', count: added.length }),
    tables: together(
      added.length > 0 ? adding('cardEntries', added) : {},
      followSteps(card, entries, [...entries, ...added], stamp),
    ),
  };
}

/** New entries in one box: a sentence that is typed, or a list that is pasted. */
export const addEntries = (
  rows: CardRows,
  box: Box,
  texts: readonly NewEntry[],
  sessionId: Id | undefined,
  stamp: Stamp,
): Change =>
  addPlaced(
    rows,
    texts.map((text) => ({ ...text, box })),
    sessionId,
    stamp,
  );

const entryChange = (
  label: Change['label'],
  entries: readonly CardEntry[],
  fields: FieldsOf<CardEntry>,
  stamp: Stamp,
): Change => ({
  label,
  tables: updating(
    'cardEntries',
    entries.map((entry) => [entry, edited(entry, fields, stamp)] as const),
  ),
});

/** Other words for an entry. An empty text changes nothing: an entry goes away by taking it away. */
export const editText = (entry: CardEntry, text: string, stamp: Stamp): Change =>
  entryChange(say('card.act.text'), [entry], { text: text.trim() || entry.text }, stamp);

/** From which role one must be able to do this; an empty text takes it away. */
export const setRole = (entry: CardEntry, role: string, stamp: Stamp): Change =>
  entryChange(say('card.act.role'), [entry], { role: role.trim() || undefined }, stamp);

/** Says that everyone shares an entry, or that it is of one party. */
export const setShared = (entry: CardEntry, shared: boolean, stamp: Stamp): Change =>
  entryChange(say(shared ? 'card.act.share' : 'card.act.own', { step: entry.step }), [entry], { shared }, stamp);

/** The group finds a short answer enough, or asks on after all. */
export const setEnough = (entry: CardEntry, isEnough: boolean, stamp: Stamp): Change =>
  entryChange(say('card.act.enough'), [entry], { isEnough: isEnough || undefined }, stamp);

/** The values that an action serves, in the order in which they were chosen. */
export const setServes = (entry: CardEntry, valueIds: readonly Id[], stamp: Stamp): Change =>
  entryChange(
    say('card.act.serves'),
    [entry],
    { servesEntryIds: valueIds.length > 0 ? [...new Set(valueIds)] : undefined },
    stamp,
  );

/** Other words for a question that the group made up: all entries under it go along. */
export const renameQuestion = (entries: readonly CardEntry[], question: string, stamp: Stamp): Change =>
  entryChange(say('card.act.question'), entries, { freeQuestion: question.trim() || undefined }, stamp);

/** The entry says in which note it also stands. */
export const tieToNote = (entry: CardEntry, noteId: Id, stamp: Stamp): Change['tables'] =>
  updating('cardEntries', [[entry, edited(entry, { noteId }, stamp)]]);

const without = (ids: readonly Id[] | undefined, gone: ReadonlySet<Id>): Id[] | undefined => {
  const kept = ids?.filter((id) => !gone.has(id));
  return kept && kept.length > 0 ? kept : undefined;
};

/** Every row that points at entries which go no longer does. Rows that never did stay out of the change. */
export function mendAround(
  gone: ReadonlySet<Id>,
  around: { readonly entries: readonly CardEntry[]; readonly notes: readonly Note[] },
  stamp: Stamp,
): Change['tables'] {
  const points = (ids: readonly Id[] | undefined) => ids?.some((id) => gone.has(id)) ?? false;
  const entries = around.entries.filter(
    (entry) => !gone.has(entry.id) && (points(entry.servesEntryIds) || points(entry.fromEntryIds)),
  );
  const isLinkTo = ({ to, id }: Note['links'][number]) => to === 'card_entry' && gone.has(id);
  const notes = around.notes.filter(({ links }) => links.some(isLinkTo));
  return together(
    updating(
      'cardEntries',
      entries.map((entry) => {
        const { servesEntryIds, fromEntryIds } = entry;
        const fields = { servesEntryIds: without(servesEntryIds, gone), fromEntryIds: without(fromEntryIds, gone) };
        return [entry, edited(entry, fields, stamp)] as const;
      }),
    ),
    updating(
      'notes',
      notes.map((note) => {
        const links = note.links.filter((link) => !isLinkTo(link));
        return [note, { ...note, links, updatedAt: stamp.now }] as const;
      }),
    ),
  );
}

/** Takes entries off a card, with every reference to them. `around` holds all entries and notes of the programme. */
export function removeEntries(
  { card, entries }: CardRows,
  ids: ReadonlySet<Id>,
  around: { readonly entries: readonly CardEntry[]; readonly notes: readonly Note[] },
  stamp: Stamp,
): Change {
  const gone = entries.filter(({ id }) => ids.has(id));
  const kept = entries.filter(({ id }) => !ids.has(id));
  return {
    label: say('card.act.remove', { count: gone.length }),
    tables: together(
      removing('cardEntries', gone),
      mendAround(ids, around, stamp),
      followSteps(card, entries, kept, stamp),
    ),
  };
}
