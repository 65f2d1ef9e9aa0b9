import type { IsoDate } from '../model/ids';
import type { Stakeholder } from '../model/network';
import { Domain, Perspective } from '../model/vocabularies';
import { type Covered, coveredBy, type Gap, isSameGap } from './coverage';

const ALL: readonly Gap[] = [
  ...Domain.options.map((of) => ({ about: 'domain', of }) as const),
  ...Perspective.options.map((of) => ({ about: 'perspective', of }) as const),
];

/** A number from 0 up to 1 that follows from the seed alone (mulberry32). */
function chanceOf(seed: number): number {
  const a = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(a ^ (a >>> 15), a | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

const has = ({ presentIds, edgeIds }: Covered): number => 2 * presentIds.length + edgeIds.length;

/** What is least there: what is absent if anything is, else what is only at the edge, else the two rarest. */
function leastThere(stakeholders: readonly Stakeholder[], today: IsoDate): readonly Covered[] {
  const covered = ALL.map((gap) => coveredBy(gap, stakeholders, today));
  const missing = covered.filter(({ state }) => state === 'missing');
  const thin = covered.filter(({ state }) => state !== 'present');
  if (missing.length > 1) return missing;
  if (thin.length > 1) return thin;
  return [...covered].sort((a, b) => has(a) - has(b)).slice(0, 2);
}

/**
 * A field or a way of speaking along that is not there yet, to be surprised by: the same one for the same seed,
 * and never the one that was proposed just before.
 */
export function surpriseOf(
  stakeholders: readonly Stakeholder[],
  today: IsoDate,
  seed: number,
  before: Gap | null,
): Covered | undefined {
  const others = leastThere(stakeholders, today).filter(({ gap }) => !isSameGap(gap, before));
  return others[Math.floor(chanceOf(seed) * others.length)];
}
