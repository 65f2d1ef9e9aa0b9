import type { Tie } from '../model/network';
import { LadderRung, RainbowLevel } from '../model/vocabularies';

/** A level of the rainbow, or that nobody said it yet. */
export type Level = RainbowLevel | 'unknown';
export const LEVELS: readonly Level[] = [...RainbowLevel.options, 'unknown'];
export const RUNGS: readonly LadderRung[] = LadderRung.options.map(({ value }) => value);

/** Where a tie stands on the ladder: now, or where one would like it. */
export type Moment = 'now' | 'wanted';

/** The level at which two parties work together. */
export const levelOf = ({ rainbowLevel }: Tie): Level => rainbowLevel ?? 'unknown';

/** The rung of a tie; what is wanted is the rung of now when nobody wants another. */
export const rungOf = ({ ladder, ladderWanted }: Tie, moment: Moment): LadderRung =>
  moment === 'now' ? ladder : (ladderWanted ?? ladder);

/** The ties that stand in one cell of the table of levels and rungs. */
export const tiesIn = (ties: readonly Tie[], level: Level, rung: LadderRung, moment: Moment): readonly Tie[] =>
  ties.filter((tie) => levelOf(tie) === level && rungOf(tie, moment) === rung);

/** How many ties stand on each rung of each level; every tie is counted once, so the cells add up to all of them. */
export function countsByLevelAndRung(
  ties: readonly Tie[],
  moment: Moment,
): Readonly<Record<Level, readonly [number, number, number, number, number]>> {
  const empty = (): [number, number, number, number, number] => [0, 0, 0, 0, 0];
  const counts = {
    clinical: empty(),
    professional: empty(),
    organisational: empty(),
    system: empty(),
    unknown: empty(),
  };
  for (const tie of ties) counts[levelOf(tie)][rungOf(tie, moment)] += 1;
  return counts;
}
