import type { Language } from '../model/ids';
import type { Method, MethodStep } from '../model/method';
import type { NoteKind } from '../model/note-kinds';
import type { Block } from '../model/session';
import type { Library } from './library';

/** What a method hands to an agenda: a block that has no session and no place yet. */
export type MethodBlock = Omit<Block, 'id' | 'createdAt' | 'updatedAt' | 'sessionId' | 'order' | 'status'>;

const ROAMING = 'free-time';
const CLOSING = 'close';

function kindOf(method: Method, step: MethodStep): Block['kind'] {
  if (method.id === ROAMING) return 'free_time';
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
  stepsInSession(method, variantId).reduce((sum, { minutes }) => sum + minutes, 0);

/** A method as blocks for an agenda, in the words of one language. */
export const blocksOf = (method: Method, language: Language, variantId?: string): readonly MethodBlock[] =>
  stepsInSession(method, variantId).map((step) => ({
    kind: kindOf(method, step),
    methodId: method.id,
    stepId: step.id,
    title: step.title[language],
    minutes: step.minutes,
    mode: step.mode,
    prompt: step.prompt[language],
  }));

/** The step of the library that a block came from. */
export const stepOf = (
  block: Pick<Block, 'methodId' | 'stepId'>,
  { methods }: Pick<Library, 'methods'>,
): MethodStep | undefined =>
  methods.find(({ id }) => id === block.methodId)?.steps.find(({ id }) => id === block.stepId);

/** The kinds that a step asks for, the first one to start with; none where nothing is meant to be written down. */
export const capturesOf = (step: MethodStep | undefined): readonly NoteKind[] => step?.captures ?? [];
