import { byDots, dotsOf, isPicked, pickHurdle } from '../../../shared/instruments/hurdles';
import { useRowsBy } from '../../data/queries';
import { useWords } from '../../language/words';
import { Checkbox } from '../../ui/field';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { type HurdleProps, NoHurdles, useKindOf } from './hurdle-parts';

/** Which hurdle is most in the way: the dots of a vote on the board stand here once they are shown; one is taken up. */
export function PickList({ hurdles, acts, session, onOpen }: HurdleProps) {
  const { t } = useWords();
  const dots = dotsOf(useRowsBy('votingRounds', 'sessionId', session.id) ?? []);
  const kindOf = useKindOf();
  return (
    <>
      <NoHurdles hurdles={hurdles} />
      <ul className={css.cards}>
        {byDots(hurdles, dots).map((hurdle) => (
          <li key={hurdle.id}>
            <NoteCard note={hurdle} onOpen={onOpen} isQuiet={hurdle.state === 'accepted' || hurdle.state === 'cleared'}>
              <p className={css.quiet}>{kindOf(hurdle)}</p>
              <div className={css.inLine}>
                {dots.size > 0 ? <b>{t('instruments.hurdle.dots', { count: dots.get(hurdle.id) ?? 0 })}</b> : null}
                <Checkbox
                  isSelected={isPicked(hurdle)}
                  onChange={(picked) => void acts.change(hurdle, (latest, now) => pickHurdle(latest, picked, now))}
                >
                  {t('instruments.hurdle.pick')}
                </Checkbox>
              </div>
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}
