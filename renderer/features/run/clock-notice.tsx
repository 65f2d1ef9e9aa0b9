import { type ClockGap, isFar } from '../../../shared/session/run/clock-gap';
import { stepIdOf } from '../../../shared/session/run/meeting';
import { MINUTE_MS } from '../../../shared/session/run/timer';
import { forgetClockGap, useClockGap } from '../../data/clock-watch';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './clock-notice.module.css';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';

type Props = { readonly run: Run; readonly acts: RunActs };

/** Says that time passed which Kring did not see, or that the clock of the laptop was changed, and asks what counts. */
export function ClockNotice({ run, acts }: Props) {
  const seen = useClockGap();
  if (!seen?.sessionIds.includes(run.session.id) || stepIdOf(run.meeting) === null) return null;
  return <Notice gap={seen.gap} acts={acts} />;
}

function Notice({ gap, acts }: { readonly gap: ClockGap; readonly acts: RunActs }) {
  const { t, time } = useWords();
  const answer = (act?: () => void) => () => {
    act?.();
    forgetClockGap();
  };
  return (
    <section className={css.notice} aria-label={t('regie.gap')}>
      <p role="status">{useGapWords()(gap)}</p>
      {gap.kind === 'away' ? (
        <>
          {isFar(gap) ? (
            <Button onPress={answer(acts.turnClock)}>{t('regie.gap.goOn')}</Button>
          ) : (
            <Button onPress={answer(() => acts.leaveOutGap(gap.ms))}>{t('regie.gap.leaveOut')}</Button>
          )}
          <Button variant="quiet" onPress={answer(isFar(gap) ? () => acts.countGap(gap.ms) : undefined)}>
            {t('regie.gap.count')}
          </Button>
          <span className={css.quiet}>{t('regie.gap.seen', { time: time(gap.seenMs) })}</span>
        </>
      ) : (
        <Button variant="quiet" onPress={answer()}>
          {t('regie.gap.fine')}
        </Button>
      )}
    </section>
  );
}

/** How long, in the largest measure that says it. */
function useHowLong(): (ms: number) => string {
  const { t } = useWords();
  return (ms) => {
    const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
    if (minutes < 90) return t('session.run.minutes', { minutes });
    const hours = Math.round(minutes / 60);
    return hours < 48 ? t('regie.gap.hours', { hours }) : t('regie.gap.days', { days: Math.round(hours / 24) });
  };
}

function useGapWords(): (gap: ClockGap) => string {
  const { t } = useWords();
  const howLong = useHowLong();
  return (gap) => {
    if (gap.kind === 'zone') return t('regie.gap.zone');
    if (gap.kind === 'back') return t('regie.gap.back', { long: howLong(gap.ms) });
    return t(isFar(gap) ? 'regie.gap.far' : 'regie.gap.away', { long: howLong(gap.ms) });
  };
}
