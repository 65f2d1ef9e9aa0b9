import type { Conflict } from '../../../shared/instruments/conflict';
import { useWords } from '../../language/words';
import css from './conflict-stages.module.css';

/** The way a conflict goes. Parked and referred ones left it. */
export const STAGES = ['named', 'explored', 'experiment', 'learned'] as const;
export type Stage = (typeof STAGES)[number];

/** How far a conflict is, as four steps of which the ones behind it are filled; read aloud as one sentence. */
export function ConflictStages({ state }: Pick<Conflict, 'state'>) {
  const { t } = useWords();
  const at = (STAGES as readonly string[]).indexOf(state);
  const word = t(`domain.conflictState.${state}`);
  return (
    <span className={css.stages}>
      <span className={css.steps} aria-hidden="true">
        {STAGES.map((stage, step) => (
          <span key={stage} className={css.step} data-done={step <= at || undefined} />
        ))}
      </span>
      <span className="visually-hidden">
        {at < 0 ? '' : t('learning.conflict.stage', { step: at + 1, all: STAGES.length })}{' '}
      </span>
      {word}
    </span>
  );
}
