import { useWords } from '../../language/words';
import css from './step-notes.module.css';

/** Free time asks for nothing: no columns and no line, until someone presses N. */
export function FreeTime() {
  const { t } = useWords();
  return (
    <div className={css.nothing}>
      <p className={css.prompt}>{t('session.run.free')}</p>
      <p>{t('session.run.free.note')}</p>
    </div>
  );
}
