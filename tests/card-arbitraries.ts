import fc from 'fast-check';
import type { Box, CardRows } from '../shared/card/boxes';
import { FIELDS_OF, FILL_ORDER, stepOfField } from '../shared/model/card-columns';
import { applyChange, type Change } from '../shared/model/change';
import { CardEntry, CardField } from '../shared/model/instruments';
import { workspaceOf } from '../shared/model/tables';
import { arbitraryOf } from './arbitraries';
import { aCard } from './make';

/** A box of the card; some stand under a question that the group made up. */
export const aBox: fc.Arbitrary<Box> = fc
  .tuple(fc.constantFrom(...CardField.options), fc.constantFrom(undefined, 'Hoe vieren we het?', 'Hoe dan?'))
  .map(([field, question]) => ({
    step: stepOfField(field),
    field,
    ...(field === 'free_how' && question && { question }),
  }));

const few = fc.constantFrom('een', 'Een.', 'twee', 'twee ', 'door overleg', 'drie dagen per week bellen');

/** Entries that only point at each other, with words that often say the same. */
function entriesOf(cardId: string): fc.Arbitrary<readonly CardEntry[]> {
  const loose = fc.tuple(arbitraryOf(CardEntry) as fc.Arbitrary<CardEntry>, aBox, few, fc.nat(6));
  return fc.array(loose, { maxLength: 14 }).map((made) =>
    made.map(([entry, box, text, order], at): CardEntry => {
      const { servesEntryIds: _, fromEntryIds: _from, freeQuestion: _question, ...rest } = entry;
      const served = made.flatMap((__, index) => (index !== at && index % 3 === 0 ? [`${cardId}-${index}`] : []));
      return {
        ...rest,
        id: `${cardId}-${at}`,
        cardId,
        step: box.step,
        field: box.field,
        text,
        order,
        ...(box.question && { freeQuestion: box.question }),
        ...(box.step === 'actions' && served.length > 0 && { servesEntryIds: served }),
      };
    }),
  );
}

/** A card with anything on it; what is filled is busy or done. */
export const aFullCard = (id = 'card-x', version = 1): fc.Arbitrary<CardRows> =>
  fc.tuple(entriesOf(id), fc.boolean()).map(([entries, isDone]) => {
    const state = (step: (typeof FILL_ORDER)[number]) =>
      entries.some((entry) => FIELDS_OF[step].includes(entry.field)) ? (isDone ? 'done' : 'busy') : 'empty';
    const stepState = Object.fromEntries(FILL_ORDER.map((step) => [step, state(step)]));
    return { card: aCard({ id, version, stepState: stepState as CardRows['card']['stepState'] }), entries };
  });

/** The card after an act, with the entries of that card. */
export function cardAfter({ card, entries }: CardRows, change: Change): CardRows {
  const now = applyChange(workspaceOf({ cards: [card], cardEntries: entries }), change);
  return {
    card: now.cards.find(({ id }) => id === card.id) ?? card,
    entries: now.cardEntries.filter(({ cardId }) => cardId === card.id),
  };
}
