import type { Question } from '../../../shared/instruments/action-learning';
import { useWords } from '../../language/words';
import { NoteText } from '../../notes/note-text';
import { Button } from '../../ui/button';
import { useOnScreen } from '../also-written';
import type { LearningProps } from './learning-props';
import css from './question-panel.module.css';

/** The question as it is said now, whose it is, and how it was said before. */
export function QuestionPanel({ wordings, onOpen }: Pick<LearningProps, 'wordings' | 'onOpen'>) {
  const { t } = useWords();
  const now = wordings.at(-1);
  const [first] = wordings;
  const before = wordings.slice(0, -1);
  if (!now) return <p className={css.none}>{t('instruments.learning.noQuestion')}</p>;
  return (
    <section className={css.panel} aria-label={t('instruments.learning.question')}>
      <p className={css.now}>
        <Wording note={now} />
      </p>
      <p className={css.whose}>
        {first?.authorLabel ? t('instruments.learning.whose', { who: first.authorLabel }) : null}{' '}
        <Button variant="link" onPress={() => onOpen(now)}>
          {t('notes.menu.edit')}
        </Button>
      </p>
      {before.length > 0 ? (
        <>
          <p className={css.whose}>{t('instruments.learning.before')}</p>
          <ol className={css.before}>
            {before.map((note) => (
              <li key={note.id}>
                <Wording note={note} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

function Wording({ note }: { readonly note: Question }) {
  useOnScreen(note.id);
  return <NoteText note={note} />;
}
