import type { ClockTime, Id, IsoDate } from '../../model/ids';
import type { Block, BreakoutGroup } from '../../model/session';
import type { Perspective } from '../../model/vocabularies';
import { roleOnly } from '../../privacy/wall-role';
import { besideOf, slotsOf } from '../agenda';
import { groupsInStep, stepOfGroup } from '../beside';
import { promptOf, titleOf } from '../block-words';
import { groupsInOrder, groupTitle } from '../group-order';
import { groupsIn } from '../plan/seats';
import { goesOn, minutesToCome, type Standing, standingOf } from '../run/meeting';
import { type ClockFace, clockFaceOf, endsAtMs, MINUTE_MS, toNearestMinute } from '../run/timer';
import type { Meant } from './scene-source';

/** Who writes for a group: the role, or else from which side they look. Never a name. */
export type NoteTaker = { readonly role: string } | { readonly perspective: Perspective };

/** What the room sees of one break-out group. */
export type GroupCard = {
  readonly id: Id;
  readonly title: string;
  /** What this group does, where groups do different steps at the same time. */
  readonly step?: string;
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
  /** Of all steps that go on now, where groups do different ones at the same time. */
  readonly titles?: readonly string[];
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

/** Steps that go on at the same time, each with its groups; one by itself where nothing stands beside it. */
const stepsShown = (block: Block, blocks: readonly Block[]): readonly Block[] =>
  besideOf(blocks, block.id).filter(({ id, status }) => id === block.id || status !== 'skipped');

/** What a group does that differs from what the others do: its own step, with the question of that step. */
function ownStep(block: Block, group: BreakoutGroup, source: Meant): Pick<GroupCard, 'step' | 'question'> {
  if (stepsShown(block, source.blocks).length < 2) return group.question ? { question: group.question } : {};
  const step = stepOfGroup(block, source.blocks, source.groups, group.id);
  const question = group.question || promptOf(step, source.library, source.language);
  return { step: titleOf(step, source.library, source.language), ...(question && { question }) };
}

function cardOf(block: Block, group: BreakoutGroup, source: Meant): GroupCard {
  const { groups, themes, participants } = source;
  const noteTaker = noteTakerOf(group, participants);
  return {
    id: group.id,
    title: groupTitle(group, groups, themes),
    ...ownStep(block, group, source),
    ...(group.place && { place: group.place }),
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
  const steps = slotsOf(blocks).map((slot) => slot.filter(({ id, status }) => id === block.id || status !== 'skipped'));
  const after = steps.slice(steps.findIndex((slot) => slot.includes(block)) + 1).filter((slot) => slot.length > 0);
  const end = after.findIndex((slot) => slot.some((step) => step.mode !== 'breakout' || isFree(step)));
  const inGroups = end === -1 ? after : after.slice(0, end);
  const together = inGroups.filter((slot) => slot.some(({ status }) => status === 'planned'));
  if (together.length === 0 && stepEnds <= nowMs) return null;
  // Of steps beside each other the last group counts.
  const longest = (slot: readonly Block[]) => Math.max(...slot.map((step) => minutesToCome(step, clocks)));
  const moreMs = together.reduce((sum, slot) => sum + longest(slot) * MINUTE_MS, 0);
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
    clock: goesOn(source, block) && blockId !== null ? clockFaceOf(timer, nowMs) : null,
  };
}

/** The groups of this step and of those beside it, as they sit there. */
function seatedGroups(block: Block, { blocks, groups }: Meant): readonly BreakoutGroup[] {
  const here = new Set(
    stepsShown(block, blocks)
      .flatMap((step) => groupsInStep(step, blocks, groups))
      .map(({ id }) => id),
  );
  return groupsIn(groups, block.id).filter(({ id }) => here.has(id));
}

/** The picture of a step: its question, the opening, or time without a task. */
export function stepScene(block: Block, source: Meant): StepScene | WelcomeScene | FreeScene {
  const { blocks, nowMs } = source;
  const standing = standingOf(source, nowMs);
  const { title, prompt, clock } = questionOf(block, source);
  if (isOpening(block, prompt)) return welcomeScene(source, clock);
  if (isFree(block)) return freeScene(title, standing.blockId === block.id ? standing.timer : null);
  const steps = stepsShown(block, blocks);
  const isBeside = steps.length > 1;
  const inGroups = block.mode === 'breakout' ? groupsInOrder(seatedGroups(block, source), source.themes) : [];
  return {
    kind: 'step',
    ...(block.kind === 'welcome' && { programme: source.programme.name }),
    title,
    ...(isBeside && { titles: steps.map((step) => titleOf(step, source.library, source.language)) }),
    // Each group has its own question then, on its card.
    prompt: isBeside ? null : prompt,
    clock,
    returnAt: inGroups.length > 0 && clock ? backInTheCircleAt(block, blocks, standing, nowMs) : null,
    groups: inGroups.map((group) => cardOf(block, group, source)),
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
