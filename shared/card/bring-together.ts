import { FILL_ORDER } from '../model/card-columns';
import { adding, type Change, together } from '../model/change';
import { type IsoDate, newRecord, type Stamp } from '../model/ids';
import type { CardEntry, PartnershipCard } from '../model/instruments';
import { say } from '../model/message';
import { boxKey, boxOf, type CardRows, inFillOrder } from './boxes';
import { versionsOf } from './versions';

/** A text apart from how it was typed: capitals, spaces and the mark at its end make no difference. */
export const sameText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!…]+$/u, '');

/** The same text in the same box is the same entry, whoever wrote it. */
export const sameEntry = (entry: CardEntry): string => `${boxKey(boxOf(entry))}/${sameText(entry.text)}`;

/** One entry of the new version, and all that say the same. */
export type Gathered = { readonly key: string; readonly entries: readonly [CardEntry, ...CardEntry[]] };

/** What stands on these cards, each text once: in the order of the columns, and of the cards within a box. */
export function gathered(sources: readonly CardRows[]): readonly Gathered[] {
  const found = new Map<string, [CardEntry, ...CardEntry[]]>();
  // All columns of one card after the other; the boxes are put in order again at the end.
  for (const { entries } of sources)
    for (const entry of inFillOrder(entries)) {
      const same = found.get(sameEntry(entry));
      if (same) same.push(entry);
      else found.set(sameEntry(entry), [entry]);
    }
  const firsts = [...found].map(([key, entries], at) => ({ key, entries, first: { ...entries[0], order: at } }));
  const places = new Map(inFillOrder(firsts.map(({ first }) => first)).map(({ id }, at) => [id, at]));
  return firsts
    .toSorted((one, other) => (places.get(one.first.id) ?? 0) - (places.get(other.first.id) ?? 0))
    .map(({ key, entries }) => ({ key, entries }));
}

const joined = (texts: readonly (string | undefined)[]): string | undefined =>
  [...new Set(texts.flatMap((text) => (text?.trim() ? [text.trim()] : [])))].join(', ') || undefined;

const firstWith = <K extends keyof CardEntry>(entries: readonly CardEntry[], field: K): CardEntry[K] | undefined =>
  entries.find((entry) => entry[field] !== undefined)?.[field];

/** One entry made of all that say the same: shared when one of them is, with every role and the longest history. */
function oneOf(entries: Gathered['entries'], where: Pick<CardEntry, 'id' | 'cardId' | 'order'>, stamp: Stamp) {
  const [first] = entries;
  const moves = entries.map((entry) => entry.moves ?? []).toSorted((one, other) => other.length - one.length)[0] ?? [];
  const role = joined(entries.map((entry) => entry.role));
  const fields = {
    ...first,
    ...where,
    createdAt: stamp.now,
    updatedAt: stamp.now,
    shared: entries.some(({ shared }) => shared),
    role,
    noteId: firstWith(entries, 'noteId'),
    sessionId: firstWith(entries, 'sessionId'),
    movedFrom: firstWith(entries, 'movedFrom'),
    moves: moves.length > 0 ? moves : undefined,
    isEnough: entries.some(({ isEnough }) => isEnough) || undefined,
    servesEntryIds: undefined,
    fromEntryIds: entries.map(({ id }) => id),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as CardEntry;
}

function withServes(made: readonly CardEntry[], sources: readonly CardRows[]): readonly CardEntry[] {
  const now = new Map(made.flatMap(({ id, fromEntryIds = [] }) => fromEntryIds.map((from) => [from, id] as const)));
  const before = new Map(sources.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry]));
  return made.map((entry) => {
    const served = (entry.fromEntryIds ?? []).flatMap((id) => before.get(id)?.servesEntryIds ?? []);
    const serves = [...new Set(served.flatMap((id) => now.get(id) ?? []))];
    return serves.length > 0 ? { ...entry, servesEntryIds: serves } : entry;
  });
}

function stepStateOf(sources: readonly CardRows[], entries: readonly CardEntry[]): PartnershipCard['stepState'] {
  const states = FILL_ORDER.map((step) => {
    const isDone = sources.every(({ card }) => card.stepState[step] === 'done');
    const isFilled = entries.some((entry) => entry.step === step);
    return [step, isFilled ? (isDone ? 'done' : 'busy') : 'empty'] as const;
  });
  return Object.fromEntries(states) as PartnershipCard['stepState'];
}

export type TogetherAs = {
  readonly filledInBy: string;
  readonly date: IsoDate;
  /** The keys (see `gathered`) that stay out of the new version. */
  readonly without?: ReadonlySet<string>;
};

/**
 * Brings versions together in a new one: every text once, with all that was known of it. The versions themselves stay
 * as they are. `sources` are at least two; the new version follows from the newest of them.
 */
export function bringTogether(
  sources: readonly [CardRows, ...CardRows[]],
  { filledInBy, date, without = new Set() }: TogetherAs,
  cards: readonly PartnershipCard[],
  stamp: Stamp,
): Change {
  const newest = sources.reduce((last, each) => (each.card.version > last.card.version ? each : last));
  const known = versionsOf(newest.card, cards);
  const { fromCardIds: _, ...about } = newest.card;
  const record = newRecord(stamp);
  const made = gathered(sources)
    .filter(({ key }) => !without.has(key))
    .map(({ entries }, at) => oneOf(entries, { id: stamp.newId(), cardId: record.id, order: at + 1 }, stamp));
  const entries = withServes(made, sources);
  const card: PartnershipCard = {
    ...about,
    ...record,
    filledInBy,
    date,
    version: Math.max(...sources.map((each) => each.card.version), ...known.map(({ version }) => version)) + 1,
    previousId: newest.card.id,
    fromCardIds: sources.map((each) => each.card.id),
    stepState: stepStateOf(sources, entries),
  };
  return {
    label: say('card.act.together', { count: sources.length }),
    tables: together(adding('cards', [card]), entries.length > 0 ? adding('cardEntries', entries) : {}),
  };
}
