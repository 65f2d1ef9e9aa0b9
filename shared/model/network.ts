import { z } from 'zod';
import { base, Id, IsoDate } from './ids';
import { Compensation } from './session';
import {
  Domain,
  Formality,
  LadderRung,
  OneToFive,
  OneToFour,
  ParticipationForm,
  ParticipationRung,
  Perspective,
  RainbowLevel,
  Ring,
  Sector,
} from './vocabularies';

const some = z.string().optional();

/** A party of the network: a person, an organisation or a group. On screen: "partij". */
export const Stakeholder = z.strictObject({
  ...base,
  programmeId: Id,
  type: z.enum(['person', 'organisation', 'group']),
  groupKind: z.enum(['community', 'network', 'team', 'audience']).optional(),
  name: z.string(),
  shortName: z.string(),
  sector: Sector,
  domain: Domain,
  formality: Formality,
  perspective: Perspective,
  ring: Ring,
  /** 0 is unknown. */
  energy: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  energySign: some,
  influence: OneToFive.optional(),
  interest: OneToFive.optional(),
  standsFor: some,
  identity: some,
  aspiration: some,
  offer: some,
  motivation: some,
  gain: some,
  participationForms: z.array(ParticipationForm),
  participationRung: ParticipationRung.optional(),
  residentLanguage: z.strictObject({ words: z.array(z.string()), note: some }).optional(),
  languages: z.array(z.string()).optional(),
  contact: z.strictObject({ via: some, email: some, phone: some, fastReach: some }).optional(),
  consent: z.enum(['not_needed', 'not_asked', 'given', 'refused', 'withdrawn']),
  askedById: Id.optional(),
  stance: z.enum(['wait', 'start', 'unknown']).optional(),
  resources: some,
  compensation: Compensation.optional(),
  memberOfIds: z.array(Id).optional(),
  tags: z.array(z.string()),
  /** Where it stands on the map, in map units from the middle. Absent: not placed yet. */
  position: z.strictObject({ x: z.number(), y: z.number() }).optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
});
export type Stakeholder = z.infer<typeof Stakeholder>;

export const TiePurpose = z.enum([
  'information',
  'referral',
  'signalling',
  'case_consultation',
  'joint_activity',
  'shared_place',
  'funding',
  'steering',
  'learning',
  'neighbourly',
]);
export type TiePurpose = z.infer<typeof TiePurpose>;

/** A relation between two parties. On screen: "lijn". */
export const Tie = z.strictObject({
  ...base,
  programmeId: Id,
  sourceId: Id,
  targetId: Id,
  direction: z.enum(['mutual', 'source_to_target']),
  purpose: z.array(TiePurpose),
  rainbowLevel: RainbowLevel.optional(),
  ladder: LadderRung,
  ladderWanted: LadderRung.optional(),
  trust: z
    .strictObject({
      reliability: OneToFour.optional(),
      openness: OneToFour.optional(),
      sharedGoal: OneToFour.optional(),
      assessedBy: z.enum(['group', 'facilitator', 'both_ends']),
    })
    .optional(),
  formality: Formality,
  frequency: z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'rarely']).optional(),
  relationMarks: z.array(z.enum(['know', 'understand', 'language', 'value'])).optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  lastContact: IsoDate.optional(),
  lastReviewed: IsoDate.optional(),
  note: some,
});
export type Tie = z.infer<typeof Tie>;

/** Rings and rungs at one date. */
export const Snapshot = z.strictObject({
  ...base,
  programmeId: Id,
  sessionId: Id.optional(),
  label: z.string(),
  takenOn: IsoDate,
  rings: z.record(Id, Ring),
  ties: z.array(z.strictObject({ tieId: Id, ladder: LadderRung, trustMean: z.number().optional() })),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What the map draws with colour, size or shape beside who and where. */
export const NetworkLens = z.enum([
  'domain',
  'formality',
  'ring',
  'energy',
  'ladder_now',
  'ladder_wanted',
  'rainbow',
  'hurdles',
]);
export type NetworkLens = z.infer<typeof NetworkLens>;

/**
 * What the map of the regie can draw. Trust is only ever looked at: no view keeps it, so it is in no file and on no
 * wall, and every Kring that reads these views knows all that stands in them.
 */
export const MapLens = z.enum([...NetworkLens.options, 'trust']);
export type MapLens = z.infer<typeof MapLens>;

/** Which parties are drawn in full; an empty or absent list asks nothing. Everyone else is faint. */
export const NetworkFilter = z.strictObject({
  domains: z.array(Domain).optional(),
  perspectives: z.array(Perspective).optional(),
  sectors: z.array(Sector).optional(),
  rings: z.array(Ring).optional(),
  formalities: z.array(Formality).optional(),
});
export type NetworkFilter = z.infer<typeof NetworkFilter>;

/** A way of looking at the network that was kept, to come back to and to show one after another. */
export const NetworkView = z.strictObject({
  ...base,
  programmeId: Id,
  label: z.string(),
  /** Its place among the views of the programme. */
  order: z.number(),
  lens: NetworkLens,
  filter: NetworkFilter,
  /** One party, with everyone who stands that many ties away. */
  focusId: Id.optional(),
  focusSteps: z.union([z.literal(1), z.literal(2)]).optional(),
  /** The middle of what is seen, in drawing units, and the zoom. */
  viewport: z.strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() }).optional(),
});
export type NetworkView = z.infer<typeof NetworkView>;
