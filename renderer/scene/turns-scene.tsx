import type { WallSpeaker } from '../../shared/privacy/wall-speaker';
import type { TurnsScene as Turns } from '../../shared/session/wall/turns-scene';
import { useWords } from '../language/words';
import css from './turns-scene.module.css';

/** A round: the question, who has the word and who is next, by role, and how far it is. */
export function TurnsScene({ scene }: { readonly scene: Turns }) {
  const { t } = useWords();
  const { title, prompt, now, next, spoken, people } = scene;
  return (
    <div className={css.picture}>
      <h1>{title}</h1>
      {prompt ? <p className={css.prompt}>{prompt}</p> : null}
      {now ? (
        <dl className={css.turns}>
          <Turn word={t('wall.turns.now')} who={now} isNow />
          {next ? <Turn word={t('wall.turns.next')} who={next} /> : null}
        </dl>
      ) : (
        <p className={css.all}>{t('wall.turns.all')}</p>
      )}
      <p className={css.far}>{t('wall.turns.far', { spoken, people })}</p>
    </div>
  );
}

type TurnProps = { readonly word: string; readonly who: WallSpeaker; readonly isNow?: boolean };

function Turn({ word, who, isNow = false }: TurnProps) {
  const { t } = useWords();
  return (
    <div data-now={isNow || undefined}>
      <dt>{word}</dt>
      <dd>{'role' in who ? who.role : t(`domain.perspective.${who.perspective}`)}</dd>
    </div>
  );
}
