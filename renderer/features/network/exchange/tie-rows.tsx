import type { PartyRow, TieRow } from '../../../../shared/exchange/drafts';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import css from './import.module.css';
import { usePart } from './use-part';

type TieRowsProps = { readonly ties: readonly TieRow[]; readonly rows: readonly PartyRow[] };

/** The ties that come in, each as who with whom. */
export function TieRows({ ties, rows }: TieRowsProps) {
  const { t, say } = useWords();
  const { part, next, left, more } = usePart(ties);
  if (ties.length === 0) return null;
  const names = new Map(rows.flatMap(({ fileId, name }) => (fileId === undefined ? [] : [[fileId, name] as const])));
  const nameOf = (called: string) => names.get(called) ?? called;
  return (
    <section className={css.part}>
      <h3>{t('exchange.row.ties', { count: ties.length })}</h3>
      <ul className={css.rows}>
        {part.map(({ key, from, to, problems }) => (
          <li key={key} className={css.what}>
            <span>{t('exchange.row.tie', { from: nameOf(from), to: nameOf(to) })}</span>
            {problems.map(({ heading, said }) => (
              <span key={heading} className={css.warn}>
                {say(said)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="quiet" onPress={more}>
          {t('exchange.row.more', { next, left })}
        </Button>
      ) : null}
    </section>
  );
}
