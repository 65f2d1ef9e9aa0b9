import type { HarvestScene as Harvest } from '../../shared/session/wall/harvest-scene';
import { useWords } from '../language/words';
import css from './harvest-scene.module.css';

/** The round of what the groups found. */
export function HarvestScene({ scene }: { readonly scene: Harvest }) {
  const { t } = useWords();
  const { tables, focus } = scene;
  return focus ? <InFocus tables={tables} focus={focus} /> : <All tables={tables} title={t('wall.harvest.title')} />;
}

/** Before the round, and after it: the cards of all tables. */
function All({ tables, title }: { readonly tables: Harvest['tables']; readonly title: string }) {
  const { t } = useWords();
  return (
    <div className={css.all} data-box="">
      <h1>{title}</h1>
      <ul className={css.cards} data-count={tables.length}>
        {tables.map((table) => (
          <li key={table.id}>
            <h2>{table.title}</h2>
            {table.place ? <p className={css.place}>{table.place}</p> : null}
            <p>{t('wall.slips.found', { count: table.count })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

type InFocusProps = { readonly tables: Harvest['tables']; readonly focus: NonNullable<Harvest['focus']> };

/** One table has the word: what it found large, the names of the others beside it. */
function InFocus({ tables, focus }: InFocusProps) {
  const { t } = useWords();
  return (
    <div className={css.picture}>
      <ul className={css.tables} data-box="" aria-label={t('wall.harvest.tables')}>
        {tables.map(({ id, title }) => (
          <li key={id} className={css.table} aria-current={focus.id === id || undefined}>
            {title}
          </li>
        ))}
      </ul>
      <div className={css.focus} data-box="">
        <h1>{focus.title}</h1>
        {focus.slips.length > 0 ? (
          <ul className={css.slips} data-count={focus.slips.length}>
            {focus.slips.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        ) : (
          <p>{t('wall.harvest.nothing')}</p>
        )}
        {focus.pages > 1 ? (
          <p className={css.page}>{t('wall.page', { page: focus.page + 1, pages: focus.pages })}</p>
        ) : null}
      </div>
    </div>
  );
}
