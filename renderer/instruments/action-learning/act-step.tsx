import { linkTo, ofKind } from '../../../shared/instruments/linked';
import { useWords } from '../../language/words';
import { ActionFields } from '../action-fields';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import type { LearningProps } from './learning-props';
import { QuestionPanel } from './question-panel';

/** What one will do, when, how the others hear of it and when one looks back. */
export function ActStep({ notes, block, acts, wordings, onOpen }: LearningProps) {
  const { t } = useWords();
  const owner = wordings[0]?.authorLabel;
  const now = wordings.at(-1);
  return (
    <>
      <QuestionPanel wordings={wordings} onOpen={onOpen} />
      <AddLine
        name={block.id}
        label={t('instruments.learning.act')}
        addLabel={t('instruments.add')}
        onAdd={(text) =>
          acts.add('action', text, {
            own: { level: 'i', ...(owner && { ownerLabel: owner }) },
            links: now ? [linkTo(now.id, 'answers')] : [],
          })
        }
      />
      <ul className={css.cards}>
        {ofKind(notes, 'action').map((action) => (
          <li key={action.id}>
            <NoteCard note={action} onOpen={onOpen}>
              <ActionFields action={action} acts={acts} />
              <OwnText
                note={action}
                name="informHow"
                label={t('notes.field.informHow')}
                onSave={(text) => acts.set(action, 'informHow', text)}
              />
              <OwnText
                note={action}
                name="reflectOn"
                type="date"
                label={t('instruments.learning.reflectOn')}
                onSave={(text) => acts.set(action, 'reflectOn', text)}
              />
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}
