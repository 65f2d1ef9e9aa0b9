import { FREE_MINUTES, GOAL_MINUTES, LOOK_BACK_MINUTES } from '../../../shared/session/plan/advice';
import type { NewBlock } from '../../../shared/session/plan/plan-commands';
import { useWords } from '../../language/words';

/** A short look back as a block. It is a step of the method "Reflectieronde", so what is said has its kind. */
export function useLookBack(): NewBlock {
  const { t } = useWords();
  return {
    kind: 'reflection',
    title: t('session.plan.lookBack'),
    prompt: t('session.plan.lookBack.prompt'),
    minutes: LOOK_BACK_MINUTES,
    mode: 'pairs',
    methodId: 'reflection-round',
    stepId: 'better',
  };
}

/** The other blocks that advice proposes: time for what people want together, and time without an assignment. */
export function useProposedBlocks(): { readonly goals: NewBlock; readonly free: NewBlock } {
  const { t } = useWords();
  return {
    // A step of the method "Stappenplan", so that its minutes count as time for shared goals.
    goals: {
      kind: 'method_step',
      title: t('advice.goals.title'),
      prompt: t('advice.goals.prompt'),
      minutes: GOAL_MINUTES,
      mode: 'plenary',
      methodId: 'six-step-plan',
      stepId: '6-vision',
    },
    free: { kind: 'free_time', title: t('session.plan.new.free'), minutes: FREE_MINUTES, mode: 'individual' },
  };
}
