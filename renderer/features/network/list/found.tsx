import { useWords } from '../../../language/words';
import css from './list.module.css';

type FoundProps = { readonly sought: string; readonly count: number };

/** How many rows were found, told when something is sought. */
export function Found({ sought, count }: FoundProps) {
  const { t } = useWords();
  return (
    <p role="status" className={css.found}>
      {sought.trim() === '' ? '' : t('listing.found', { count })}
    </p>
  );
}
