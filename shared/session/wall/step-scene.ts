import type { ClockTime, Id, IsoDate } from '../../model/ids';
import type { Block, BreakoutGroup } from '../../model/session';
import type { Perspective } from '../../model/vocabularies';
import { roleOnly } from '../../privacy/wall-role';
import { inOrder } from '../agenda';
import { promptOf, titleOf } from '../block-words';
import { groupsInOrder, groupTitle } from '../group-order';
import { groupsIn } from '../plan/seats';
import { minutesToCome, type Standing, standingOf } from '../run/meeting';
import { type ClockFace, clockFaceOf, endsAtMs, MINUTE_MS, toNearestMinute } from '../run/timer';
import type { Meant } from './scene-source';

/** Who writes for a group: the role, or else from which side they look. Never a name. */
export type NoteTaker = { readonly role: string } | { readonly perspective: Perspective };

/** What the room sees of one break-out group. */
export type GroupCard = {
  readonly id: Id;
  readonly title: string;
  readonly place?: string;
  readonly question?: string;
  readonly noteTaker?: NoteTaker;
};

/** What a step asks, and its clock; null while it is not the one that runs. */
export type Question = {
  readonly title: string;
  readonly prompt: string | null;
  readonly clock: ClockFace | null;
};

/** One question, one clock, and the groups where it is worked on in groups. */
export type StepScene = Question & {
  readonly kind: 'step';
  /** Whose meeting it is: only in a welcome that has a question of its own. */
  readonly programme?: string;
  readonly returnAt: number | null;
  readonly groups: readonly GroupCard[];
};

export type WelcomeScene = {
  readonly kind: 'welcome';
  readonly programme: string;
  readonly purpose: string;
  readonly date: IsoDate;
  readonly startTime: ClockTime;
  readonly clock: ClockFace | null;
};

export type FreeScene = { readonly kind: 'free'; readonly title: string; readonly returnAt: number | null };

const WELCOME_STEP = 'welcome';
/** A welcome with a question of its own asks it; any other one is the opening picture. */
const isOpening = ({ kind, stepId }: Block, prompt: string | null): boolean =>
  stepId === WELCOME_STEP || (kind === 'welcome' && prompt === null);
/** Time without a task. */
export const isFree = ({ kind }: Block): boolean => kind === 'free_time' || kind === 'break';

function noteTakerOf(group: BreakoutGroup, participants: Meant['participants']): NoteTaker | undefined {
  const scribe = participants.find(({ id }) => id === group.scribeId);
  if (!scribe) return undefined;
  const role = roleOnly(scribe.label);
  return role ? { role } : { perspective: scribe.perspective };
}

function cardOf(group: BreakoutGroup, { groups, themes, participants }: Meant): GroupCard {
  const noteTaker = noteTakerOf(group, participants);
  return {
    id: group.id,
    title: groupTitle(group, groups, themes),
    ...(group.place && { place: group.place }),
    ...(group.question && { question: group.question }),
    ...(noteTaker && { noteTaker }),
  };
}

/**
 * When the groups come back to the circle: after this step and the break-out steps that follow it, in full minutes.
 * Null while the clock stands still, and when only overtime is left: then the clock says to round off.
 */
function backInTheCircleAt(block: Block, blocks: readonly Block[], { timer, clocks }: Standing, nowMs: number) {
  const stepEnds = endsAtMs(timer);
  if (stepEnds === null) return null;
  const steps = inOrder(blocks).filter(({ status }) => status !== 'skipped');
  const after = steps.slice(steps.findIndex(({ id }) => id === block.id) + 1);
  const end = after.findIndex((step) => step.mode !== 'breakout' || isFree(step));
  const together = (end === -1 ? after : after.slice(0, end)).filter(({ status }) => status === 'planned');
  if (together.length === 0 && stepEnds <= nowMs) return null;
  const moreMs = together.reduce((sum, step) => sum + minutesToCome(step, clocks) * MINUTE_MS, 0);
  return toNearestMinute(Math.max(stepEnds, nowMs) + moreMs);
}

const freeScene = (title: string, timer: Standing['timer'] | null): FreeScene => {
  const endsAt = timer && timer.lengthMs > 0 ? endsAtMs(timer) : null;
  return { kind: 'free', title, returnAt: endsAt === null ? null : toNearestMinute(endsAt) };
};

/** What a step asks in the language of the screen; a step that is shown without being the one that runs has no clock. */
export function questionOf(block: Block, source: Meant): Question {
  const { library, language, nowMs } = source;
  const { blockId, timer } = standingOf(source, nowMs);
  return {
    title: titleOf(block, library, language),
    prompt: promptOf(block, library, language) || null,
    clock: blockId === block.id ? clockFaceOf(timer, nowMs) : null,
  };
}

/** The picture of a step: its question, the opening, or time without a task. */
export function stepScene(block: Block, source: Meant): StepScene | WelcomeScene | FreeScene {
  const { blocks, nowMs, groups } = source;
  const standing = standingOf(source, nowMs);
  const { title, prompt, clock } = questionOf(block, source);
  if (isOpening(block, prompt)) return welcomeScene(source, clock);
  if (isFree(block)) return freeScene(title, standing.blockId === block.id ? standing.timer : null);
  const inGroups = block.mode === 'breakout' ? groupsInOrder(groupsIn(groups, block.id), source.themes) : [];
  return {
    kind: 'step',
    ...(block.kind === 'welcome' && { programme: source.programme.name }),
    title,
    prompt,
    clock,
    returnAt: inGroups.length > 0 && clock ? backInTheCircleAt(block, blocks, standing, nowMs) : null,
    groups: inGroups.map((group) => cardOf(group, source)),
  };
}

/** The opening: whose meeting it is, what it is for and when it begins. */
export const welcomeScene = ({ programme, session }: Meant, clock: ClockFace | null): WelcomeScene => ({
  kind: 'welcome',
  programme: programme.name,
  purpose: programme.purpose,
  date: session.date,
  startTime: session.startTime,
  clock,
});
