import { adding, type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, BreakoutGroup, Participant, SpeakingRound } from '../../model/session';
import { diceOf, shuffled } from '../plan/dice';

/** How the order of a round is made: as people sit, table by table, or drawn; a seed draws the same order again. */
export type OrderWay = { readonly kind: 'seated' } | { readonly kind: 'shuffled'; readonly seed: number };

/** What a round needs to know of somebody. */
export type Speaker = Pick<Participant, 'id' | 'label' | 'perspective' | 'attendance'>;

/** Where a round stands. Who came in late speaks last; who was marked absent is passed over. */
export type Turns = {
  /** Everyone of the round, in the order in which they speak. */
  readonly order: readonly Speaker[];
  readonly now: Speaker | undefined;
  readonly next: Speaker | undefined;
  readonly waiting: readonly Speaker[];
  readonly spokenIds: ReadonlySet<Id>;
};

type Seat = Pick<BreakoutGroup, 'participantIds'>;

/** Who is here: those who were seen to be present, or as long as nobody was, everyone who was invited. */
export function peopleHere(participants: readonly Speaker[]): readonly Speaker[] {
  const present = participants.filter(({ attendance }) => attendance === 'present');
  return present.length > 0 ? present : participants.filter(({ attendance }) => attendance === 'invited');
}

const byLabel = (a: Speaker, b: Speaker): number =>
  a.label.localeCompare(b.label, 'nl', { numeric: true }) || (a.id < b.id ? -1 : 1);

/** Table by table; who sits at no table comes last. People have no other order than their label. */
function seated(people: readonly Speaker[], groups: readonly Seat[]): readonly Speaker[] {
  const tableOf = ({ id }: Speaker) => groups.findIndex(({ participantIds }) => participantIds.includes(id));
  const at = new Map(people.map((person) => [person.id, tableOf(person) === -1 ? groups.length : tableOf(person)]));
  return people.toSorted((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0) || byLabel(a, b));
}

/** The order of speaking in a step: those who have its first word, and then the others. */
export function speakingOrder(
  { firstVoice }: Pick<Block, 'firstVoice'>,
  people: readonly Speaker[],
  groups: readonly Seat[],
  way: OrderWay,
): readonly Speaker[] {
  const row = seated(people, groups);
  const order = way.kind === 'shuffled' ? shuffled(row, diceOf(way.seed)) : row;
  const isFirst = ({ perspective }: Speaker) => perspective === firstVoice;
  return [...order.filter(isFirst), ...order.filter((person) => !isFirst(person))];
}

/** The round that goes on in a step: the one that was begun last and not ended. */
export const roundOf = (rounds: readonly SpeakingRound[], blockId: Id): SpeakingRound | undefined =>
  rounds
    .filter((round) => round.blockId === blockId && round.order.length > 0)
    .toSorted((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1))
    .at(-1);

/** Whose turn it is, who is next, and who has spoken. */
export function turnsOf(round: SpeakingRound, people: readonly Speaker[]): Turns {
  const known = round.order.flatMap((personId) => people.find(({ id }) => id === personId) ?? []);
  const order = [...known, ...people.filter((person) => !known.includes(person)).toSorted(byLabel)];
  const spokenIds = new Set(round.spokenIds);
  const waiting = order.filter(({ id }) => !spokenIds.has(id));
  return { order, now: waiting[0], next: waiting[1], waiting, spokenIds };
}

/** Begins a round in a step; one that was there stays as it was, so that nobody who spoke is forgotten. */
export function beginRound(block: Pick<Block, 'id' | 'sessionId'>, order: readonly Speaker[], stamp: Stamp): Change {
  const round: SpeakingRound = {
    ...newRecord(stamp),
    sessionId: block.sessionId,
    blockId: block.id,
    order: order.map(({ id }) => id),
    spokenIds: [],
  };
  return { label: say('regie.act.beginRound'), tables: adding('speakingRounds', [round]) };
}

/** Ends a round; that somebody spoke in it is kept. */
export const endRound = (round: SpeakingRound, stamp: Stamp): Change => ({
  label: say('regie.act.endRound'),
  tables: updating('speakingRounds', [[round, edited(round, { order: [] }, stamp)]]),
});

const withSpoken = (round: SpeakingRound, spokenIds: readonly Id[], stamp: Stamp): Change['tables'] =>
  updating('speakingRounds', [[round, edited(round, { spokenIds: [...spokenIds] }, stamp)]]);

/** Someone has had the word. Once is enough: marked twice is marked. */
export const markSpoken = (round: SpeakingRound, { id, label }: Speaker, stamp: Stamp): Change => ({
  label: say('regie.act.spoken', { label }),
  tables: withSpoken(round, round.spokenIds.includes(id) ? round.spokenIds : [...round.spokenIds, id], stamp),
});

/** Someone has not had the word after all. */
export const unmarkSpoken = (round: SpeakingRound, { id, label }: Speaker, stamp: Stamp): Change => ({
  label: say('regie.act.notSpoken', { label }),
  tables: withSpoken(
    round,
    round.spokenIds.filter((spoken) => spoken !== id),
    stamp,
  ),
});

const reordered = (round: SpeakingRound, order: readonly Speaker[], stamp: Stamp): Change['tables'] =>
  updating('speakingRounds', [[round, edited(round, { order: order.map(({ id }) => id) }, stamp)]]);

/** Someone passes: they come again after everyone else. Nobody has to speak, and nobody is forgotten. */
export const passTurn = (round: SpeakingRound, people: readonly Speaker[], who: Speaker, stamp: Stamp): Change => {
  const { order } = turnsOf(round, people);
  return {
    label: say('regie.act.pass', { label: who.label }),
    tables: reordered(round, [...order.filter(({ id }) => id !== who.id), who], stamp),
  };
};

/** Someone has the word now, before the others who wait; who had spoken may speak again. */
export const giveTurn = (round: SpeakingRound, people: readonly Speaker[], who: Speaker, stamp: Stamp): Change => {
  const { order, waiting } = turnsOf(round, people);
  const others = order.filter(({ id }) => id !== who.id);
  const first = waiting.find(({ id }) => id !== who.id);
  const at = first ? others.indexOf(first) : others.length;
  const to = [...others.slice(0, at), who, ...others.slice(at)].map(({ id }) => id);
  const spokenIds = round.spokenIds.filter((id) => id !== who.id);
  return {
    label: say('regie.act.giveTurn', { label: who.label }),
    tables: updating('speakingRounds', [[round, edited(round, { order: to, spokenIds }, stamp)]]),
  };
};

/**
 * Marks outside a round that someone said something, in the step that runs. Kring hears nothing by itself: what a
 * group wrote down does not tell who of them spoke.
 */
export function markHeard(
  block: Pick<Block, 'id' | 'sessionId'>,
  rounds: readonly SpeakingRound[],
  person: Speaker,
  stamp: Stamp,
): Change {
  const round = roundOf(rounds, block.id) ?? rounds.find(({ blockId }) => blockId === block.id);
  if (round) return markSpoken(round, person, stamp);
  const made = {
    ...newRecord(stamp),
    sessionId: block.sessionId,
    blockId: block.id,
    order: [],
    spokenIds: [person.id],
  };
  return { label: say('regie.act.spoken', { label: person.label }), tables: adding('speakingRounds', [made]) };
}

/** People who are here and of whom nobody marked, in any round of this meeting, that they spoke. */
export function notHeard(participants: readonly Speaker[], rounds: readonly SpeakingRound[]): readonly Speaker[] {
  const heard = new Set(rounds.flatMap(({ spokenIds }) => spokenIds));
  return peopleHere(participants)
    .filter(({ id }) => !heard.has(id))
    .toSorted(byLabel);
}
