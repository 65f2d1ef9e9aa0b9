import { useState } from 'react';
import { type Advice, type AdviceKind, adviceFor, beforeClosing } from '../../../shared/session/plan/advice';
import { addBlocks, editSession, setMinutes } from '../../../shared/session/plan/plan-commands';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './advice-line.module.css';
import { useLookBack } from './look-back';
import type { Plan } from './use-plan';

/** At most one thing to think about, with one click to do it. Left alone, it stays away until you come back. */
export function AdviceLine({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const [left, setLeft] = useState<readonly AdviceKind[]>([]);
  const take = useTaking(plan);
  const { session, blocks, groups } = plan;
  if (session.status === 'finished' || session.status === 'archived') return null;
  const advice = adviceFor(session, blocks, groups).find(({ kind }) => !left.includes(kind));
  if (!advice) return null;
  const { endsAt } = advice;
  return (
    <div className={css.advice} role="note">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" className={css.ring} />
        <path d="M10 2.5A7.5 7.5 0 0 1 17.5 10" className={css.part} />
      </svg>
      <p>
        <Said advice={advice} />
      </p>
      <div className={css.acts}>
        <Button variant="link" onPress={() => take(advice)}>
          {t(`session.plan.advice.${advice.kind}.do`, { minutes: minutesOf(advice), time: endsAt })}
        </Button>
        <Button variant="quiet" onPress={() => setLeft([...left, advice.kind])}>
          {t('session.plan.advice.leave')}
        </Button>
      </div>
    </div>
  );
}

const minutesOf = (advice: Advice): number => (advice.kind === 'too_full' ? advice.overMinutes : advice.minutes);

function Said({ advice }: { readonly advice: Advice }) {
  const { t } = useWords();
  const groups = advice.kind === 'short_harvest' ? advice.groups : 0;
  const now = advice.kind === 'short_harvest' ? advice.block.minutes : 0;
  return (
    <>
      <b>{t(`session.plan.advice.${advice.kind}`, { minutes: minutesOf(advice), groups, now })}</b>{' '}
      {t(`session.plan.advice.${advice.kind}.why`)}
    </>
  );
}

/** What one click on the advice does. */
function useTaking({ session, blocks }: Plan): (advice: Advice) => void {
  const lookBack = useLookBack();
  return (advice) => {
    switch (advice.kind) {
      case 'too_full':
        return void commit(editSession(session, { endTime: advice.endsAt }, stamp()));
      case 'no_look_back':
        return void commit(addBlocks(session, blocks, [lookBack], { beforeId: beforeClosing(blocks) }, stamp()));
      case 'short_harvest':
        return void commit(setMinutes(advice.block, advice.minutes, stamp()));
    }
  };
}
