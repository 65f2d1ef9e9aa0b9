import { hasEnded } from '../model/days';
import type { Id, IsoDate } from '../model/ids';
import type { Stakeholder } from '../model/network';
import { type Domain, Perspective, type Ring, type Sector } from '../model/vocabularies';

/** The branches of the checklist of domain.md 2.4, in its order. */
export const CHECKED_SECTORS = [
  'residents',
  'primary_care',
  'welfare',
  'municipality',
  'education',
  'housing',
  'sport_culture',
  'faith',
  'work_income',
] as const satisfies readonly Sector[];
export type CheckedSector = (typeof CHECKED_SECTORS)[number];

/** Something of which people can be missing: a way of speaking along, a branch, or a field. */
export type Gap =
  | { readonly about: 'perspective'; readonly of: Perspective }
  | { readonly about: 'sector'; readonly of: CheckedSector }
  | { readonly about: 'domain'; readonly of: Domain };

/** One line of the checklist: who of this is there, who only at the edge, and which empty seats are kept for it. */
export type Covered = {
  readonly gap: Gap;
  readonly state: 'present' | 'edge' | 'missing';
  readonly presentIds: readonly Id[];
  readonly edgeIds: readonly Id[];
  readonly seatIds: readonly Id[];
};

/** Whether a party is of this kind. */
export const isOf = (party: Stakeholder, { about, of }: Gap): boolean => party[about] === of;

/** Whether two gaps ask for the same. */
export const isSameGap = (a: Gap, b: Gap | null): boolean => a.about === b?.about && a.of === b.of;

/** How well one kind of party is there today. Who has left counts no more. */
export function coveredBy(gap: Gap, stakeholders: readonly Stakeholder[], today: IsoDate): Covered {
  const there = stakeholders.filter((party) => isOf(party, gap) && !hasEnded(party, today));
  const inRings = (...rings: readonly Ring[]) => there.filter(({ ring }) => rings.includes(ring)).map(({ id }) => id);
  const presentIds = inRings('core', 'involved');
  const edgeIds = inRings('periphery');
  const state = presentIds.length > 0 ? 'present' : edgeIds.length > 0 ? 'edge' : 'missing';
  return { gap, state, presentIds, edgeIds, seatIds: inRings('missing') };
}

const GAPS: readonly Gap[] = [
  ...Perspective.options.map((of) => ({ about: 'perspective', of }) as const),
  ...CHECKED_SECTORS.map((of) => ({ about: 'sector', of }) as const),
];

/** The whole checklist of domain.md 2.4: every perspective and nine branches, each present, only at the edge or missing. */
export const coverageOf = (stakeholders: readonly Stakeholder[], today: IsoDate): readonly Covered[] =>
  GAPS.map((gap) => coveredBy(gap, stakeholders, today));
