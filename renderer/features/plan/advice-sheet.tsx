import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import css from './advice-line.module.css';
import { AdviceSaid, TakeAdvice } from './advice-words';
import { type AdviceNow, useAdviceActs } from './use-advice';
import type { Plan } from './use-plan';

type SheetProps = {
  readonly plan: Plan;
  readonly advice: AdviceNow;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPeople: () => void;
};

/** Everything that Kring notices about a plan, and what is left as it is. */
export function AdviceSheet({ plan, advice: { heard, silenced }, isOpen, onClose, onPeople }: SheetProps) {
  const { t } = useWords();
  const { silence, hear } = useAdviceActs(plan);
  return (
    <Sheet title={t('advice.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      {heard.length === 0 ? <p>{t('advice.none')}</p> : null}
      <ul className={css.all}>
        {heard.map((advice) => (
          <li key={advice.kind}>
            <p>
              <AdviceSaid advice={advice} plan={plan} />
            </p>
            <div className={css.acts}>
              <TakeAdvice advice={advice} plan={plan} onPeople={onPeople} />
              <Button variant="quiet" onPress={() => silence(advice.kind)}>
                {t('advice.leave')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {silenced.length > 0 ? (
        <>
          <h3 className={css.silenced}>{t('advice.silenced')}</h3>
          <ul className={css.all}>
            {silenced.map((advice) => (
              <li key={advice.kind}>
                <p>
                  <AdviceSaid advice={advice} plan={plan} />
                </p>
                <div className={css.acts}>
                  <Button variant="quiet" onPress={() => hear(advice.kind)}>
                    {t('advice.hear')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Sheet>
  );
}
