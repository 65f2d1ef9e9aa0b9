import { lazy, Suspense, useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { SaveMethodSheet } from './save-method-sheet';
import type { Plan } from './use-plan';

// Paper and Word are a piece of their own: planning draws without them.
const RunSheet = lazy(() => import('./run-sheet').then(({ RunSheet: sheet }) => ({ default: sheet })));

type UsesProps = { readonly plan: Plan; readonly chosenIds: ReadonlySet<Id> };

/** What else a plan is good for: paper for who facilitates with you, and a method for another time. */
export function PlanUses({ plan, chosenIds }: UsesProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'paper' | 'method' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen('paper')}>
        {t('runsheet.open')}
      </Button>
      <Button variant="quiet" onPress={() => setOpen('method')}>
        {t('methods.save')}
      </Button>
      <Suspense>{open === 'paper' ? <RunSheet plan={plan} isOpen onClose={close} /> : null}</Suspense>
      <SaveMethodSheet plan={plan} chosenIds={chosenIds} isOpen={open === 'method'} onClose={close} />
    </>
  );
}
