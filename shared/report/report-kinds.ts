import type { Id } from '../model/ids';
import type { MessageKey } from '../model/message';
import type { Note } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import type { Workspace } from '../model/tables';
import { type LeftOut, leftOutStories } from '../privacy/left-out';
import { ACTION_PARTS } from './actions';
import { CARD_PARTS, cardHead, cardTitle } from './card/card-parts';
import { notesOnCard } from './card/card-source';
import { isLearning } from './learned';
import { LEARNING_PARTS } from './learning-log';
import { MINUTES_PARTS } from './minutes/minutes-parts';
import { NETWORK_PARTS } from './network-report';
import type { ReportType } from './options';
import type { Block } from './outline';
import type { Part } from './part';
import { arrangedPlan, PLAN_PARTS, planHead, planTitle } from './run-sheet-parts';
import type { Source } from './source';
import { isStory, isUntold, STORY_PARTS } from './stories';
import { minutesHead, minutesTitle, programmeHead, programmeTitle, yieldHead, yieldTitle } from './titles';
import { arrangedYield, YIELD_PARTS } from './yield-parts';

/** One part of a report with its blocks. */
type Filled = { readonly name: string; readonly blocks: readonly Block[] };

/** What makes a kind of report what it is. */
export type ReportKind = {
  /** About one meeting, or about a whole programme. */
  readonly scope: 'meeting' | 'programme';
  /** The notes that it could hold. */
  readonly concerns: (workspace: Workspace, programmeId: Id, cardId: Id | undefined) => (note: Note) => boolean;
  readonly title: (source: Source) => string;
  /** What stands at the top where there is no cover. */
  readonly head: (source: Source) => readonly Block[];
  readonly parts: readonly Part[];
  readonly arrange: (filled: readonly Filled[], source: Source) => readonly Block[];
  /** What stands there when there is nothing to say. */
  readonly nothing: MessageKey;
  /** What stays out for a reason of this kind's own. */
  readonly alsoLeftOut?: (notes: readonly Note[]) => readonly LeftOut[];
  /** What stands at the foot of each page, where that is not the name of the programme. */
  readonly footer?: (source: Source) => string;
};

const everything = () => () => true;
const noNotes = () => () => false;
const ofKinds =
  (...kinds: readonly NoteKind[]) =>
  () =>
  ({ kind }: Note): boolean =>
    kinds.includes(kind);

const inARow: ReportKind['arrange'] = (filled) => filled.flatMap(({ blocks }) => blocks);

const ofProgramme = (type: 'actions' | 'learning' | 'network' | 'successes') =>
  ({
    scope: 'programme',
    title: programmeTitle(type),
    head: programmeHead(type),
    arrange: inARow,
    nothing: `outline.nothing.${type}`,
  }) as const;

/** Every kind of report. */
export const KINDS: { readonly [T in ReportType]: ReportKind } = {
  yield: {
    scope: 'meeting',
    concerns: everything,
    title: yieldTitle,
    head: yieldHead,
    parts: YIELD_PARTS,
    arrange: arrangedYield,
    nothing: 'report.nothing',
  },
  minutes: {
    scope: 'meeting',
    concerns: everything,
    title: minutesTitle,
    head: minutesHead,
    parts: MINUTES_PARTS,
    arrange: inARow,
    nothing: 'outline.nothing.minutes',
  },
  card: {
    scope: 'programme',
    concerns: notesOnCard,
    title: cardTitle,
    head: cardHead,
    parts: CARD_PARTS,
    arrange: inARow,
    nothing: 'outline.nothing.card',
  },
  actions: { ...ofProgramme('actions'), concerns: ofKinds('action', 'agreement'), parts: ACTION_PARTS },
  learning: { ...ofProgramme('learning'), concerns: () => isLearning, parts: LEARNING_PARTS },
  network: { ...ofProgramme('network'), concerns: noNotes, parts: NETWORK_PARTS },
  plan: {
    scope: 'meeting',
    concerns: noNotes,
    title: planTitle,
    head: planHead,
    parts: PLAN_PARTS,
    arrange: arrangedPlan,
    nothing: 'runsheet.agenda.none',
    footer: ({ session }) => session?.title ?? '',
  },
  successes: {
    ...ofProgramme('successes'),
    concerns: () => isStory,
    alsoLeftOut: (notes) => leftOutStories(notes.filter(isUntold).map(({ id }) => id)),
    parts: STORY_PARTS,
  },
};
