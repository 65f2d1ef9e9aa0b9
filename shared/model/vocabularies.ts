import { z } from 'zod';

// The closed lists of the domain. Each is a schema and a type in one word; `.options` is the list itself.

export const Perspective = z.enum([
  'resident',
  'family_carer',
  'volunteer',
  'expert_by_experience',
  'professional',
  'manager',
  'policy',
  'educator',
  'researcher',
  'entrepreneur',
]);
export type Perspective = z.infer<typeof Perspective>;

export const Sector = z.enum([
  'residents',
  'primary_care',
  'nursing_home_care',
  'hospital',
  'mental_health',
  'public_health',
  'welfare',
  'municipality',
  'education',
  'housing',
  'sport_culture',
  'faith',
  'work_income',
  'insurer',
  'research',
  'business',
  'other',
]);
export type Sector = z.infer<typeof Sector>;

export const Domain = z.enum([
  'care',
  'social',
  'living',
  'learning',
  'sport_culture',
  'work_income',
  'government',
  'faith',
  'community',
]);
export type Domain = z.infer<typeof Domain>;

export const Formality = z.enum(['formal', 'informal', 'mixed']);
export type Formality = z.infer<typeof Formality>;

export const Ring = z.enum(['core', 'involved', 'periphery', 'missing']);
export type Ring = z.infer<typeof Ring>;

export const RainbowLevel = z.enum(['clinical', 'professional', 'organisational', 'system']);
export type RainbowLevel = z.infer<typeof RainbowLevel>;

export const RainbowDimension = z.enum([...RainbowLevel.options, 'functional', 'normative']);
export type RainbowDimension = z.infer<typeof RainbowDimension>;

/** 0 no contact yet, 1 exchange information, 2 align, 3 share resources, 4 strengthen each other. */
export const LadderRung = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type LadderRung = z.infer<typeof LadderRung>;

/** A mark from 1 to 4. */
export const OneToFour = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
/** A mark from 1 to 5. */
export const OneToFive = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const ParticipationRung = z.enum([
  'informed',
  'consulted',
  'advising',
  'co_producing',
  'co_deciding',
  'self_organised',
]);
export type ParticipationRung = z.infer<typeof ParticipationRung>;

export const ParticipationForm = z.enum([
  'tell_story',
  'think_along',
  'do',
  'host',
  'spread_word',
  'bring_people',
  'lend_space',
  'lead',
  'co_decide',
  'give_feedback',
  'share_data',
]);
export type ParticipationForm = z.infer<typeof ParticipationForm>;

/** Who may see a thing, from few to many. The order is the meaning. */
export const Visibility = z.enum(['private', 'core_group', 'partners', 'public']);
export type Visibility = z.infer<typeof Visibility>;

export const SixStep = z.enum(['find', 'know', 'overlap', 'agree', 'agenda', 'vision']);
export type SixStep = z.infer<typeof SixStep>;

export const Mode = z.enum(['plenary', 'breakout', 'pairs', 'individual', 'silent']);
export type Mode = z.infer<typeof Mode>;

/** What a way of working is good for. */
export const MethodAim = z.enum(['meet', 'network', 'gather', 'decide', 'hurdles', 'learn']);
export type MethodAim = z.infer<typeof MethodAim>;
