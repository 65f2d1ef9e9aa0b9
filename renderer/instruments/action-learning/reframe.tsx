import { proposals, sharpenTo } from '../../../shared/instruments/action-learning';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { Beside } from './ask-step';
import type { LearningProps } from './learning-props';
import { QuestionPanel } from './question-panel';

/** Everyone says in one sentence what the real question is; who brought it chooses, and earlier words stay. */
export function Reframe(props: LearningProps) {
  const { t } = useWords();
  const { notes, block, acts, wordings, onOpen } = props;
  const now = wordings.at(-1);
  const proposed = proposals(notes, block.id, wordings);
  const title = t('instruments.learning.proposals');
  return (
    <>
      <QuestionPanel wordings={wordings} onOpen={onOpen} />
      <div className={css.columns}>
        <section className={css.column} aria-label={title}>
          <h2>
            {title} <span className={css.count}>{proposed.length}</span>
          </h2>
          <ul className={css.cards}>
            {proposed.map((note) => (
              <li key={note.id}>
                <NoteCard note={note} onOpen={onOpen} isQuiet={note.state === 'parked'}>
                  {now ? (
                    <div>
                      <Button onPress={() => void acts.does((at) => sharpenTo(now, note, proposed, at))}>
                        {t('instruments.learning.sharpen')}
                      </Button>
                    </div>
                  ) : null}
                </NoteCard>
              </li>
            ))}
          </ul>
          <AddLine
            name={`${block.id}.wording`}
            label={t('instruments.learning.propose')}
            addLabel={t('instruments.add')}
            onAdd={(text) => acts.add('question', text)}
          />
        </section>
        <Beside {...props} kind="assumption" />
      </div>
    </>
  );
}
