import { ANSWERS, type Answer, type Coming } from '../../../shared/instruments/look-back';
import { plainOf } from '../../../shared/notes/links-in-text';
import { useWords } from '../../language/words';
import { NoteText } from '../../notes/note-text';
import { useDraft } from '../../notes/use-draft';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { KindShapeMark } from '../../ui/kind-mark';
import { useOnScreen } from '../also-written';
import css from './look-back.module.css';

const NAME_LENGTH = 60;

type Props = {
  readonly coming: Coming;
  readonly onAnswer: (how: Answer, words: string) => Promise<unknown>;
};

/** One promise or trial as a question, with three answers and room for what came of it. */
export function LookBackCard({ coming, onAnswer }: Props) {
  const { t } = useWords();
  const { note } = coming;
  useOnScreen(note.id);
  const draft = useDraft(`lookback.${note.id}`);
  const name = plainOf(note.text).slice(0, NAME_LENGTH);
  const answer = async (how: Answer) => {
    const words = draft.text;
    draft.set('');
    if ((await onAnswer(how, words)) === null) draft.set(words);
  };
  return (
    <article
      className={css.card}
      aria-label={t('learning.lookBack.card', { kind: t(`domain.kind.${note.kind}`), name })}
    >
      <header className={css.head}>
        <KindShapeMark kind={note.kind} size={16} />
        <Asked coming={coming} />
      </header>
      <TextField label={t('learning.answer.outcome')} value={draft.text} onChange={draft.set} isLong />
      <div className={css.answers}>
        {ANSWERS.map((how) => (
          <Button
            key={how}
            aria-label={t('learning.answer.to', { answer: t(`learning.answer.${how}`), name })}
            onPress={() => void answer(how)}
          >
            {t(`learning.answer.${how}`)}
          </Button>
        ))}
      </div>
    </article>
  );
}

/** What is asked: of a trial how it went or goes, of an action whether it was done, of an agreement whether it works. */
function Asked({ coming }: Pick<Props, 'coming'>) {
  const { t, date } = useWords();
  const { note, on, isOver } = coming;
  const day = on ? date(on, { day: 'numeric', month: 'long' }) : '';
  const trial = note.kind === 'conflict' ? note.experiment : undefined;
  return (
    <div className={css.asked}>
      {trial ? (
        <>
          <p className={css.what}>{t('learning.lookBack.trial', { what: trial.what })}</p>
          <p className={css.quiet}>
            <NoteText note={note} />
          </p>
        </>
      ) : (
        <p className={css.what}>
          <NoteText note={note} />
        </p>
      )}
      {trial?.howWeSee ? <p className={css.quiet}>{t('learning.lookBack.sign', { sign: trial.howWeSee })}</p> : null}
      <p>
        {t(isOver ? `learning.lookBack.ask.${note.kind}` : 'learning.lookBack.soFar')}{' '}
        {day ? (
          <span className={css.quiet}>{t(isOver ? 'learning.lookBack.on' : 'learning.lookBack.until', { day })}</span>
        ) : null}
      </p>
    </div>
  );
}
