import type { ClockTime, Id, IsoDate, Language } from '../../model/ids';
import type { Programme } from '../../model/programme';
import type { Block, BreakoutGroup, Participant, Session, Theme, Wall } from '../../model/session';
import type { Perspective } from '../../model/vocabularies';
import { inOrder } from '../agenda';
import { promptOf, type StepLibrary, titleOf } from '../block-words';
import { groupsInOrder, groupTitle } from '../group-order';
import { type Meeting, minutesToCome, type Standing, standingOf } from '../run/meeting';
import { type ClockFace, clockFaceOf, endsAtMs, MINUTE_MS, toNearestMinute } from '../run/timer';
import { roleOnly } from './wall-role';

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

/** What the room sees. The wall draws this and nothing else; moments are in ms since 1970. */
export type Scene =
  | { readonly kind: 'black' }
  | { readonly kind: 'finished'; readonly programme: string }
  | {
      readonly kind: 'welcome';
      readonly programme: string;
      readonly purpose: string;
      readonly date: IsoDate;
      readonly startTime: ClockTime;
      readonly clock: ClockFace | null;
    }
  | { readonly kind: 'free'; readonly title: string; readonly returnAt: number | null }
  | {
      readonly kind: 'step';
      /** Whose meeting it is: only in a welcome that has a question of its own. */
      readonly programme?: string;
      readonly title: string;
      readonly prompt: string | null;
      readonly clock: ClockFace | null;
      readonly returnAt: number | null;
      readonly groups: readonly GroupCard[];
    };

/**
 * All that a picture of the wall may be made of. Notes, parties, ties, contacts and consents are not in it:
 * what does not come in cannot come out.
 */
export type SceneSource = {
  readonly programme: Pick<Programme, 'name' | 'purpose'>;
  readonly session: Pick<Session, 'date' | 'startTime' | 'status'>;
  readonly blocks: readonly Block[];
  readonly groups: readonly BreakoutGroup[];
  readonly themes: readonly Pick<Theme, 'id' | 'title' | 'order'>[];
  readonly participants: readonly Pick<Participant, 'id' | 'label' | 'perspective'>[];
  readonly run: Meeting['run'];
  readonly wall: Pick<Wall, 'blockId' | 'black'> | null | undefined;
  readonly library: StepLibrary;
  readonly nowMs: number;
  readonly language: Language;
};

const WELCOME_STEP = 'welcome';
/** A welcome with a question of its own asks it; any other one is the opening picture. */
const isOpening = ({ kind, stepId }: Block, prompt: string | null): boolean =>
  stepId === WELCOME_STEP || (kind === 'welcome' && prompt === null);
const isFree = ({ kind }: Block): boolean => kind === 'free_time' || kind === 'break';

function noteTakerOf(group: BreakoutGroup, participants: SceneSource['participants']): NoteTaker | undefined {
  const scribe = participants.find(({ id }) => id === group.scribeId);
  if (!scribe) return undefined;
  const role = roleOnly(scribe.label);
  return role ? { role } : { perspective: scribe.perspective };
}

function cardOf(group: BreakoutGroup, { groups, themes, participants }: SceneSource): GroupCard {
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

const freeScene = (title: string, timer: Standing['timer'] | null): Scene => {
  const endsAt = timer && timer.lengthMs > 0 ? endsAtMs(timer) : null;
  return { kind: 'free', title, returnAt: endsAt === null ? null : toNearestMinute(endsAt) };
};

function stepScene(block: Block, standing: Standing, source: SceneSource): Scene {
  const { blocks, library, language, nowMs, groups } = source;
  // A step that is shown without being the one that runs has a question and no clock.
  const runs = standing.blockId === block.id;
  const clock = runs ? clockFaceOf(standing.timer, nowMs) : null;
  const title = titleOf(block, library, language);
  const prompt = promptOf(block, library, language) || null;
  if (isOpening(block, prompt)) return welcomeScene(source, clock);
  if (isFree(block)) return freeScene(title, runs ? standing.timer : null);
  const inGroups = block.mode === 'breakout' ? groupsInOrder(groups, source.themes) : [];
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

const welcomeScene = ({ programme, session }: SceneSource, clock: ClockFace | null): Scene => ({
  kind: 'welcome',
  programme: programme.name,
  purpose: programme.purpose,
  date: session.date,
  startTime: session.startTime,
  clock,
});

/**
 * The picture on the wall: one question and one clock. A wall that was never touched shows the step that runs.
 * It follows the wall, not the regie, so that browsing and taking back never change what the room sees.
 */
export function sceneOf(source: SceneSource): Scene {
  const { wall, blocks, run, session, nowMs } = source;
  if (wall?.black) return { kind: 'black' };
  const standing = standingOf({ blocks, run }, nowMs);
  const shownId = wall ? wall.blockId : standing.blockId;
  const block = blocks.find(({ id }) => id === shownId);
  if (block) return stepScene(block, standing, source);
  const isOver = session.status === 'finished' || session.status === 'archived';
  return isOver ? { kind: 'finished', programme: source.programme.name } : welcomeScene(source, null);
}
