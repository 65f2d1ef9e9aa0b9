import { z } from 'zod';
import { base, ClockTime, Id, IsoDate, IsoDateTime } from './ids';
import { CardStep } from './instruments';
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

/** A way of putting people in groups; the same seed puts the same people together. */
export const GroupDraw = z.strictObject({
  way: z.enum(['mix_perspective', 'mix_domain', 'random']),
  groups: z.number().int().min(1),
  seed: z.number().int().nonnegative(),
});
export type GroupDraw = z.infer<typeof GroupDraw>;

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
  /** Advice about the plan that the facilitator does not want to hear again, by its kind. */
  silencedAdvice: z.array(z.string()).optional(),
  /** How the break-out groups were last put together, so that the same draw can be made again. */
  draw: GroupDraw.optional(),
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
  /** A fixed point: it begins at this time, whatever comes before it. */
  fixedStart: ClockTime.optional(),
  /** Begins together with that block and stands beside it, for other groups. */
  besideId: Id.optional(),
  /** Only these break-out groups do this; without it everyone does. */
  groupIds: z.array(Id).optional(),
  /** The kinds that are written down here, when the facilitator chose others than the method. */
  captures: z.array(NoteKind).optional(),
  /** What the facilitator wants to remember here: on the regie and in the plan, never on the wall. */
  memo: z.string().optional(),
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
  /** People who stay in this group when groups are drawn again. */
  fixedIds: z.array(Id).optional(),
  /** Who sits here in a later round, by the block of that round; other blocks have `participantIds`. */
  rounds: z.array(z.strictObject({ blockId: Id, participantIds: z.array(Id) })).optional(),
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

/** Which part of many slips, from 0; without it the wall goes to where the room is. */
const WallPage = z.number().int().nonnegative().optional();

/** What the room sees beside or instead of the question of a step. */
export const WallView = z.discriminatedUnion('kind', [
  /** The slips of the step, as blanks or as far as they are revealed. */
  z.strictObject({ kind: z.literal('slips'), page: WallPage }),
  /** What the groups found, with one of them in focus. */
  z.strictObject({ kind: z.literal('harvest'), groupId: Id.nullable(), page: WallPage }),
  /** Groups of slips, or the options of a vote: the dots when they were shown, and which option is talked about. */
  z.strictObject({ kind: z.literal('choices'), roundId: Id.optional(), focusId: Id.optional(), page: WallPage }),
  z.strictObject({ kind: z.literal('parking'), page: WallPage }),
  /** Whose turn it is in a round. */
  z.strictObject({ kind: z.literal('turns') }),
  /** One conflict that the facilitator opened. */
  z.strictObject({ kind: z.literal('conflict'), noteId: Id }),
  /** A partnership card, whole or one column of it. */
  z.strictObject({ kind: z.literal('card'), cardId: Id, step: CardStep.nullable() }),
  /** The network: a kept view of it, or all of it; with a day, as it was then. */
  z.strictObject({ kind: z.literal('network'), viewId: Id.optional(), day: IsoDate.optional() }),
]);
export type WallView = z.infer<typeof WallView>;

/** How the slips of a step are turned over. `order` is fixed when it begins; a late slip comes after it. */
export const Reveal = z.strictObject({
  way: z.enum(['all', 'by_group', 'shuffled']),
  order: z.array(Id),
  /** How many of `order` have been turned over. */
  shown: z.number().int().nonnegative(),
});
export type Reveal = z.infer<typeof Reveal>;

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
  /** Absent: the question of the step. */
  view: WallView.optional(),
  /** Slips that were turned over, by the block they were written in. */
  reveals: z.record(Id, Reveal).optional(),
});
export type Wall = z.infer<typeof Wall>;

/** Slips that say the same. `order` is its place among the groups of its block. */
export const SlipGroup = z.strictObject({
  ...base,
  sessionId: Id,
  blockId: Id.optional(),
  name: z.string().optional(),
  noteIds: z.array(Id),
  order: z.number(),
});
export type SlipGroup = z.infer<typeof SlipGroup>;

/** A vote with dots. It knows totals only: who chose what is never kept. */
export const VotingRound = z.strictObject({
  ...base,
  sessionId: Id,
  blockId: Id.optional(),
  dotsEach: z.number().int().min(1),
  /** The most dots that one person may put on one option. */
  capPerOption: z.number().int().min(1),
  /** How many people vote, where that is not everyone who is present. */
  voters: z.number().int().min(1).optional(),
  state: z.enum(['open', 'shown']),
  /** In the order of discussion once the vote is shown: later dots do not shuffle it. */
  options: z.array(
    z.strictObject({ to: z.enum(['note', 'slip_group']), id: Id, dots: z.number().int().nonnegative() }),
  ),
});
export type VotingRound = z.infer<typeof VotingRound>;

/** A round in which everyone says something. Kept on this laptop only: who said nothing is nobody else's business. */
export const SpeakingRound = z.strictObject({
  ...base,
  sessionId: Id,
  blockId: Id,
  /** Participants, in the order in which they have the word. */
  order: z.array(Id),
  spokenIds: z.array(Id),
});
export type SpeakingRound = z.infer<typeof SpeakingRound>;

/** Which group a file is for, or comes back from. `copyId` tells apart the laptops that took the same file along. */
export const GroupScope = z.strictObject({
  kind: z.literal('group'),
  sessionId: Id,
  groupId: Id,
  handoutId: Id,
  copyId: Id.optional(),
});
export type GroupScope = z.infer<typeof GroupScope>;

/** Rows as they stood in a file, by table and id (`notes/abc`). Read them with the schema of their table. */
const RowsInFile = z.record(z.string(), z.record(z.string(), z.unknown()));
export type RowsInFile = z.infer<typeof RowsInFile>;

/**
 * What a group took along in a file, so that what comes back can be told from what was there. Its id is the
 * `handoutId` of the file.
 */
export const Handout = z.strictObject({
  ...base,
  sessionId: Id,
  groupId: Id,
  rows: RowsInFile,
  /** What came back last from each copy: the next file from there is compared with that. */
  returns: z.array(z.strictObject({ copyId: Id, savedAt: IsoDateTime, rows: RowsInFile })).optional(),
});
export type Handout = z.infer<typeof Handout>;
