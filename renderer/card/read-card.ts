import type { CardRows } from '../../shared/card/boxes';
import type { Id } from '../../shared/model/ids';
import type { CardEntry, PartnershipCard } from '../../shared/model/instruments';
import { Refusal, say } from '../../shared/model/message';
import type { Note } from '../../shared/model/note';
import type { Session } from '../../shared/model/session';
import { stepIdOf } from '../../shared/session/run/meeting';
import type { WallOf } from '../../shared/session/wall/wall-commands';
import { database } from '../data/database';

const entriesOf = (cardId: Id): Promise<readonly CardEntry[]> =>
  database().of('cardEntries').where('cardId').equals(cardId).toArray();

/** A card as it is kept at this moment; refuses when it is gone. */
export async function readCard(cardId: Id): Promise<CardRows> {
  const [card, entries] = await Promise.all([database().of('cards').get(cardId), entriesOf(cardId)]);
  if (!card) throw new Refusal(say('card.refused.gone'));
  return { card, entries };
}

/** All cards of a programme as they are kept at this moment. */
export const readCards = (programmeId: Id): Promise<readonly PartnershipCard[]> =>
  database().of('cards').where('programmeId').equals(programmeId).toArray();

/** Several cards at once, in the order of the ids; refuses when one is gone. */
export const readSeveral = (cardIds: readonly Id[]): Promise<readonly CardRows[]> => Promise.all(cardIds.map(readCard));

/** Everything that may point at what stands on the cards of a programme. */
export async function readAround(programmeId: Id): Promise<{
  readonly cards: readonly PartnershipCard[];
  readonly entries: readonly CardEntry[];
  readonly notes: readonly Note[];
}> {
  const cards = await readCards(programmeId);
  const entries = await Promise.all(cards.map(({ id }) => entriesOf(id)));
  const notes = await database().of('notes').where('programmeId').equals(programmeId).toArray();
  return { cards, entries: entries.flat(), notes };
}

/** A meeting of which something is asked; undefined when there is none. */
export const readSession = async (sessionId: Id | undefined): Promise<Session | undefined> =>
  sessionId === undefined ? undefined : database().of('sessions').get(sessionId);

/** The wall of a meeting as it is kept at this moment. */
export async function readWall(sessionId: Id): Promise<WallOf> {
  const db = database();
  const [blocks, run, wall] = await Promise.all([
    db.of('blocks').where('sessionId').equals(sessionId).toArray(),
    db.of('runs').get(sessionId),
    db.of('walls').get(sessionId),
  ]);
  return { sessionId, wall, stepId: stepIdOf({ blocks, run }) };
}
