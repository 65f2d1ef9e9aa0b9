import type { Block, Timer } from '../../../shared/model/session';
import { type Meeting, standingOf } from '../../../shared/session/run/meeting';
import { clockFaceOf, isRunning, timerOf } from '../../../shared/session/run/timer';
import { useWords } from '../../language/words';
import { StepClock } from '../../scene/step-clock';
import { Button } from '../../ui/button';
import { ClockKeys } from '../../ui/clock-keys';
import { Icon } from '../../ui/icon';
import { useNow } from '../../ui/use-now';
import css from './group-clock.module.css';
import type { GroupActs } from './use-group-acts';

type Props = { readonly meeting: Meeting; readonly step: Block; readonly acts: GroupActs };

const isUntouched = (timer: Timer, step: Block): boolean =>
  !isRunning(timer) && timer.elapsedMs === 0 && timer.lengthMs === timerOf(step.minutes).lengthMs;

/** A clock for who wants one: full minutes, no sound, and nothing happens when it is up. */
export function GroupClock({ meeting, step, acts }: Props) {
  const { t } = useWords();
  const nowMs = useNow(1000);
  const { blockId, timer } = standingOf(meeting, nowMs);
  const own = blockId === step.id ? timer : timerOf(step.minutes);
  if (step.minutes === 0) return null;
  if (isUntouched(own, step))
    return (
      <Button variant="quiet" onPress={acts.turnClock}>
        <Icon name="play" />
        {t('group.page.clock.begin', { minutes: step.minutes })}
      </Button>
    );
  return <Face timer={own} nowMs={nowMs} acts={acts} />;
}

type FaceProps = { readonly timer: Timer; readonly nowMs: number; readonly acts: GroupActs };

function Face({ timer, nowMs, acts }: FaceProps) {
  const { t } = useWords();
  const face = clockFaceOf(timer, nowMs);
  if (!face) return null;
  return (
    <section className={css.clock} aria-label={t('group.page.clock')}>
      <div className={css.ring}>
        <StepClock face={face} />
      </div>
      <ClockKeys
        label={t('session.run.clock.minutes')}
        minutes={[-1, 1]}
        labelOf={(minutes) =>
          t(minutes < 0 ? 'session.run.act.lessTime' : 'session.run.act.moreTime', { minutes: Math.abs(minutes) })
        }
        isRunning={isRunning(timer)}
        turnLabel={t(isRunning(timer) ? 'session.run.clock.pause' : 'session.run.clock.start')}
        onMinutes={acts.addMinutes}
        onTurn={acts.turnClock}
      />
    </section>
  );
}
