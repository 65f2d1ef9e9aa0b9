import type { ParkingScene as Parking } from '../../shared/session/wall/parking-scene';
import { useWords } from '../language/words';
import css from './parking-scene.module.css';

/** What was put aside, for everyone to see that it is not lost. */
export function ParkingScene({ scene }: { readonly scene: Parking }) {
  const { t } = useWords();
  const { slips, page, pages } = scene;
  return (
    <div className={css.picture} data-box="">
      <h1>{t('wall.parking.title')}</h1>
      {slips.length > 0 ? (
        <ul className={css.slips} data-count={slips.length}>
          {slips.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>{t('wall.parking.empty')}</p>
      )}
      {pages > 1 ? <p>{t('wall.page', { page: page + 1, pages })}</p> : null}
    </div>
  );
}
