import { useState } from 'react';
import { minutesOf } from '../../../shared/methods/steps';
import type { Id } from '../../../shared/model/ids';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { MethodBrowser } from '../../methods/method-browser';
import type { ChosenMethod } from '../../methods/method-preview';
import { useAct } from '../../notes/use-act';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { useLookBack } from './look-back';
import { takingMethod } from './take-method';
import type { Plan } from './use-plan';

type LibraryProps = {
  readonly plan: Plan;
  readonly beforeId: Id | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The library beside the plan: look at a method, take it whole, in a shorter form, or some of its steps. */
export function LibrarySheet({ plan, beforeId, isOpen, onClose }: LibraryProps) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const lookBack = useLookBack();
  const [methodId, setMethodId] = useState<string>();
  const people = plan.participants.filter(({ attendance }) => attendance !== 'absent').length;
  const take = async ({ method, isOwn, variantId, steps }: ChosenMethod) => {
    const stepIds = steps.map(({ id }) => id);
    const taken = { method, isOwn, variantId, stepIds, beforeId };
    if (await act(takingMethod(plan, taken, words, lookBack, stamp()))) onClose();
  };
  const actsOf = (chosen: ChosenMethod) => (
    <>
      <Button variant="main" isDisabled={chosen.steps.length === 0} onPress={() => void take(chosen)}>
        {chosen.isWhole
          ? t('session.plan.take')
          : t('session.plan.take.steps', { count: chosen.steps.length, minutes: minutesOf(chosen.steps) })}
      </Button>
      <span>{t('session.plan.take.where', { known: beforeId ? 'yes' : 'no' })}</span>
    </>
  );
  return (
    <Sheet title={t('session.plan.library.open')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose} isWide>
      <MethodBrowser
        methodId={methodId}
        onChoose={setMethodId}
        room={{ minutes: plan.agenda.slackMinutes, people }}
        acts={{ withSteps: true, of: actsOf }}
      />
    </Sheet>
  );
}
