import { z } from 'zod';
import { base, ClockTime, Id, IsoDate, IsoDateTime } from './ids';
import { NoteKind, SectionKey } from './note-kinds';
import { Mode, Perspective } from './vocabularies';

export const SessionKind = z.enum([
  'kickoff',
  'workshop',
  'action_learning',
  'project_group',
  'stakeholder_meeting',
  'evaluation',
  'informal',
  'cafe',
]);

/** One meeting; it owns agenda, groups and participants. */
export const Session = z.strictObject({
  ...base,
  programmeId: Id,
  number: z.number().int(),
  title: z.string(),
  kind: SessionKind,
  date: IsoDate,
  startTime: ClockTime,
  endTime: ClockTime,
  location: z.string().optional(),
  purpose: z.string(),
  status: z.enum(['draft', 'ready', 'running', 'finished', 'archived']),
  standingGroupId: Id.optional(),
  methodIds: z.array(z.string()),
  yieldTitle: z.string().optional(),
  privacy: z.strictObject({
    photos: z.enum(['none', 'ask', 'agreed']),
    attribution: z.enum(['group', 'role', 'named']),
  }),
  /** A practice session is kept out of reports. */
  practice: z.boolean().optional(),
});
export type Session = z.infer<typeof Session>;

/** One timed part of the agenda; usually one step of a method. */
export const Block = z.strictObject({
  ...base,
  sessionId: Id,
  order: z.number(),
  kind: z.enum(['method_step', 'welcome', 'break', 'free_time', 'reflection', 'closing', 'custom']),
  methodId: z.string().optional(),
  stepId: z.string().optional(),
  themeId: Id.optional(),
  title: z.string(),
  minutes: z.number().nonnegative(),
  mode: Mode,
  prompt: z.string().optional(),
  firstVoice: Perspective.optional(),
  status: z.enum(['planned', 'running', 'done', 'skipped']),
  startedAt: IsoDateTime.optional(),
  endedAt: IsoDateTime.optional(),
});
export type Block = z.infer<typeof Block>;

export const Compensation = z.strictObject({
  kind: z.enum(['none', 'expenses', 'gift', 'volunteer_allowance', 'attendance_fee', 'paid']),
  agreed: z.boolean(),
  note: z.string().optional(),
});
export type Compensation = z.infer<typeof Compensation>;

/** Someone at a session: a role label rather than a name. */
export const Participant = z.strictObject({
  ...base,
  sessionId: Id,
  stakeholderId: Id.optional(),
  label: z.string(),
  perspective: Perspective,
  attendance: z.enum(['invited', 'present', 'absent']),
  compensation: Compensation.optional(),
});
export type Participant = z.infer<typeof Participant>;

/** People who sit together: a host, a scribe, a theme and a place. */
export const BreakoutGroup = z.strictObject({
  ...base,
  sessionId: Id,
  name: z.string(),
  themeId: Id.optional(),
  question: z.string().optional(),
  place: z.string().optional(),
  hostId: Id.optional(),
  scribeId: Id.optional(),
  participantIds: z.array(Id),
});
export type BreakoutGroup = z.infer<typeof BreakoutGroup>;

/** A building block: a heading of the yield with its sub-lists. */
export const Theme = z.strictObject({
  ...base,
  programmeId: Id,
  key: z.string(),
  title: z.string(),
  order: z.number(),
  sections: z.array(z.strictObject({ key: SectionKey, title: z.string(), noteKinds: z.array(NoteKind) })),
});
export type Theme = z.infer<typeof Theme>;

/**
 * A clock that never ticks in the data: what is left is worked out from the moment.
 * `startedAt` is in milliseconds since 1970; null means it stands still.
 */
export const Timer = z.strictObject({
  startedAt: z.number().nullable(),
  elapsedMs: z.number().nonnegative(),
  lengthMs: z.number().nonnegative(),
});
export type Timer = z.infer<typeof Timer>;

/** Where a meeting is: the step that runs and its clock. One per session, its id is the session's. */
export const Run = z.strictObject({
  ...base,
  sessionId: Id,
  blockId: Id.nullable(),
  timer: Timer,
  /** The clocks of steps that were left, by block: who steps on by mistake and comes back loses no minute. */
  clocks: z.record(Id, Timer).optional(),
});
export type Run = z.infer<typeof Run>;

/**
 * What the projector shows of a meeting. Apart from `Run`, so that taking back an act
 * never changes what stands on the wall.
 */
export const Wall = z.strictObject({
  ...base,
  sessionId: Id,
  /** The step on the wall; null follows nothing yet and shows the welcome. */
  blockId: Id.nullable(),
  black: z.boolean(),
  /** Held: the wall keeps its step while the regie steps on. */
  held: z.boolean(),
});
export type Wall = z.infer<typeof Wall>;
