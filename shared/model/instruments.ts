import { z } from 'zod';
import { base, Id, IsoDate, IsoDateTime } from './ids';
import { OneToFive, RainbowDimension } from './vocabularies';

const some = z.string().optional();
const zeroToFour = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const zeroToFive = z.union([zeroToFour, z.literal(5)]);

export const CardStep = z.enum(['values', 'relations', 'acting', 'conditions', 'actions']);
export type CardStep = z.infer<typeof CardStep>;

export const CardField = z.enum([
  'success_statement',
  'share_knowledge',
  'share_say',
  'own_strength',
  'decide_together',
  'must_be_able',
  'involve_everyone',
  'communicate',
  'free_how',
  'people_values',
  'people_process',
  'people_content',
  'people_reflection',
  'env_safety',
  'env_time',
  'env_support',
  'env_partnerships',
  'i_do',
  'we_do',
  'ask_others',
]);
export type CardField = z.infer<typeof CardField>;

/** The partnership card: five steps, in versions. */
export const PartnershipCard = z.strictObject({
  ...base,
  programmeId: Id,
  title: z.string(),
  subject: z.string(),
  filledInBy: z.string(),
  version: z.number().int(),
  date: IsoDate,
  previousId: Id.optional(),
  /** The versions that were brought together in this one. */
  fromCardIds: z.array(Id).optional(),
  stepState: z.record(CardStep, z.enum(['empty', 'busy', 'done'])),
});
export type PartnershipCard = z.infer<typeof PartnershipCard>;

export const CardEntry = z.strictObject({
  ...base,
  cardId: Id,
  step: CardStep,
  field: CardField,
  text: z.string(),
  role: some,
  shared: z.boolean(),
  order: z.number(),
  noteId: Id.optional(),
  sessionId: Id.optional(),
  movedFrom: CardStep.optional(),
  /** Every column it stood in before, first to last. */
  moves: z.array(z.strictObject({ from: CardStep, field: CardField, at: IsoDateTime })).optional(),
  servesEntryIds: z.array(Id).optional(),
  freeQuestion: some,
  /** The group finds this short answer enough: no question is asked about it any more. */
  isEnough: z.boolean().optional(),
  /** The entries of earlier versions that this one was copied from. */
  fromEntryIds: z.array(Id).optional(),
});
export type CardEntry = z.infer<typeof CardEntry>;

export const ScanTopic = z.enum([
  'question_use',
  'recording',
  'sharing',
  'systems',
  'skills',
  'culture',
  'resident_voice',
]);
export type ScanTopic = z.infer<typeof ScanTopic>;

/** How far each organisation is with data: organisation x topic x level. */
export const DataScan = z.strictObject({
  ...base,
  programmeId: Id,
  sessionId: Id.optional(),
  title: z.string(),
  question: z.string(),
  readiness: z.strictObject({ cooperation: z.boolean(), alignment: z.boolean(), vision: z.boolean() }),
  answers: z.array(z.strictObject({ stakeholderId: Id, topic: ScanTopic, level: zeroToFive, note: some })),
  firstStep: some,
  firstStepActionId: Id.optional(),
});
export type DataScan = z.infer<typeof DataScan>;

/** Six bands, now and wanted. */
export const RainbowProfile = z.strictObject({
  ...base,
  programmeId: Id,
  sessionId: Id.optional(),
  scores: z.record(RainbowDimension, z.strictObject({ now: zeroToFour, wanted: zeroToFour, example: some })),
});
export type RainbowProfile = z.infer<typeof RainbowProfile>;

/** A number, a story, what pinches and what we do. */
export const ProfileRow = z.strictObject({
  ...base,
  programmeId: Id,
  order: z.number(),
  topic: z.string(),
  factIds: z.array(Id),
  experienceIds: z.array(Id),
  gap: some,
  actionId: Id.optional(),
});
export type ProfileRow = z.infer<typeof ProfileRow>;

/** What a resident went through, step by step, with both words. */
export const Journey = z.strictObject({
  ...base,
  programmeId: Id,
  sessionId: Id.optional(),
  title: z.string(),
  persona: z.string(),
  isComposite: z.boolean(),
  checkedWithResident: z.boolean(),
  steps: z.array(
    z.strictObject({
      order: z.number(),
      title: z.string(),
      ourWord: some,
      residentWord: some,
      mood: OneToFive.optional(),
      stakeholderIds: z.array(Id),
    }),
  ),
});
export type Journey = z.infer<typeof Journey>;

/** A list of calls and what came of them. */
export const CallRound = z.strictObject({
  ...base,
  programmeId: Id,
  title: z.string(),
  from: IsoDate,
  to: IsoDate,
  calls: z.array(
    z.strictObject({
      stakeholderId: Id,
      state: z.enum(['planned', 'no_answer', 'done', 'declined']),
      date: IsoDate.optional(),
      joins: z.enum(['yes', 'maybe', 'no']).optional(),
      note: some,
      suggestedIds: z.array(Id).optional(),
    }),
  ),
});
export type CallRound = z.infer<typeof CallRound>;
