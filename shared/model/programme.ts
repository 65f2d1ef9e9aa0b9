import { z } from 'zod';
import { base, Id, IsoDate } from './ids';
import { GroupScope } from './session';
import { SixStep } from './vocabularies';

export const CultureStructureKey = z.enum([
  'vision',
  'lead',
  'time_people',
  'contact_point',
  'wait_or_start',
  'meetings',
  'communication',
  'reflection',
]);

/** The longer trajectory; it owns network, cards, scans and goals. */
export const Programme = z.strictObject({
  ...base,
  name: z.string(),
  region: z.string(),
  area: z.strictObject({ kind: z.enum(['street', 'neighbourhood', 'village', 'town', 'region']), name: z.string() }),
  template: z.enum(['par', 'six_steps', 'free']),
  parPhase: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  stage: z.enum(['beginning', 'progress', 'success']),
  purpose: z.string(),
  focus: z.enum(['client', 'condition', 'challenge']),
  focusText: z.string(),
  context: z.string().optional(),
  ambitions: z.array(z.string()),
  sharedVision: z.string().optional(),
  sharedGoals: z.array(z.string()),
  communityGain: z.string().optional(),
  startStance: z.strictObject({ choice: z.enum(['wait', 'start']), reason: z.string().optional() }),
  leadStakeholderId: Id.optional(),
  contactPointId: Id.optional(),
  stepProgress: z.record(SixStep, z.enum(['todo', 'busy', 'done'])),
  cultureStructure: z.array(
    z.strictObject({
      key: CultureStructureKey,
      state: z.enum(['missing', 'started', 'in_place']),
      nextStep: z.string().optional(),
    }),
  ),
  startDate: IsoDate,
  endDate: IsoDate.optional(),
  /** Months that data is kept after `endDate`. */
  retentionMonths: z.number().int().nonnegative(),
  partners: z.array(z.string()),
  funder: z.string().optional(),
});
export type Programme = z.infer<typeof Programme>;

/** An action-learning group, a project group or the core group. */
export const StandingGroup = z.strictObject({
  ...base,
  programmeId: Id,
  name: z.string(),
  kind: z.enum(['action_learning', 'project', 'core', 'other']),
  memberIds: z.array(Id),
  rhythm: z.string().optional(),
});
export type StandingGroup = z.infer<typeof StandingGroup>;

/** Our word beside the resident's word. */
export const Term = z.strictObject({
  ...base,
  programmeId: Id,
  ours: z.string(),
  residents: z.string(),
  source: z.string().optional(),
  noteId: Id.optional(),
});
export type Term = z.infer<typeof Term>;

/**
 * Where a programme on this laptop came from. Kept here, not in the workspace file:
 * the file says `isDemo` for itself.
 */
export const Origin = z.strictObject({
  ...base,
  isDemo: z.boolean(),
  notice: z.string().optional(),
  fileName: z.string().optional(),
  /** This laptop is a group's: it holds what that group took along. */
  group: GroupScope.optional(),
});
export type Origin = z.infer<typeof Origin>;
