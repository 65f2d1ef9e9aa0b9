import type { SceneSlip, SlipsScene as Slips } from '../../shared/session/wall/slips-scene';
import { useWords } from '../language/words';
import css from './slips-scene.module.css';
import { WallClock } from './wall-clock';

/** Slips that come in as blanks and are turned over one by one, each in its own place. */
export function SlipsScene({ scene }: { readonly scene: Slips }) {
  const { slips, places, turnIds } = scene;
  const isBlank = scene.shown === 0;
  return (
    <div className={css.picture} data-blank={isBlank || undefined}>
      <div className={css.side} data-box="">
        <h1>{scene.title}</h1>
        <Beside scene={scene} />
        <div className={css.foot}>
          {scene.clock && isBlank ? (
            <div className={css.clock}>
              <WallClock face={scene.clock} />
            </div>
          ) : null}
          <Count scene={scene} />
        </div>
      </div>
      <ul className={css.slips} data-places={places} data-blank={isBlank || undefined}>
        {slips.map((slip) => (
          <Slip key={slip.id} slip={slip} isTurn={turnIds.includes(slip.id)} />
        ))}
        {freePlaces(places - slips.length).map((place) => (
          <li key={place} className={css.free} aria-hidden="true" />
        ))}
      </ul>
    </div>
  );
}

const freePlaces = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `free ${at}`);

function Slip({ slip, isTurn }: { readonly slip: SceneSlip; readonly isTurn: boolean }) {
  const { t } = useWords();
  if (slip.text === null) return <li className={css.blank} aria-label={t('wall.slips.blank')} />;
  return (
    <li className={css.slip} data-turn={isTurn || undefined}>
      <p className={css.words} data-box="">
        {slip.text}
      </p>
    </li>
  );
}

/** Under the question: the task, or whose turn it is. */
function Beside({ scene }: { readonly scene: Slips }) {
  const { t } = useWords();
  const { shown, count, prompt, turnIds, turnOf } = scene;
  if (shown === 0) return <p>{prompt ?? t('wall.slips.silent')}</p>;
  if (turnOf) return <p>{turnOf}</p>;
  return <p>{t(shown < count || turnIds.length > 0 ? 'wall.slips.turns' : 'wall.slips.late')}</p>;
}

function Count({ scene }: { readonly scene: Slips }) {
  const { t, number } = useWords();
  const { count, shown, page, pages } = scene;
  const isUnderWay = shown > 0 && shown < count;
  return (
    <div className={css.count}>
      <p className={css.number}>{isUnderWay ? t('wall.slips.shownOf', { shown, count }) : number(count)}</p>
      <p>{t(isUnderWay ? 'wall.slips.read' : 'wall.slips.count', { count })}</p>
      {pages > 1 ? <p>{t('wall.page', { page: page + 1, pages })}</p> : null}
    </div>
  );
}
