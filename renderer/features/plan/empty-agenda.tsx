import type { ReactNode } from 'react';
import { minutesInSession } from '../../../shared/methods/steps';
import type { Method } from '../../../shared/model/method';
import { shippedLibrary } from '../../data/method-library';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './empty-agenda.module.css';
import { useLookBack } from './look-back';
import { takingMethod } from './take-method';
import type { Plan } from './use-plan';

// What many meetings begin with: getting to know each other, gathering what works, drawing who there is.
const FIRST_IDS = ['kickoff-and-call-round', 'building-blocks-breakouts', 'network-in-view', 'action-learning'];

type EmptyProps = { readonly plan: Plan; readonly children: ReactNode };

/** An agenda without blocks offers methods at once: one press fills it. */
export function EmptyAgenda({ plan, children }: EmptyProps) {
  const words = useWords();
  const { t, language } = words;
  const lookBack = useLookBack();
  const first = FIRST_IDS.flatMap((id): readonly Method[] =>
    shippedLibrary.methods.filter((method) => method.id === id),
  );
  return (
    <section className={css.empty}>
      <p className={css.lead}>{t('session.plan.empty')}</p>
      <ul className={css.methods}>
        {first.map((method) => (
          <li key={method.id}>
            <div>
              <h2>{method.name[language]}</h2>
              <p>{method.whenToUse[language]}</p>
            </div>
            <span className={css.minutes}>{t('session.plan.minutes', { minutes: minutesInSession(method) })}</span>
            <Button
              aria-label={t('session.plan.take.named', { method: method.name[language] })}
              onPress={() => void commit(takingMethod(plan, { method }, words, lookBack, stamp()))}
            >
              {t('session.plan.take.short')}
            </Button>
          </li>
        ))}
      </ul>
      {children}
      <p className={css.paste}>{t('agenda.empty.paste')}</p>
    </section>
  );
}
