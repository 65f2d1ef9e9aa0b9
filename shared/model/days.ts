import type { IsoDate } from './ids';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days after a day: the next one, when nothing else is said. */
export const dayAfter = (day: IsoDate, days = 1): IsoDate =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days later one day is than another; below zero when it is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Whether a party or a tie is over on a day; on its last day it is still there. */
export const hasEnded = ({ until }: { readonly until?: IsoDate | undefined }, day: IsoDate): boolean =>
  until !== undefined && until < day;
