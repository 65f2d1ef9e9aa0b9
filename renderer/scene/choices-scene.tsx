import type { Choice, ChoicesScene as Choices } from '../../shared/session/wall/choices-scene';
import { useWords } from '../language/words';
import css from './choices-scene.module.css';

/** More dots than this are only said in a number. */
const MOST_DRAWN = 10;

/** Groups to choose from, or what was chosen: in the order of discussion, with the one that is talked about large. */
export function ChoicesScene({ scene }: { readonly scene: Choices }) {
  return (
    <div className={css.picture} data-focus={scene.focus ? 'one' : 'none'}>
      {scene.focus ? <Around focus={scene.focus} /> : <Side scene={scene} />}
      <ul className={css.choices} data-box="" data-count={scene.choices.length}>
        {scene.choices.map((choice) => (
          <One key={choice.id} choice={choice} />
        ))}
      </ul>
    </div>
  );
}

function Side({ scene: { title, rules, page, pages } }: { readonly scene: Choices }) {
  const { t } = useWords();
  return (
    <div className={css.side} data-box="">
      <h1>{title}</h1>
      {rules ? <p>{t('wall.choices.rules', { dots: rules.dotsEach, cap: rules.capPerOption })}</p> : null}
      {pages > 1 ? <p>{t('wall.page', { page: page + 1, pages })}</p> : null}
    </div>
  );
}

function Around({ focus }: { readonly focus: NonNullable<Choices['focus']> }) {
  const { t } = useWords();
  return (
    <ol className={css.around} data-box="" aria-label={t('wall.choices.order')}>
      {focus.around.map(({ id, rank, name, dots }) => (
        <li key={id} value={rank ?? undefined} className={css.line} aria-current={id === focus.id || undefined}>
          <span>{rank}</span>
          <span>{name}</span>
          <span className={css.few}>{dots}</span>
        </li>
      ))}
    </ol>
  );
}

function One({ choice: { rank, name, texts, more, dots } }: { readonly choice: Choice }) {
  const { t } = useWords();
  const isAlone = name === null && texts.length === 1;
  return (
    <li className={css.choice}>
      {dots === null ? null : (
        <p className={css.dots}>
          <span className={css.rank}>{rank}</span>
          <span className={css.drawn} aria-hidden="true">
            {'●'.repeat(Math.min(dots, MOST_DRAWN))}
          </span>
          <span>{t('wall.choices.dots', { count: dots })}</span>
        </p>
      )}
      {name === null ? null : <h2>{name}</h2>}
      {isAlone ? (
        <p className={css.alone}>{texts[0]}</p>
      ) : (
        <ul className={css.texts}>
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: slips that say the same are told apart by their place
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
      {more > 0 ? <p className={css.more}>{t('wall.choices.more', { count: more })}</p> : null}
    </li>
  );
}
