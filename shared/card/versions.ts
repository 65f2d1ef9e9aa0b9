import { adding, type Change, removing, together, updating } from '../model/change';
import { edited } from '../model/edited';
import { type Id, type IsoDate, newRecord, type Stamp } from '../model/ids';
import type { CardEntry, PartnershipCard } from '../model/instruments';
import { say } from '../model/message';
import type { Note } from '../model/note';
import { type CardRows, inFillOrder } from './boxes';
import { mendAround } from './entries';

const NOTHING_DONE: PartnershipCard['stepState'] = {
  values: 'empty',
  relations: 'empty',
  acting: 'empty',
  conditions: 'empty',
  actions: 'empty',
};

/** What a person says of a new card. */
export type CardAbout = Pick<PartnershipCard, 'title' | 'subject' | 'filledInBy' | 'date'>;

/** A card with nothing on it yet: version 1 of its subject. */
export function newCard(programmeId: Id, about: CardAbout, stamp: Stamp): Change {
  const card: PartnershipCard = { ...newRecord(stamp), programmeId, ...about, version: 1, stepState: NOTHING_DONE };
  return { label: say('card.act.new'), tables: adding('cards', [card]) };
}

/** Other words about a card: its name, what it is about, who filled it in and when. */
export const editCard = (card: PartnershipCard, about: Partial<CardAbout>, stamp: Stamp): Change => ({
  label: say('card.act.about'),
  tables: updating('cards', [[card, edited(card, about, stamp)]]),
});

const parentsOf = ({ previousId, fromCardIds = [] }: PartnershipCard): readonly Id[] => [
  ...(previousId ? [previousId] : []),
  ...fromCardIds,
];

const byAge = (one: PartnershipCard, other: PartnershipCard): number =>
  Date.parse(one.createdAt) - Date.parse(other.createdAt);

const byVersion = (one: PartnershipCard, other: PartnershipCard): number =>
  one.version - other.version || byAge(one, other);

/** All versions of the same card, oldest first: those that follow from one another, directly or by way of others. */
export function versionsOf(card: PartnershipCard, cards: readonly PartnershipCard[]): readonly PartnershipCard[] {
  const family = new Set<Id>([card.id]);
  const isNear = (other: PartnershipCard) => {
    const isChild = parentsOf(other).some((id) => family.has(id));
    const isParent = cards.some(({ id, ...each }) => family.has(id) && parentsOf({ id, ...each }).includes(other.id));
    return isChild || isParent;
  };
  for (let found = -1; found !== family.size; ) {
    found = family.size;
    for (const other of cards) if (!family.has(other.id) && isNear(other)) family.add(other.id);
  }
  return cards.filter(({ id }) => family.has(id)).toSorted(byVersion);
}

/** The cards of a programme, each as its versions, oldest first; the card that was begun last comes last. */
export function familiesOf(cards: readonly PartnershipCard[]): readonly (readonly PartnershipCard[])[] {
  const seen = new Set<Id>();
  return cards.toSorted(byAge).flatMap((card) => {
    if (seen.has(card.id)) return [];
    const family = versionsOf(card, cards);
    for (const { id } of family) seen.add(id);
    return [family];
  });
}

const nextVersion = (card: PartnershipCard, cards: readonly PartnershipCard[]): number =>
  Math.max(card.version, ...versionsOf(card, cards).map(({ version }) => version)) + 1;

/** The same entries for another card, with new ids that point at each other as the old ones did. */
function copied(entries: readonly CardEntry[], cardId: Id, stamp: Stamp): readonly CardEntry[] {
  const newIds = new Map(entries.map(({ id }) => [id, stamp.newId()]));
  return inFillOrder(entries).map((entry, at): CardEntry => {
    const serves = entry.servesEntryIds?.flatMap((id) => newIds.get(id) ?? []);
    const { servesEntryIds: _, ...rest } = entry;
    return {
      ...rest,
      id: newIds.get(entry.id) ?? entry.id,
      createdAt: stamp.now,
      updatedAt: stamp.now,
      cardId,
      // Numbered anew: what stood at the same number keeps its order under new ids.
      order: at + 1,
      ...(serves && serves.length > 0 && { servesEntryIds: serves }),
      fromEntryIds: [entry.id],
    };
  });
}

/** Who fills in a new version, and whether it begins with what stands on the card or with an empty one. */
export type NewVersions = {
  readonly filledInBy: readonly string[];
  readonly date: IsoDate;
  readonly isCopy: boolean;
};

/** New versions of a card, one for each person or table, made in one act. The card itself stays as it is. */
export function addVersions(
  { card, entries }: CardRows,
  { filledInBy, date, isCopy }: NewVersions,
  cards: readonly PartnershipCard[],
  stamp: Stamp,
): Change {
  const first = nextVersion(card, cards);
  const made = filledInBy.map((who, at): PartnershipCard => {
    const { fromCardIds: _, ...about } = card;
    return {
      ...about,
      ...newRecord(stamp),
      filledInBy: who,
      date,
      version: first + at,
      previousId: card.id,
      stepState: isCopy ? card.stepState : NOTHING_DONE,
    };
  });
  const copies = isCopy ? made.flatMap(({ id }) => copied(entries, id, stamp)) : [];
  return {
    label: say('card.act.version', { count: made.length }),
    tables: together(adding('cards', made), copies.length > 0 ? adding('cardEntries', copies) : {}),
  };
}

/** Takes one version away, with what stands on it. Versions that came from it stay, and no longer name it. */
export function removeCard(
  { card, entries }: CardRows,
  around: {
    readonly cards: readonly PartnershipCard[];
    readonly entries: readonly CardEntry[];
    readonly notes: readonly Note[];
  },
  stamp: Stamp,
): Change {
  const gone = new Set(entries.map(({ id }) => id));
  const heirs = around.cards.filter((other) => other.id !== card.id && parentsOf(other).includes(card.id));
  const mended = heirs.map((heir) => {
    const from = heir.fromCardIds?.filter((id) => id !== card.id);
    const fields = {
      // Its own parent takes its place, so that the versions stay one card.
      previousId: heir.previousId === card.id ? card.previousId : heir.previousId,
      fromCardIds: from && from.length > 0 ? from : undefined,
    };
    return [heir, edited(heir, fields, stamp)] as const;
  });
  return {
    label: say('card.act.removeCard', { version: card.version }),
    tables: together(
      removing('cards', [card]),
      removing('cardEntries', entries),
      updating('cards', mended),
      mendAround(gone, around, stamp),
    ),
  };
}
