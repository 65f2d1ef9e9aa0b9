import { type Day, dayOf } from '../../../shared/session/run/day';
import { type WayOut, waysOut } from '../../../shared/session/run/overtime';
import { useWords } from '../../language/words';
import type { TitleOf } from '../../methods/use-step-texts';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/use-now';
import css from './pace-line.module.css';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';

type Props = { readonly run: Run; readonly titleOf: TitleOf; readonly acts: RunActs };

/** Before or after the plan, as a sentence with ways out; never a colour, never a sound. */
export function PaceLine({ run, titleOf, acts }: Props) {
  const nowMs = useNow(1000);
  const day = dayOf(run.meeting, nowMs);
  if (day.pace.kind === 'not-running') return null;
  return (
    <section className={css.pace}>
      <Sentence day={day} titleOf={titleOf} />
      <Ways ways={waysOut(run.meeting, nowMs)} titleOf={titleOf} acts={acts} />
    </section>
  );
}

function Sentence({ day, titleOf }: { readonly day: Day; readonly titleOf: TitleOf }) {
  const { t, time } = useWords();
  const said = usePaceWords(titleOf)(day);
  if (day.pace.kind === 'behind') return <b>{said}</b>;
  return (
    <>
      <b>{said}</b>
      <p className={css.quiet}>{t('session.run.pace.ends', { time: time(day.endsAt) })}</p>
    </>
  );
}

/** How the meeting goes, in words: against its end, or against the fixed point that comes first. */
export function usePaceWords(titleOf: TitleOf): (day: Day) => string {
  const { t } = useWords();
  return ({ pace }) => {
    if (pace.kind !== 'behind' && pace.kind !== 'ahead') return t('session.run.pace.onTime');
    const { minutes, at } = pace;
    if (pace.kind === 'behind')
      return at
        ? t('session.run.pace.behindFor', { minutes, title: titleOf(at) })
        : t('session.run.pace.behind', { minutes });
    return at
      ? t('session.run.pace.aheadOf', { minutes, title: titleOf(at) })
      : t('session.run.pace.ahead', { minutes });
  };
}

type WaysProps = { readonly ways: readonly WayOut[]; readonly titleOf: TitleOf; readonly acts: RunActs };

function Ways({ ways, titleOf, acts }: WaysProps) {
  const { t, time } = useWords();
  const nameOf = useWayName(titleOf);
  if (ways.length === 0) return null;
  return (
    <ul className={css.ways} aria-label={t('session.run.pace.ways')}>
      {ways.map((way) => (
        <li key={way.kind}>
          <Button variant="link" onPress={() => acts.take(way)}>
            {nameOf(way)}
          </Button>{' '}
          <time className={css.quiet}>{time(way.endsAt)}</time>
          <Cost way={way} />
        </li>
      ))}
    </ul>
  );
}

function useWayName(titleOf: TitleOf): (way: WayOut) => string {
  const { t } = useWords();
  return (way) => {
    if (way.kind === 'shorten') return t('session.run.pace.shorter', { title: titleOf(way.block) });
    if (way.kind === 'leave-out') return t('session.run.pace.leaveOut', { title: titleOf(way.block) });
    return way.at ? t('session.run.pace.fixLater', { title: titleOf(way.at) }) : t('session.run.pace.later');
  };
}

/** Time that the meeting is for is never taken without saying what it costs. */
function Cost({ way }: { readonly way: WayOut }) {
  const { t } = useWords();
  if (way.kind === 'later' || !way.isDear) return null;
  return <span className={css.cost}>{t(costOf(way.block.kind))}</span>;
}

function costOf(kind: string) {
  if (kind === 'free_time') return 'session.run.pace.cost.free_time';
  return kind === 'reflection' ? 'session.run.pace.cost.reflection' : 'session.run.pace.cost.break';
}
