import { daysBetween } from '../model/days';
import type { IsoDate } from '../model/ids';
import type { Programme } from '../model/programme';
import type { Session } from '../model/session';

/** Until when a programme is kept, and whether that is far away, near or past; without an end nothing is counted. */
export type Retention =
  | { readonly is: 'open' }
  | { readonly is: 'far' | 'near' | 'over'; readonly until: IsoDate; readonly daysLeft: number };

/** So many days ahead somebody is told, in time to think about it. */
const NEAR_DAYS = 30;

/** The day so many months later; the last day of a month that is shorter. */
export function monthsAfter(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(whole / 12), whole % 12];
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(toYear, toMonth, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day from which the months are counted: the end that was given, else the last meeting. */
function endOf(programme: Programme, sessions: readonly Session[]): IsoDate | undefined {
  const days = sessions.filter(({ programmeId }) => programmeId === programme.id).map(({ date }) => date);
  return programme.endDate ?? days.toSorted().at(-1);
}

/** How long a programme is still kept. Nothing is ever removed by itself. */
export function retentionOf(programme: Programme, sessions: readonly Session[], today: IsoDate): Retention {
  const end = endOf(programme, sessions);
  if (end === undefined) return { is: 'open' };
  const until = monthsAfter(end, programme.retentionMonths);
  const daysLeft = daysBetween(today, until);
  const is = daysLeft < 0 ? 'over' : daysLeft <= NEAR_DAYS ? 'near' : 'far';
  return { is, until, daysLeft };
}

/** How many months to keep it so that it stays at least so many months from today. */
export function monthsToStay(
  programme: Programme,
  sessions: readonly Session[],
  today: IsoDate,
  months: number,
): number {
  const end = endOf(programme, sessions) ?? today;
  const wanted = monthsAfter(today, months);
  let keep = programme.retentionMonths;
  while (monthsAfter(end, keep) < wanted) keep += 1;
  return keep;
}
