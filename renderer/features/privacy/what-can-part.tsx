import { useWords } from '../../language/words';
import css from './privacy.module.css';

const KINDS = ['role', 'group', 'story', 'photo', 'contact', 'share'] as const;

/** What can be done without asking anybody, or with one question: rules should not keep people from working together. */
export function WhatCanPart() {
  const { t } = useWords();
  return (
    <section className={css.part}>
      <h2>{t('privacy.can')}</h2>
      <p>{t('privacy.can.intro')}</p>
      <ul className={css.can} aria-label={t('privacy.can')}>
        {KINDS.map((kind) => (
          <li key={kind}>{t(`privacy.can.${kind}`)}</li>
        ))}
      </ul>
    </section>
  );
}
