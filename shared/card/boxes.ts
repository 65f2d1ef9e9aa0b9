import { FIELDS_OF, FILL_ORDER } from '../model/card-columns';
import type { CardEntry, CardField, CardStep, PartnershipCard } from '../model/instruments';

/** A place on the card where entries stand together. A question of the group's own makes a box of its own. */
export type Box = { readonly step: CardStep; readonly field: CardField; readonly question?: string };

/** A card with everything that stands on it. */
export type CardRows = { readonly card: PartnershipCard; readonly entries: readonly CardEntry[] };

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Entries as they stand: by their own order, then as they were made. */
export const inOrder = (entries: readonly CardEntry[]): readonly CardEntry[] =>
  entries.toSorted(
    (one, other) => one.order - other.order || byText(one.createdAt, other.createdAt) || byText(one.id, other.id),
  );

/** The order that comes after all of these entries. */
export const orderAfter = (entries: readonly CardEntry[]): number =>
  entries.reduce((last, { order }) => Math.max(last, Math.ceil(order)), 0) + 1;

/** The box that an entry stands in. */
export const boxOf = ({ step, field, freeQuestion }: CardEntry): Box => ({
  step,
  field,
  ...(field === 'free_how' && freeQuestion && { question: freeQuestion }),
});

/** Tells boxes apart: the same text for the same box. */
export const boxKey = ({ step, field, question = '' }: Box): string => `${step}/${field}/${question}`;

/** The entries of one box, in order. */
export function entriesIn(entries: readonly CardEntry[], box: Box): readonly CardEntry[] {
  const key = boxKey(box);
  return inOrder(entries.filter((entry) => boxKey(boxOf(entry)) === key));
}

/** The boxes of a field: one, and before it one for each question that the group made up. */
export function boxesOfField(step: CardStep, field: CardField, entries: readonly CardEntry[]): readonly Box[] {
  if (field !== 'free_how') return [{ step, field }];
  const asked = inOrder(entries).flatMap(({ field: of, freeQuestion }) =>
    of === 'free_how' && freeQuestion ? [freeQuestion] : [],
  );
  return [...[...new Set(asked)].map((question): Box => ({ step, field, question })), { step, field }];
}

/** The boxes of a column from top to bottom. */
export const boxesOf = (step: CardStep, entries: readonly CardEntry[]): readonly Box[] =>
  FIELDS_OF[step].flatMap((field) => boxesOfField(step, field, entries));

/** All boxes in the order in which a group fills them in: from the last column to the first. */
export const allBoxes = (entries: readonly CardEntry[]): readonly Box[] =>
  FILL_ORDER.flatMap((step) => boxesOf(step, entries));

/** Everything on the card in the order in which it is filled in. */
export const inFillOrder = (entries: readonly CardEntry[]): readonly CardEntry[] =>
  allBoxes(entries).flatMap((box) => entriesIn(entries, box));
