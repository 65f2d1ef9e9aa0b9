import type { Stamp } from '../../shared/model/ids';

const twoDigits = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');

/** This moment with the offset of this machine, to the millisecond: a file shows the time that the clock in the room showed. */
export function isoNow(now: Date = new Date()): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 23);
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(offset / 60)}:${twoDigits(offset % 60)}`;
}

/** Clock and dice for one command: the only place in the window that owns them. */
export const stamp = (): Stamp => ({ now: isoNow(), newId: () => crypto.randomUUID() });
