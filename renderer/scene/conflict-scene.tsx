import type { ConflictScene as Conflict } from '../../shared/session/wall/conflict-scene';
import { useWords } from '../language/words';
import css from './conflict-scene.module.css';

/** One botsing that both sides agreed to show: what it was about and what it taught; the sides have no face. */
export function ConflictScene({ scene }: { readonly scene: Conflict }) {
  const { t } = useWords();
  const { situation, difference, sides, sharedInterest, lesson, experiment } = scene;
  return (
    <div className={css.picture} data-box="">
      <h1>{situation}</h1>
      {difference ? <Part name={t('wall.conflict.difference')} text={difference} /> : null}
      <ul className={css.sides}>
        {sides.map(({ label, view }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a side has no other name, that is the point
          <li key={at}>
            <Part name={label ?? t('wall.conflict.side', { number: at + 1 })} text={view} />
          </li>
        ))}
      </ul>
      {sharedInterest ? <Part name={t('wall.conflict.shared')} text={sharedInterest} /> : null}
      {lesson ? <Part name={t('wall.conflict.lesson')} text={lesson} /> : null}
      {experiment ? <Part name={t('wall.conflict.experiment')} text={experiment.what} /> : null}
    </div>
  );
}

const Part = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <div className={css.part}>
    <h2>{name}</h2>
    <p>{text}</p>
  </div>
);
