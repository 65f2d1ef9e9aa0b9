import type { CellProblem } from '../../../../shared/exchange/drafts';
import { useWords } from '../../../language/words';
import css from './import.module.css';

const MOST = 6;

/** What holds for whole rows or for the list: skipped rows, places that fit no map. */
export function ImportProblems({ problems }: { readonly problems: readonly CellProblem[] }) {
  const { t, say } = useWords();
  if (problems.length === 0) return null;
  return (
    <ul className={css.problems}>
      {problems.slice(0, MOST).map(({ row, said }) => (
        <li key={`${row} ${said.key}`}>{say(said)}</li>
      ))}
      {problems.length > MOST ? <li>{t('exchange.row.moreProblems', { count: problems.length - MOST })}</li> : null}
    </ul>
  );
}
