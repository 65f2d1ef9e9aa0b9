import { useMemo } from 'react';
import type { Block } from '../../../shared/model/session';
import { inOrder } from '../../../shared/notes/order';
import { WithAlsoWritten } from '../../instruments/also-written';
import { useWords } from '../../language/words';
import css from './step-notes.module.css';
import type { StepScreenProps } from './step-screen-props';

/** Free time and breaks ask for nothing. */
export const isFree = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'free_time' || kind === 'break';

/** No columns and no line: nobody has to write anything, until someone presses N. What was written is seen here. */
export function FreeTime({ run, block, onOpen }: Pick<StepScreenProps, 'run' | 'block' | 'onOpen'>) {
  const captured = useMemo(
    () => inOrder(run.notes.filter(({ blockId }) => blockId === block.id)),
    [run.notes, block.id],
  );
  return (
    <WithAlsoWritten notes={captured} onOpen={onOpen}>
      <Nothing kind={block.kind} />
    </WithAlsoWritten>
  );
}

function Nothing({ kind }: Pick<Block, 'kind'>) {
  const { t } = useWords();
  return (
    <div className={css.nothing}>
      <p className={css.prompt}>{t(kind === 'break' ? 'session.run.break' : 'session.run.free')}</p>
      <p>{t('session.run.free.note')}</p>
    </div>
  );
}
