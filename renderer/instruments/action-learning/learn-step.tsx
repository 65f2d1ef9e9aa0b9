import { ofKind } from '../../../shared/instruments/linked';
import { useWords } from '../../language/words';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import type { LearningProps } from './learning-props';

/** What the group learned about working together: which question helped, and what they do otherwise. */
export function LearnStep({ notes, block, acts, onOpen }: LearningProps) {
  const { t } = useWords();
  const learned = ofKind(notes, 'reflection').filter(({ focus }) => focus === 'collaboration');
  return (
    <>
      <AddLine
        name={block.id}
        label={t('instruments.learning.together')}
        addLabel={t('instruments.add')}
        onAdd={(text) => acts.add('reflection', text, { own: { focus: 'collaboration' } })}
      />
      <ul className={css.cards}>
        {learned.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} onOpen={onOpen}>
              <OwnText
                note={note}
                name="nextTime"
                label={t('notes.field.nextTime')}
                onSave={(text) => acts.set(note, 'nextTime', text)}
              />
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}
