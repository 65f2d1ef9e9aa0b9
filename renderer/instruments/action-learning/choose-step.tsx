import { broughtIn, chooseQuestion, type Question } from '../../../shared/instruments/action-learning';
import { say } from '../../../shared/model/message';
import { editNote } from '../../../shared/notes/commands';
import { useWords } from '../../language/words';
import { KeptText } from '../../notes/kept-text';
import { Button } from '../../ui/button';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import type { LearningProps } from './learning-props';

/** Who has something that is theirs, that matters and that they can act on; one is chosen, the others are parked. */
export function ChooseStep({ notes, block, acts, wordings, onOpen }: LearningProps) {
  const { t } = useWords();
  const brought = broughtIn(notes, block.id);
  const [chosen] = wordings;
  return (
    <>
      <AddLine
        name={block.id}
        label={t('instruments.learning.bring')}
        addLabel={t('instruments.add')}
        onAdd={(text) => acts.add('question', text)}
      />
      <ul className={css.cards}>
        {brought.map((note) => {
          const isChosen = note.id === chosen?.id;
          return (
            <li key={note.id}>
              <NoteCard note={note} onOpen={onOpen} isQuiet={chosen !== undefined && !isChosen}>
                <Whose note={note} acts={acts} />
                <div className={css.inLine}>
                  {isChosen && brought.length === 1 ? null : (
                    <Button
                      onPress={() => void acts.does((now) => chooseQuestion(brought, isChosen ? null : note, now))}
                    >
                      {t(isChosen ? 'instruments.learning.chooseAgain' : 'instruments.learning.choose')}
                    </Button>
                  )}
                  {isChosen ? <b>{t('instruments.learning.chosen')}</b> : null}
                </div>
              </NoteCard>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Who brought the question: a role, so that the report can say whose it was. */
function Whose({ note, acts }: { readonly note: Question; readonly acts: LearningProps['acts'] }) {
  const { t } = useWords();
  return (
    <KeptText
      name={`${note.id}.authorLabel`}
      label={t('instruments.learning.owner')}
      value={note.authorLabel ?? ''}
      onSave={(text) =>
        acts.change(note, (latest, now) =>
          editNote(
            latest,
            { authorLabel: text.trim() || undefined, attribution: text.trim() ? 'role' : 'group' },
            say('notes.act.attribution'),
            now,
          ),
        )
      }
    />
  );
}
