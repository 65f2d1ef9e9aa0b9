import { type Day, dayOf, type WayOut, waysOut } from '../../../shared/session/run/day';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/use-now';
import css from './pace-line.module.css';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';
import type { TitleOf } from './use-titles';

type Props = { readonly run: Run; readonly titleOf: TitleOf; readonly acts: RunActs };

/** Before or after the plan, as a sentence with ways out; never a colour, never a sound. */
export function PaceLine({ run, titleOf, acts }: Props) {
  const day = dayOf(run.meeting, useNow(1000));
  if (day.pace.kind === 'not-running') return null;
  return (
    <section className={css.pace}>
      <Sentence day={day} />
      <Ways ways={waysOut(day)} titleOf={titleOf} acts={acts} />
    </section>
  );
}

function Sentence({ day }: { readonly day: Day }) {
  const { t, time } = useWords();
  const { pace, endsAt } = day;
  if (pace.kind === 'behind') return <b>{t('session.run.pace.behind', { minutes: pace.minutes })}</b>;
  return (
    <>
      <b>
        {pace.kind === 'ahead' ? t('session.run.pace.ahead', { minutes: pace.minutes }) : t('session.run.pace.onTime')}
      </b>
      <p className={css.quiet}>{t('session.run.pace.ends', { time: time(endsAt) })}</p>
    </>
  );
}

type WaysProps = { readonly ways: readonly WayOut[]; readonly titleOf: TitleOf; readonly acts: RunActs };

function Ways({ ways, titleOf, acts }: WaysProps) {
  const { t, time } = useWords();
  if (ways.length === 0) return null;
  return (
    <ul className={css.ways} aria-label={t('session.run.pace.ways')}>
      {ways.map((way) => (
        <li key={way.kind === 'later' ? 'later' : way.block.id}>
          <Button variant="link" onPress={() => acts.take(way)}>
            {way.kind === 'later'
              ? t('session.run.pace.later')
              : t('session.run.pace.shorter', { title: titleOf(way.block) })}
          </Button>{' '}
          <time className={css.quiet}>{time(way.endsAt)}</time>
        </li>
      ))}
    </ul>
  );
}
