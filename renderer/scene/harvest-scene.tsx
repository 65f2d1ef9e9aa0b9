import type { HarvestScene as Harvest } from '../../shared/session/wall/harvest-scene';
import { useWords } from '../language/words';
import css from './harvest-scene.module.css';

/** The round: the names of all tables, and large what the one in focus found. */
export function HarvestScene({ scene }: { readonly scene: Harvest }) {
  const { t } = useWords();
  const { tables, focus } = scene;
  return (
    <div className={css.picture} data-focus={focus ? 'one' : 'none'}>
      <ul className={css.tables} aria-label={t('wall.harvest.tables')}>
        {tables.map(({ id, title, count }) => (
          <li key={id} className={css.table} aria-current={focus?.id === id || undefined}>
            <span className={css.name}>{title}</span>
            <span className={css.found}>{t('wall.slips.found', { count })}</span>
          </li>
        ))}
      </ul>
      {focus ? (
        <div className={css.focus}>
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
          {focus.pages > 1 ? <p>{t('wall.page', { page: focus.page + 1, pages: focus.pages })}</p> : null}
        </div>
      ) : (
        <h1>{t('wall.harvest.title')}</h1>
      )}
    </div>
  );
}
