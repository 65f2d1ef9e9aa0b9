import type { Language } from '../model/ids';
import type { Method, MethodStep } from '../model/method';
import type { NoteKind } from '../model/note-kinds';
import type { Block } from '../model/session';
import type { Library } from './library';

/** What a method hands to an agenda: a block that has no session and no place yet. */
export type MethodBlock = Omit<Block, 'id' | 'createdAt' | 'updatedAt' | 'sessionId' | 'order' | 'status'>;

const ROAMING = 'free-time';
const CLOSING = 'close';

/** The sort of block that a step becomes on an agenda. */
export function blockKindOf(method: Pick<Method, 'id'>, step: MethodStep): Block['kind'] {
  if (step.blockKind) return step.blockKind;
  // Opening it and gathering what came of it are steps like any other: only the roaming asks for nothing.
  if (method.id === ROAMING && step.captures.length === 0 && step.mode === 'individual') return 'free_time';
  if (step.id === CLOSING) return 'closing';
  // Telling how your action went is looking at promises, not looking back on the meeting.
  if (step.captures[0] === 'reflection' && !step.prefill?.reviewOpenActions) return 'reflection';
  return 'method_step';
}

/** The steps of a method that are done in a meeting, or those of one of its variants, from first to last. */
export function stepsInSession(method: Method, variantId?: string): readonly MethodStep[] {
  const variant = method.variants?.find(({ id }) => id === variantId);
  return method.steps.filter(({ id, outsideSession }) => !outsideSession && (variant?.steps.includes(id) ?? true));
}

/** How long a method takes in a meeting, or one of its variants, in minutes. */
export const minutesInSession = (method: Method, variantId?: string): number =>
  minutesOf(stepsInSession(method, variantId));

/** How long steps take one after the other, in minutes. */
export const minutesOf = (steps: readonly Pick<MethodStep, 'minutes'>[]): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** Which steps of a method are taken: all that are done in a meeting, unless a variant or some of them are named. */
export type StepChoice = {
  readonly variantId?: string | undefined;
  readonly stepIds?: readonly string[] | undefined;
  /** The facilitator made the method: its blocks carry all their words and kinds, for a laptop that does not have it. */
  readonly isOwn?: boolean;
};

/** A method, or some of its steps, as blocks for an agenda, in the words of one language. */
export function blocksOf(method: Method, language: Language, choice: StepChoice = {}): readonly MethodBlock[] {
  const { variantId, stepIds, isOwn = false } = choice;
  const steps = stepsInSession(method, variantId).filter(({ id }) => stepIds?.includes(id) ?? true);
  return steps.map((step) => ({
    kind: blockKindOf(method, step),
    methodId: step.from?.methodId ?? method.id,
    stepId: step.from?.stepId ?? step.id,
    title: step.title[language],
    minutes: step.minutes,
    mode: step.mode,
    prompt: step.prompt[language],
    ...(step.firstVoice && { firstVoice: step.firstVoice }),
    ...(isOwn && { captures: step.captures }),
  }));
}

/** The step of the library that a block came from. */
export const stepOf = (
  block: Pick<Block, 'methodId' | 'stepId'>,
  { methods }: Pick<Library, 'methods'>,
): MethodStep | undefined =>
  methods.find(({ id }) => id === block.methodId)?.steps.find(({ id }) => id === block.stepId);

/** The kinds that a step asks for, the first one to start with; none where nothing is meant to be written down. */
export const capturesOf = (step: MethodStep | undefined): readonly NoteKind[] => step?.captures ?? [];

/** The kinds that are written down in a block: those the facilitator chose, or else those of its method. */
export const kindsIn = (
  block: Pick<Block, 'methodId' | 'stepId' | 'captures'>,
  library: Pick<Library, 'methods'>,
): readonly NoteKind[] => block.captures ?? capturesOf(stepOf(block, library));
