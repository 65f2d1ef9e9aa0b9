import type { Block } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import css from './step-notes.module.css';

/** Free time and breaks ask for nothing. */
export const isFree = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'free_time' || kind === 'break';

/** No columns and no line: nobody has to write anything, until someone presses N. */
export function FreeTime({ kind }: Pick<Block, 'kind'>) {
  const { t } = useWords();
  return (
    <div className={css.nothing}>
      <p className={css.prompt}>{t(kind === 'break' ? 'session.run.break' : 'session.run.free')}</p>
      <p>{t('session.run.free.note')}</p>
    </div>
  );
}
