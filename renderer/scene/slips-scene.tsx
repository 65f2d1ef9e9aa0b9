import type { SlipsScene as Slips } from '../../shared/session/wall/slips-scene';
import { useWords } from '../language/words';
import css from './slips-scene.module.css';
import { WallClock } from './wall-clock';

/** Slips that come in as blanks and are turned over one by one, each in its own place. */
export function SlipsScene({ scene }: { readonly scene: Slips }) {
  const { t } = useWords();
  const { slips, places, turnIds } = scene;
  const isOpening = scene.shown > 0;
  return (
    <div className={css.picture}>
      <div className={css.side}>
        <h1>{scene.title}</h1>
        {isOpening ? <p>{scene.turnOf ?? t('wall.slips.turns')}</p> : <p>{scene.prompt ?? t('wall.slips.silent')}</p>}
        <div className={css.foot}>
          {scene.clock && !isOpening ? (
            <div className={css.clock}>
              <WallClock face={scene.clock} />
            </div>
          ) : null}
          <Count scene={scene} />
        </div>
      </div>
      <ul className={css.slips} data-places={places} data-blank={!isOpening || undefined}>
        {slips.map(({ id, text }) => (
          <li
            key={id}
            className={text === null ? css.blank : css.slip}
            data-turn={(text !== null && turnIds.includes(id)) || undefined}
          >
            {text}
          </li>
        ))}
        {freePlaces(places - slips.length).map((place) => (
          <li key={place} className={css.free} aria-hidden="true" />
        ))}
      </ul>
    </div>
  );
}

const freePlaces = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `free ${at}`);

function Count({ scene }: { readonly scene: Slips }) {
  const { t, number } = useWords();
  const { count, shown, page, pages } = scene;
  return (
    <div className={css.count}>
      <p className={css.number}>
        {shown > 0 && shown < count ? t('wall.slips.shownOf', { shown, count }) : number(count)}
      </p>
      <p>{shown > 0 && shown < count ? t('wall.slips.read', { count }) : t('wall.slips.count', { count })}</p>
      {pages > 1 ? <p>{t('wall.page', { page: page + 1, pages })}</p> : null}
    </div>
  );
}
