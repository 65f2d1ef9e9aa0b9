import { daysBetween, hasEnded } from '../model/days';
import type { IsoDate } from '../model/ids';
import type { Tie } from '../model/network';

/** So many days without a word, and a tie is called quiet. */
export const QUIET_AFTER_DAYS = 90;

/**
 * The ties on which people have not spoken for longer than that, the longest silence first. Of a tie without a date
 * nobody knows, so it is not among them; neither is one that has ended or on which there was no contact yet.
 */
export function quietTies(ties: readonly Tie[], today: IsoDate, afterDays: number = QUIET_AFTER_DAYS): readonly Tie[] {
  const silence = ({ lastContact }: Tie): number => (lastContact === undefined ? 0 : daysBetween(lastContact, today));
  return ties
    .filter((tie) => tie.ladder > 0 && !hasEnded(tie, today) && silence(tie) > afterDays)
    .toSorted((a, b) => silence(b) - silence(a));
}
