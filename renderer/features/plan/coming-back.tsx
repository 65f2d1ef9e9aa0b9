import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { addBlocks, type NewBlock } from '../../../shared/session/plan/plan-commands';
import { stamp } from '../../data/stamp';
import { LookBackLine } from '../../instruments/look-back/look-back-line';
import { useWords } from '../../language/words';
import { useAct } from '../../notes/use-act';
import { Button } from '../../ui/button';
import css from './plan-page.module.css';
import type { Plan } from './use-plan';

/** The step of a method in which one looks back at what was promised: its screen shows everything that comes back. */
const STEP = { methodId: 'action-learning', stepId: 'check-in' } as const;
const MINUTES = 10;

const isLookBack = ({ methodId, stepId }: Block): boolean => methodId === STEP.methodId && stepId === STEP.stepId;

/** A meeting opens with what was promised: after the welcome, or as the first thing. */
function placeFor(blocks: readonly Block[]): Id | undefined {
  const order = blocks.toSorted((one, other) => one.order - other.order);
  return order.find(({ kind }) => kind !== 'welcome')?.id;
}

/** What comes back in this meeting of what was promised before, and the way to give it a place in the agenda. */
export function ComingBack({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const act = useAct();
  const { session, blocks } = plan;
  const block: NewBlock = {
    kind: 'method_step',
    title: t('learning.lookBack.block'),
    prompt: t('learning.lookBack.block.prompt'),
    minutes: MINUTES,
    mode: 'plenary',
    ...STEP,
  };
  const put = () => void act(() => addBlocks(session, blocks, [block], { beforeId: placeFor(blocks) }, stamp()));
  return (
    <div className={css.comingBack}>
      <LookBackLine sessionId={session.id}>
        {() =>
          blocks.some(isLookBack) ? null : (
            <Button variant="quiet" onPress={put}>
              {t('learning.lookBack.toAgenda')}
            </Button>
          )
        }
      </LookBackLine>
    </div>
  );
}
