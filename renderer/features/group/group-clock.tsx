import { Button as AriaButton, Group as AriaGroup } from 'react-aria-components';
import type { Block, Timer } from '../../../shared/model/session';
import { type Meeting, standingOf } from '../../../shared/session/run/meeting';
import { clockFaceOf, isRunning, timerOf } from '../../../shared/session/run/timer';
import { useWords } from '../../language/words';
import { ClockRing } from '../../scene/clock-ring';
import { useClockWords } from '../../scene/wall-clock';
import { Button } from '../../ui/button';
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
  const words = useClockWords();
  const face = clockFaceOf(timer, nowMs);
  if (!face) return null;
  const digits = face.kind === 'left' ? String(face.minutes) : face.kind === 'over' ? `+${face.minutes}` : '0';
  const minutes = (count: number) => (
    <AriaButton
      className={css.key ?? ''}
      aria-label={t(count < 0 ? 'session.run.act.lessTime' : 'session.run.act.moreTime', { minutes: Math.abs(count) })}
      onPress={() => acts.addMinutes(count)}
    >
      {count < 0 ? `−${-count}` : `+${count}`}
    </AriaButton>
  );
  return (
    <section className={css.clock} aria-label={t('group.page.clock')}>
      <div className={css.ring}>
        <ClockRing face={face} label={words(face)}>
          <span className={face.kind === 'over' ? css.over : css.digits} data-length={digits.length}>
            {digits}
          </span>
        </ClockRing>
      </div>
      <AriaGroup className={css.keys ?? ''} aria-label={t('session.run.clock.minutes')}>
        {minutes(-1)}
        <AriaButton
          className={css.key ?? ''}
          aria-label={t(isRunning(timer) ? 'session.run.clock.pause' : 'session.run.clock.start')}
          onPress={acts.turnClock}
        >
          <Icon name={isRunning(timer) ? 'pause' : 'play'} />
        </AriaButton>
        {minutes(1)}
      </AriaGroup>
    </section>
  );
}
