import { LOOK_BACK_MINUTES } from '../../../shared/session/plan/advice';
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
