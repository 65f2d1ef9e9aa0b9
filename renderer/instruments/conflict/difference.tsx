import { changed, DIFFERENCE_TYPES } from '../../../shared/instruments/conflict';
import { say } from '../../../shared/model/message';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import css from '../instruments.module.css';
import { OwnText } from '../own-text';
import { type ConflictPartProps, Sides } from './conflict-parts';

/** Where the difference is, in one word and in a sentence. */
export function WhatDiffers({ conflict, acts }: Pick<ConflictPartProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  return (
    <>
      <div>
        <p className={css.label}>{t('notes.field.differenceType')}</p>
        <Segmented
          label={t('notes.field.differenceType')}
          value={conflict.differenceType}
          choices={DIFFERENCE_TYPES.map((id) => ({ id, text: t(`domain.differenceType.${id}`) }))}
          onChange={(differenceType) =>
            void acts.change(conflict, (latest, now) =>
              changed(latest, { differenceType }, say('notes.field.differenceType'), now),
            )
          }
        />
      </div>
      <OwnText
        note={conflict}
        name="difference"
        label={t('notes.field.difference')}
        isLong
        onSave={(difference) =>
          acts.change(conflict, (latest, now) => changed(latest, { difference }, say('notes.field.difference'), now))
        }
      />
    </>
  );
}

/** Where the difference is, and how each side sees it. */
export function Difference({ conflict, acts }: Pick<ConflictPartProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  return (
    <>
      <WhatDiffers conflict={conflict} acts={acts} />
      <Sides conflict={conflict} acts={acts} asks={[{ word: 'view', label: t('notes.form.sideView') }]} />
    </>
  );
}
