import { useWords } from '../language/words';
import css from './formula.module.css';

/** acties + voorwaarden + samenwerking = succes, above the columns that they are about. */
export function Formula({ isWhole }: { readonly isWhole: boolean }) {
  const { t } = useWords();
  return (
    <>
      <p className="visually-hidden">{t('card.formula')}</p>
      {isWhole ? (
        <div className={css.formula} aria-hidden="true">
          <span className={css.actions}>
            {t('card.formula.actions')} <i>+</i>
          </span>
          <span className={css.conditions}>
            {t('card.formula.conditions')} <i>+</i>
          </span>
          <span className={css.cooperation}>
            {t('card.formula.cooperation')} <i>=</i>
          </span>
          <b className={css.success}>{t('card.formula.success')}</b>
        </div>
      ) : null}
    </>
  );
}
