import type { ClockTime } from '../../model/ids';
import { minutesOf } from '../agenda';

/** What a text says of when and how long. */
export type Times = { readonly startsAt?: ClockTime; readonly minutes?: number };

const HOUR = '(?:[01]?\\d|2[0-3])';
// `9:30` `14u30` `14.30`, with `uur` or `u.` behind it. `1.30` may be a chapter.
const CLOCK = `(${HOUR}(?=[:uh])|[012]\\d(?=\\.))[:.uh]([0-5]\\d)(?:\\s*(?:uur|u\\.?|h))?`;
const SIDES = '[\\s,;:|()\\[\\]–—-]*';
const RANGE = `${CLOCK}\\s*(?:-|–|—|tot|t/m|to|until)\\s*${CLOCK}`;
const AMOUNT = "(\\d{1,4})\\s*(?:minuten|minutes|minuut|minute|mins?)\\b\\.?|(\\d{1,2})\\s*['’′](?!\\w)";
const HOURS = '(\\d{1,2}(?:[.,]5|½)?|½)\\s*(?:uur|uren|hours?|hrs?|u)\\b';

type Reading = { readonly pattern: string; readonly read: (found: readonly (string | undefined)[]) => Times | null };

const clockOf = (hours = '', minutes = ''): ClockTime => `${hours.padStart(2, '0')}:${minutes}`;
const DAY = 24 * 60;
/** `2 uur` is how long, `14 uur` is when. */
const MOST_HOURS = 6;

const READINGS: readonly Reading[] = [
  {
    pattern: RANGE,
    read: ([, h1, m1, h2, m2]) => {
      const [from, to] = [clockOf(h1, m1), clockOf(h2, m2)];
      return { startsAt: from, minutes: (minutesOf(to) - minutesOf(from) + DAY) % DAY };
    },
  },
  { pattern: CLOCK, read: ([, hours, minutes]) => ({ startsAt: clockOf(hours, minutes) }) },
  { pattern: AMOUNT, read: ([, long, short]) => ({ minutes: Math.min(DAY, Number(long ?? short)) }) },
  {
    pattern: HOURS,
    read: ([, said = '']) => {
      const hours = Number(said.replace(',', '.').replace('½', '.5'));
      if (hours <= MOST_HOURS) return { minutes: Math.round(hours * 60) };
      return Number.isInteger(hours) && hours < 24 ? { startsAt: clockOf(String(hours), '00') } : null;
    },
  },
];

/** `om 12:30` and `at 12:30` at the end of a line. */
const BEFORE_TIME = '(?:\\b(?:om|vanaf|at|from)\\s+)?';
const atStart = (pattern: string) => new RegExp(`^[\\s(\\[]*(?:${pattern})(?![\\p{L}\\p{N}])${SIDES}`, 'iu');
const atEnd = (pattern: string) =>
  new RegExp(`(?:^|(?<=[\\s,;:|(\\[–—-]))${SIDES}${BEFORE_TIME}(?:${pattern})${SIDES}$`, 'iu');
const PLACES = READINGS.map(({ pattern, read }) => ({ starts: atStart(pattern), ends: atEnd(pattern), read }));

const LOOSE_SIGN = /^\s+|[\s,;:|([–—-]+$/gu;

type Found = { readonly times: Times; readonly text: string };

function takeOne(text: string, known: Times): Found | null {
  for (const { starts, ends, read } of PLACES)
    for (const [found, rest] of [
      [starts.exec(text), (at: RegExpExecArray) => text.slice(at[0].length)] as const,
      [ends.exec(text), (at: RegExpExecArray) => text.slice(0, at.index)] as const,
    ]) {
      const times = found && read([...found]);
      const isNew = times && !Object.keys(times).some((key) => key in known);
      if (found && isNew) return { times: { ...known, ...times }, text: rest(found).replace(LOOSE_SIGN, '') };
    }
  return null;
}

/**
 * Takes times and minutes from the beginning and the end of a text: `13:30 Welkom (10 min)`. What stands in the middle
 * is part of the words. `text` is what is left.
 */
export function readTimes(text: string): Times & { readonly text: string } {
  let left: Found = { times: {}, text: text.trim() };
  for (let next = takeOne(left.text, left.times); next; next = takeOne(left.text, left.times)) left = next;
  return { ...left.times, text: left.text };
}
