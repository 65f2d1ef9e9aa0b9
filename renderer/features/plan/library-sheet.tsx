import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { MethodBrowser } from '../../methods/method-browser';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { useLookBack } from './look-back';
import { type Taken, takingMethod } from './take-method';
import type { Plan } from './use-plan';

type LibraryProps = {
  readonly plan: Plan;
  readonly beforeId: Id | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The library beside the plan: look at a method, take it whole or in a shorter form. */
export function LibrarySheet({ plan, beforeId, isOpen, onClose }: LibraryProps) {
  const words = useWords();
  const { t } = words;
  const lookBack = useLookBack();
  const [methodId, setMethodId] = useState<string>();
  const take = async (taken: Taken) => {
    await commit(takingMethod(plan, taken, words, lookBack, stamp()));
    onClose();
  };
  return (
    <Sheet title={t('session.plan.library.open')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose} isWide>
      <MethodBrowser
        methodId={methodId}
        onChoose={setMethodId}
        acts={(method, variantId) => (
          <>
            <Button variant="main" onPress={() => void take({ method, variantId, beforeId })}>
              {t('session.plan.take')}
            </Button>
            <span>{t('session.plan.take.where', { known: beforeId ? 'yes' : 'no' })}</span>
          </>
        )}
      />
    </Sheet>
  );
}
