import { changed } from '../../../shared/instruments/conflict';
import { say } from '../../../shared/model/message';
import { useWords } from '../../language/words';
import css from '../instruments.module.css';
import { OwnText } from '../own-text';
import { type ConflictPartProps, Sides } from './conflict-parts';

/** What a camera would have seen, apart from what each side makes of it. */
export function Facts({ conflict, acts }: Pick<ConflictPartProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  return (
    <>
      <WhatHappened conflict={conflict} acts={acts} />
      <section aria-label={t('instruments.conflict.story')} className={css.fields}>
        <h2>{t('instruments.conflict.story')}</h2>
        <p className={css.quiet}>{t('instruments.conflict.story.hint')}</p>
        <Sides conflict={conflict} acts={acts} asks={[{ word: 'view', label: t('notes.form.sideView') }]} />
      </section>
    </>
  );
}

/** What a camera would have seen. */
export function WhatHappened({ conflict, acts }: Pick<ConflictPartProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  return (
    <section aria-label={t('instruments.conflict.facts')} className={css.fields}>
      <h2>{t('instruments.conflict.facts')}</h2>
      <OwnText
        note={conflict}
        name="situation"
        label={t('instruments.conflict.facts.ask')}
        help={t('notes.hint.situation')}
        isLong
        onSave={(situation) =>
          acts.change(conflict, (latest, now) => changed(latest, { situation }, say('notes.field.situation'), now))
        }
      />
    </section>
  );
}
