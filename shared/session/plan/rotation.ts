import type { Id } from '../../model/ids';
import type { Seating } from './composer';
import { type Dice, diceOf, shuffled, throwBelow } from './dice';

type Rotation = {
  /** Who sits where in the first round. */
  readonly first: Seating;
  /** How many rounds come after it. */
  readonly later: number;
  /** Who keeps their table in every round. */
  readonly stays: ReadonlySet<Id>;
  readonly seed: number;
};

/** Swaps that are tried, spread over the starts: about a tenth of a second for 45 people in six rounds. */
const STEPS = 120_000;

/** People by number, tables by number: round, table, chair. */
type Tables = number[][];

/** How often each pair sits together: a square of counts, in one row. */
type Meetings = { readonly people: number; readonly counts: Int16Array };

const timesOf = ({ people, counts }: Meetings, one: number, other: number): number => counts[one * people + other] ?? 0;
function meet({ people, counts }: Meetings, one: number, other: number, change: 1 | -1): void {
  counts[one * people + other] = (counts[one * people + other] ?? 0) + change;
  counts[other * people + one] = (counts[other * people + one] ?? 0) + change;
}

function meetingsOf(people: number, rounds: readonly Tables[]): Meetings {
  const meetings = { people, counts: new Int16Array(people * people) };
  for (const table of rounds.flat())
    for (const [at, one] of table.entries()) for (const other of table.slice(at + 1)) meet(meetings, one, other, 1);
  return meetings;
}

/** Times that two people met who had met before: what is left of the chairs is pairs that met for the first time. */
const againIn = ({ counts }: Meetings): number =>
  counts.reduce((again, times) => again + Math.max(0, times - 1), 0) / 2;

/** What it does to meeting again when `one` leaves `from` and `other` takes that chair. */
function costOfLeaving(meetings: Meetings, from: readonly number[], one: number, other: number): number {
  let change = 0;
  for (const who of from) {
    if (who === one) continue;
    if (timesOf(meetings, other, who) > 0) change += 1;
    if (timesOf(meetings, one, who) > 1) change -= 1;
  }
  return change;
}

/** Writes down that `other` took the chair of `one` at a table. */
function changePlaces(meetings: Meetings, table: readonly number[], one: number, other: number): void {
  for (const who of table) {
    if (who === one) continue;
    meet(meetings, one, who, -1);
    meet(meetings, other, who, 1);
  }
}

/** Someone from the largest table to the smallest, until no table is more than one larger; who stays, stays. */
function evened(tables: readonly (readonly number[])[], stays: ReadonlySet<number>): Tables {
  const even = tables.map((ids) => [...ids]);
  for (;;) {
    const bySize = even.toSorted((a, b) => a.length - b.length);
    const low = bySize[0];
    const high = bySize.findLast((ids) => ids.some((one) => !stays.has(one)));
    const leaver = high?.findLast((one) => !stays.has(one));
    if (!low || !high || leaver === undefined || high.length <= low.length + 1) return even;
    high.splice(high.indexOf(leaver), 1);
    low.push(leaver);
  }
}

/**
 * Each round, chair 1 moves on one table, chair 2 two tables, and so on; when all are back, each chair gets a table.
 * With a prime number of tables, and no more people at each, nobody meets twice: the lines of a plane (Euler).
 */
function cyclic(first: Tables, later: number, stays: ReadonlySet<number>): Tables[] {
  const skipped = stays.size > 0 ? 1 : 0;
  return Array.from({ length: later }, (_, at) => {
    const tables: Tables = first.map((ids) => ids.filter((one) => stays.has(one)));
    const shift = (at + 1) % first.length;
    for (const [table, ids] of first.entries())
      for (const [chair, one] of ids.filter((id) => !stays.has(id)).entries()) {
        const to = shift === 0 ? chair : table + shift * (chair + skipped);
        tables[to % first.length]?.push(one);
      }
    return evened(tables, stays);
  });
}

/** Each round a draw by itself. */
function drawnRounds(first: Tables, later: number, stays: ReadonlySet<number>, dice: Dice): Tables[] {
  return Array.from({ length: later }, () => {
    const movers = shuffled(
      first.flat().filter((one) => !stays.has(one)),
      dice,
    );
    const tables: Tables = first.map((ids) => ids.filter((one) => stays.has(one)));
    for (const one of movers) tables.reduce((low, ids) => (ids.length < low.length ? ids : low)).push(one);
    return tables;
  });
}

type Found = { readonly rounds: readonly Tables[]; readonly again: number };
const copyOf = (rounds: readonly Tables[]): Tables[] => rounds.map((tables) => tables.map((ids) => [...ids]));

/** Two people at different tables of a later round who could change places; null when the dice fall badly. */
function pickSwap(rounds: readonly Tables[], stays: ReadonlySet<number>, dice: Dice) {
  const tables = rounds[throwBelow(dice, rounds.length)] ?? [];
  const [from, to] = [tables[throwBelow(dice, tables.length)] ?? [], tables[throwBelow(dice, tables.length)] ?? []];
  const [chair, otherChair] = [throwBelow(dice, from.length), throwBelow(dice, to.length)];
  const [one, other] = [from[chair], to[otherChair]];
  const isMove = from !== to && one !== undefined && other !== undefined && !(stays.has(one) || stays.has(other));
  return isMove ? { from, to, chair, otherChair, one, other } : null;
}

/** The chance of a swap that makes things worse by `loss`, multiplied out so that every machine finds the same. */
function isTaken(loss: number, warmth: number, dice: Dice): boolean {
  let chance = 1;
  for (let each = 0; each < loss && chance > 0.001; each += 1) chance *= warmth;
  return loss <= 0 || dice() < chance;
}

/** How readily a worse swap is taken at the start; it cools down to never. */
const WARMTH = 0.35;

/** Lets people change places, first freely and then only for the better; answers the best plan on the way. */
function improved(first: Tables, start: readonly Tables[], stays: ReadonlySet<number>, steps: number, dice: Dice) {
  const rounds = copyOf(start);
  const meetings = meetingsOf(first.flat().length, [first, ...rounds]);
  let again = againIn(meetings);
  let best: Found = { rounds: copyOf(rounds), again };
  for (let step = 0; step < steps && best.again > 0; step += 1) {
    const swap = pickSwap(rounds, stays, dice);
    if (!swap) continue;
    const { from, to, chair, otherChair, one, other } = swap;
    const loss = costOfLeaving(meetings, from, one, other) + costOfLeaving(meetings, to, other, one);
    if (!isTaken(loss, WARMTH * (1 - step / steps), dice)) continue;
    changePlaces(meetings, from, one, other);
    changePlaces(meetings, to, other, one);
    from[chair] = other;
    to[otherChair] = one;
    again += loss;
    if (again < best.again) best = { rounds: copyOf(rounds), again };
  }
  return best;
}

/**
 * Who sits where in each round, the first as given: everyone at one table each round, tables as even as those who stay
 * allow, and as many pairs as possible meeting. The same seed gives the same plan, and never a worse one than drawing
 * each round by itself with that seed, because that draw is one of the starts.
 */
export function rotate({ first, later, stays, seed }: Rotation): readonly Seating[] {
  const ids = first.flat().toSorted();
  const numberOf = new Map(ids.map((id, at) => [id, at]));
  const numbered: Tables = first.map((table) => table.map((id) => numberOf.get(id) ?? 0));
  const staying = new Set([...stays].flatMap((id) => numberOf.get(id) ?? []));
  const dice = diceOf(seed);
  const even = evened(numbered, staying);
  const starts = [cyclic(even, later, staying), drawnRounds(even, later, staying, dice)];
  const plans = starts.map((start) => improved(numbered, start, staying, STEPS / starts.length, dice));
  const best = plans.reduce((a, b) => (b.again < a.again ? b : a));
  return [first, ...best.rounds.map((tables) => tables.map((table) => table.map((at) => ids[at] ?? '')))];
}
