import type { Id } from '../../model/ids';
import type { Seating } from './composer';

/** How many pairs of people met at a table, and how many could have at best. */
export type MeetingScore = {
  readonly people: number;
  /** Pairs that sat together at least once. */
  readonly met: number;
  /** No plan for these tables can make more pairs meet than this. */
  readonly best: number;
  /** `met` as a share of `best`, from 0 to 1. */
  readonly share: number;
};

const pairsIn = (people: number): number => (people * (people - 1)) / 2;

/** How many pairs sit together when so many people are spread over `tables` as evenly as can be. */
function fewestPairs(people: number, tables: number): number {
  const each = Math.floor(people / tables);
  const larger = people - each * tables;
  return larger * pairsIn(each + 1) + (tables - larger) * pairsIn(each);
}

const pairsAt = (seating: Seating): number => seating.reduce((sum, { length }) => sum + pairsIn(length), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The most pairs that can meet, whoever sits where. It is the lowest of four counts, each of which no plan can pass:
 * - all pairs, less those who never can because both stay at different tables;
 * - the pairs that the chairs of all rounds have room for (the bound of the social golfer problem);
 * - that, less the pairs of people who stay at one table and meet again each round;
 * - that, less what must meet again: with more people at a table than there were tables in the first round, some of
 *   them come from the same one (pigeonhole).
 */
export function mostMeetings(rounds: readonly Seating[], stays: ReadonlySet<Id>): number {
  const [first = [], ...later] = rounds;
  const people = new Set(rounds.flat(2)).size;
  const stayers = first.map((ids) => ids.filter((id) => stays.has(id)).length);
  const atSameTable = sum(stayers.map(pairsIn));
  const neverMeet = pairsIn(sum(stayers)) - atSameTable;
  const room = sum(rounds.map(pairsAt));
  const tables = Math.max(1, first.filter((ids) => ids.length > 0).length);
  const again = sum(later.map((seating) => sum(seating.map(({ length }) => fewestPairs(length, tables)))));
  return Math.min(pairsIn(people) - neverMeet, room, room - later.length * atSameTable, room - again);
}

const pairKey = (one: Id, other: Id): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The pairs that sat together at least once. */
function pairsThatMet(rounds: readonly Seating[]): ReadonlySet<string> {
  const met = new Set<string>();
  for (const ids of rounds.flat())
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) met.add(pairKey(one, other));
  return met;
}

/** How well rounds let people meet. `stays` are the people who keep their table in every round. */
export function scoreOf(rounds: readonly Seating[], stays: ReadonlySet<Id>): MeetingScore {
  const met = pairsThatMet(rounds).size;
  const best = mostMeetings(rounds, stays);
  return { people: new Set(rounds.flat(2)).size, met, best, share: best === 0 ? 1 : met / best };
}
