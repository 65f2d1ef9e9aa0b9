import { z } from 'zod';
import { base, Id, IsoDate, IsoDateTime } from './ids';
import { SectionKey } from './note-kinds';
import { OneToFive, Visibility } from './vocabularies';

export const Link = z.strictObject({
  to: z.enum(['stakeholder', 'tie', 'note', 'card_entry', 'journey']),
  id: Id,
  role: z
    .enum(['about', 'from', 'owner', 'party', 'supports', 'evidence', 'builds_on', 'answers', 'follow_up'])
    .optional(),
});
export type Link = z.infer<typeof Link>;

const text = z.string();
const some = text.optional();

const noteBase = {
  ...base,
  programmeId: Id,
  sessionId: Id.optional(),
  blockId: Id.optional(),
  breakoutGroupId: Id.optional(),
  themeId: Id.optional(),
  sectionKey: SectionKey.optional(),
  text,
  plainText: some,
  isQuote: z.boolean().optional(),
  attribution: z.enum(['group', 'role', 'named', 'anonymous']),
  authorLabel: some,
  visibility: Visibility,
  sensitive: z.boolean().optional(),
  inReport: z.boolean(),
  order: z.number().optional(),
  votes: z.number().int().nonnegative().optional(),
  links: z.array(Link),
  tags: z.array(text),
  capturedAt: IsoDateTime,
  origin: z.enum(['session', 'call', 'between', 'prepared']),
} as const;

export const InsightNote = z.strictObject({ ...noteBase, kind: z.literal('insight') });
export const ValueNote = z.strictObject({
  ...noteBase,
  kind: z.literal('value'),
  subject: text,
  scope: z.enum(['own', 'shared']),
  alternativeToId: Id.optional(),
  cluster: some,
});
export const ReflectionNote = z.strictObject({
  ...noteBase,
  kind: z.literal('reflection'),
  focus: z.enum(['own_action', 'collaboration', 'improvements_successes']),
  happened: some,
  meaning: some,
  nextTime: some,
  mood: OneToFive.optional(),
});
export const HurdleNote = z.strictObject({
  ...noteBase,
  kind: z.literal('hurdle'),
  category: z.enum(['negotiating_mindset', 'time_pressure', 'routine', 'monodisciplinary', 'inequality', 'other']),
  otherCategory: some,
  example: some,
  influence: z.enum(['ours', 'partly', 'not_ours']).optional(),
  smallestStep: some,
  state: z.enum(['open', 'in_progress', 'cleared', 'accepted']),
});
export const ConflictNote = z.strictObject({
  ...noteBase,
  kind: z.literal('conflict'),
  situation: text,
  differenceType: z.enum(['aim', 'approach', 'time', 'language', 'power', 'habit', 'role']),
  difference: text,
  sides: z.array(
    z.strictObject({ stakeholderId: Id.optional(), label: text, view: text, assumption: some, mattersMost: some }),
  ),
  sharedInterest: some,
  lesson: some,
  experiment: z.strictObject({ what: text, who: text, until: IsoDate, howWeSee: text, outcome: some }).optional(),
  temperature: OneToFive.optional(),
  state: z.enum(['named', 'explored', 'experiment', 'learned', 'parked', 'referred']),
  bothSidesApproved: z.boolean(),
});
export const AssumptionNote = z.strictObject({
  ...noteBase,
  kind: z.literal('assumption'),
  about: z.enum(['mission', 'ambition', 'execution', 'strategy', 'task', 'people', 'other']),
  holder: some,
  subtitle: some,
  heardAs: some,
  howToTest: some,
  state: z.enum(['spoken', 'subtitled', 'tested', 'confirmed', 'rejected']),
});
export const PerceptionNote = z.strictObject({
  ...noteBase,
  kind: z.literal('perception'),
  fromGroup: text,
  aboutGroup: text,
  response: some,
  after: some,
});
export const AgreementNote = z.strictObject({
  ...noteBase,
  kind: z.literal('agreement'),
  topic: z.enum([
    'links',
    'signalling',
    'referral',
    'information',
    'communication',
    'responsibilities',
    'volunteer_boundary',
    'compensation',
    'decision_making',
    'knowledge_sharing',
    'privacy',
    'rhythm',
    'platform',
    'other',
  ]),
  scope: z.enum(['local', 'regional']),
  partyIds: z.array(Id),
  from: IsoDate.optional(),
  reviewOn: IsoDate.optional(),
  state: z.enum(['proposed', 'agreed', 'review', 'ended']),
  professionalBoundary: some,
  localVariation: some,
});
export const ActionNote = z.strictObject({
  ...noteBase,
  kind: z.literal('action'),
  level: z.enum(['i', 'we', 'ask_others']),
  ownerIds: z.array(Id),
  ownerLabel: some,
  due: IsoDate.optional(),
  priority: z.enum(['now', 'next', 'later']),
  state: z.enum(['open', 'busy', 'done', 'dropped']),
  informHow: some,
  isExperiment: z.boolean().optional(),
  buildsOn: some,
  expectedEffect: some,
  result: some,
  reflectOn: IsoDate.optional(),
});
export const NeedNote = z.strictObject({
  ...noteBase,
  kind: z.literal('need'),
  needType: z.enum(['resident', 'network', 'white_spot', 'central_support']),
  supportCategory: z.enum(['funding', 'success_stories', 'knowledge', 'platform_ownership', 'other']).optional(),
  residentWords: some,
  right: z
    .strictObject({
      help: z.boolean().optional(),
      moment: z.boolean().optional(),
      place: z.boolean().optional(),
      person: z.boolean().optional(),
    })
    .optional(),
});
export const AssetNote = z.strictObject({
  ...noteBase,
  kind: z.literal('asset'),
  assetType: z.enum(['activity', 'place', 'person', 'project', 'strength', 'service']),
  where: some,
  when: some,
  forWhom: some,
  openToAll: z.boolean().optional(),
});
export const TipNote = z.strictObject({
  ...noteBase,
  kind: z.literal('tip'),
  tipType: z.enum([
    'document',
    'tool',
    'method',
    'platform',
    'app',
    'portal',
    'cooperative',
    'practice_example',
    'video',
  ]),
  linkLabel: some,
  url: some,
  region: some,
  whatItIs: some,
  whatWeLearned: some,
  dataOwner: z.enum(['client', 'organisation', 'region', 'unclear']).optional(),
  chosenBy: z.enum(['one_organisation', 'together', 'unknown']).optional(),
  selectedBy: some,
  methodId: some,
});
export const SuccessNote = z.strictObject({
  ...noteBase,
  kind: z.literal('success'),
  changed: some,
  forWhom: some,
  thanksTo: some,
  medium: z.enum(['text', 'photo', 'video', 'audio', 'drawing']),
  shareable: z.boolean(),
});
export const ExperienceNote = z.strictObject({
  ...noteBase,
  kind: z.literal('experience'),
  whose: text,
  mood: OneToFive.optional(),
  journeyId: Id.optional(),
  journeyStep: z.number().int().optional(),
  lifePhase: some,
});
export const FactNote = z.strictObject({
  ...noteBase,
  kind: z.literal('fact'),
  value: text,
  category: z.enum(['population', 'health', 'care_use', 'living', 'participation', 'other']),
  areaLevel: z.enum(['street', 'neighbourhood', 'municipality', 'region', 'country']),
  year: z.number().int().optional(),
  source: text,
  recognised: z.strictObject({ yes: z.number(), no: z.number(), unknown: z.number() }).optional(),
});
export const QuestionNote = z.strictObject({
  ...noteBase,
  kind: z.literal('question'),
  state: z.enum(['open', 'answered', 'parked']),
});
export const IdeaNote = z.strictObject({
  ...noteBase,
  kind: z.literal('idea'),
  stage: z.enum(['shared', 'needs_heard', 'filled_together', 'scale_up']),
  supporterIds: z.array(Id),
  existsAlready: z.enum(['no', 'partly', 'yes', 'unknown']).optional(),
});
export const ParkingNote = z.strictObject({ ...noteBase, kind: z.literal('parking') });

/** Everything that is captured, told apart by `kind`. */
export const Note = z.discriminatedUnion('kind', [
  InsightNote,
  ValueNote,
  ReflectionNote,
  HurdleNote,
  ConflictNote,
  AssumptionNote,
  PerceptionNote,
  AgreementNote,
  ActionNote,
  NeedNote,
  AssetNote,
  TipNote,
  SuccessNote,
  ExperienceNote,
  FactNote,
  QuestionNote,
  IdeaNote,
  ParkingNote,
]);
export type Note = z.infer<typeof Note>;

/** The note of one kind: `NoteOf<'hurdle'>`. */
export type NoteOf<K extends Note['kind']> = Extract<Note, { kind: K }>;
