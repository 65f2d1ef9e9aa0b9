import { useState } from 'react';
import type { Advice } from '../../../shared/session/plan/advice';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './advice-line.module.css';
import { AdviceSheet } from './advice-sheet';
import { AdviceSaid, TakeAdvice } from './advice-words';
import { useAdvice, useAdviceActs } from './use-advice';
import type { Plan } from './use-plan';

type LineProps = { readonly plan: Plan; readonly onPeople: () => void };

/** At most one thing to think about, with one click to do it and one to leave it so; the others are a count. */
export function AdviceLine({ plan, onPeople }: LineProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const advice = useAdvice(plan);
  const { status } = plan.session;
  if (!advice || status === 'finished' || status === 'archived') return null;
  const { heard, silenced, goals } = advice;
  const [first, ...others] = heard;
  return (
    <>
      {first ? (
        <One advice={first} others={others.length} plan={plan} onPeople={onPeople} onMore={() => setOpen(true)} />
      ) : null}
      <p className={css.foot}>
        {goals === null ? null : <span>{t('advice.goals.minutes', { minutes: goals })}</span>}
        {!first && silenced.length > 0 ? (
          <Button variant="quiet" onPress={() => setOpen(true)}>
            {t('advice.silenced')} ({silenced.length})
          </Button>
        ) : null}
      </p>
      <AdviceSheet
        plan={plan}
        advice={advice}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onPeople={() => {
          setOpen(false);
          onPeople();
        }}
      />
    </>
  );
}

type OneProps = LineProps & {
  readonly advice: Advice;
  readonly others: number;
  readonly onMore: () => void;
};

function One({ advice, others, plan, onPeople, onMore }: OneProps) {
  const { t } = useWords();
  const { silence } = useAdviceActs(plan);
  return (
    <div className={css.advice} role="note">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" className={css.ring} />
        <path d="M10 2.5A7.5 7.5 0 0 1 17.5 10" className={css.part} />
      </svg>
      <p>
        <AdviceSaid advice={advice} plan={plan} />
      </p>
      <div className={css.acts}>
        <TakeAdvice advice={advice} plan={plan} onPeople={onPeople} />
        <Button variant="quiet" onPress={() => silence(advice.kind)}>
          {t('advice.leave')}
        </Button>
        {others > 0 ? (
          <Button variant="quiet" onPress={onMore}>
            {t('advice.more', { count: others })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
