import { FIELDS_OF, READ_ORDER } from '../../model/card-columns';
import type { Id } from '../../model/ids';
import type { CardEntry, CardField, CardStep, PartnershipCard } from '../../model/instruments';
import type { Note } from '../../model/note';
import type { WallView } from '../../model/session';
import { cardOnTheWall, subjectOnTheWall, type WallEntry } from '../../privacy/card';
import type { Room } from '../../privacy/wall';

type Shown = Pick<WallEntry, 'id' | 'text' | 'shared' | 'role'>;

/** The answers under one printed question, or under one that the group made up. */
export type SceneBox = { readonly field: CardField; readonly question?: string; readonly entries: readonly Shown[] };
export type SceneColumn = { readonly step: CardStep; readonly boxes: readonly SceneBox[] };

/** The partnership card for the room: all columns from left to right, or one of them large. */
export type CardScene = {
  readonly kind: 'card';
  /** What the card is about; empty when its name is not for the room. */
  readonly subject: string;
  readonly isWhole: boolean;
  readonly columns: readonly SceneColumn[];
};

const byOrder = (one: WallEntry, other: WallEntry): number =>
  one.order - other.order || (one.id < other.id ? -1 : Number(one.id > other.id));

const shownOf = ({ id, text, shared, role }: WallEntry): Shown => ({ id, text, shared, ...(role && { role }) });

/** The boxes of a field that have something in them; the field of one's own questions has one box for each. */
function boxesOf(field: CardField, entries: readonly WallEntry[]): readonly SceneBox[] {
  const here = entries.filter((entry) => entry.field === field).toSorted(byOrder);
  const questions = [...new Set(here.map(({ freeQuestion }) => freeQuestion))];
  return questions.map((question) => ({
    field,
    ...(question && { question }),
    entries: here.filter((entry) => entry.freeQuestion === question).map(shownOf),
  }));
}

type Source = {
  readonly cards?: readonly PartnershipCard[] | undefined;
  readonly cardEntries?: readonly CardEntry[] | undefined;
  readonly notes?: readonly Note[] | undefined;
};

/** The picture of a card, or null when it is gone. Who filled it in is not for the room. */
export function cardScene(
  { cards = [], cardEntries = [], notes = [] }: Source,
  { cardId, step }: Extract<WallView, { kind: 'card' }>,
  room: Room,
): CardScene | null {
  const card = cards.find(({ id }: { readonly id: Id }) => id === cardId);
  if (!card) return null;
  const entries = cardOnTheWall(
    cardEntries.filter((entry) => entry.cardId === cardId),
    notes,
    room,
  );
  const steps = step === null ? READ_ORDER : [step];
  return {
    kind: 'card',
    subject: subjectOnTheWall(card.subject, room),
    isWhole: step === null,
    columns: steps.map((each) => ({ step: each, boxes: FIELDS_OF[each].flatMap((field) => boxesOf(field, entries)) })),
  };
}
