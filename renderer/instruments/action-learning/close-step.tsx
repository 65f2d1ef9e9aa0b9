import { ofKind } from '../../../shared/instruments/linked';
import { useWords } from '../../language/words';
import { ActionFields } from '../action-fields';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import type { LearningProps } from './learning-props';

/** The actions, large, to be read aloud; and who calls whom in between. */
export function CloseStep({ notes, block, acts, onOpen }: LearningProps) {
  const { t } = useWords();
  const calls = ofKind(notes, 'agreement').filter(({ blockId }) => blockId === block.id);
  return (
    <>
      <ul className={css.cards}>
        {ofKind(notes, 'action').map((action) => (
          <li key={action.id}>
            <NoteCard note={action} onOpen={onOpen} isLarge>
              <ActionFields action={action} acts={acts} />
            </NoteCard>
          </li>
        ))}
      </ul>
      <AddLine
        name={block.id}
        label={t('instruments.learning.call')}
        addLabel={t('instruments.add')}
        onAdd={(text) => acts.add('agreement', text, { own: { topic: 'rhythm' } })}
      />
      <ul className={css.cards}>
        {calls.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}
