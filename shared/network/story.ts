import { dayAfter } from '../model/days';
import type { IsoDate } from '../model/ids';
import type { Snapshot } from '../model/network';
import type { Session } from '../model/session';
import { type Differences, differences, isSame } from './differences';
import { type History, type NetworkState, stateNow, stateOn } from './moments';

/** One moment of how the network grew. */
export type Moment = {
  readonly day: IsoDate;
  /** The meeting or the kept moment of that day; absent on a day that only a date of a party or tie tells of. */
  readonly title?: string;
  readonly state: NetworkState;
  /** What is different from the moment before; at the first one nothing is. */
  readonly since: Differences;
};

/** What a story is told from. */
export type Told = Omit<History, 'snapshots'> & {
  readonly snapshots: readonly Pick<Snapshot, 'takenOn' | 'rings' | 'ties' | 'label'>[];
  readonly sessions: readonly Pick<Session, 'date' | 'title' | 'status' | 'practice'>[];
};

/** The meetings that were held and the moments that were kept, by day: what they are called. */
function titledDays({ snapshots, sessions }: Told, today: IsoDate): ReadonlyMap<IsoDate, string> {
  const held = sessions.filter(({ status, practice }) => (status === 'finished' || status === 'archived') && !practice);
  const days = [
    ...snapshots.map(({ takenOn, label }) => [takenOn, label] as const),
    ...held.map(({ date, title }) => [date, title] as const),
  ];
  return new Map(days.filter(([day]) => day <= today));
}

/** The days on which something came or was gone, as far as people said so; on its last day it is still there. */
const toldDays = ({ parties, ties }: Told): readonly IsoDate[] =>
  [...parties, ...ties]
    .flatMap(({ since, until }) => [since, until && dayAfter(until)])
    .filter((day) => day !== undefined);

/**
 * How the network grew, moment by moment, from the first meeting or kept moment to today. What was there before that
 * is how it began. A day on which nothing changed is a moment only when people met. The last moment is the network
 * as it is now.
 */
export function storyOf(told: Told, today: IsoDate): readonly Moment[] {
  const titles = titledDays(told, today);
  const created = told.parties.map(({ createdAt }) => createdAt.slice(0, 10)).sort();
  const first = [...titles.keys()].sort()[0] ?? created[0] ?? today;
  const days = [...new Set([first, ...titles.keys(), ...toldDays(told)])]
    .filter((day) => day >= first && day < today)
    .sort();
  const moments: Moment[] = [];
  for (const day of [...days, today]) {
    const state = day === today ? stateNow(told, today) : stateOn(day, told);
    const before = moments.at(-1)?.state ?? state;
    const since = differences(before, state);
    const title = titles.get(day);
    if (moments.length > 0 && day !== today && title === undefined && isSame(since)) continue;
    moments.push({ day, ...(title !== undefined && { title }), state, since });
  }
  return moments;
}
