import { Button, Group } from 'react-aria-components';
import { standingOf } from '../../../shared/session/run/meeting';
import { type ClockFace, clockFaceOf, isRunning, MINUTE_MS } from '../../../shared/session/run/timer';
import { useWords } from '../../language/words';
import { ClockRing } from '../../scene/clock-ring';
import { useClockWords } from '../../scene/wall-clock';
import { Icon } from '../../ui/icon';
import { useNow } from '../../ui/use-now';
import css from './clock-panel.module.css';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';

type Props = { readonly run: Run; readonly acts: RunActs };

/** The clock of the step that runs, with its minutes and its pause. */
export function ClockPanel({ run, acts }: Props) {
  const { t } = useWords();
  const nowMs = useNow(1000);
  const { blockId, timer } = standingOf(run.meeting, nowMs);
  if (blockId === null) return null;
  const face = clockFaceOf(timer, nowMs);
  const runs = isRunning(timer);
  return (
    <section className={css.panel} aria-label={t('session.run.clock')}>
      {face ? <Face face={face} of={Math.round(timer.lengthMs / MINUTE_MS)} /> : <p>{t('session.run.clock.none')}</p>}
      <Group className={css.keys ?? ''} aria-label={t('session.run.clock.minutes')}>
        <Minutes minutes={-5} acts={acts} />
        <Minutes minutes={-1} acts={acts} />
        <Button
          className={css.key ?? ''}
          aria-label={t(runs ? 'session.run.clock.pause' : 'session.run.clock.start')}
          onPress={acts.turnClock}
        >
          <Icon name={runs ? 'pause' : 'play'} />
        </Button>
        <Minutes minutes={1} acts={acts} />
        <Minutes minutes={5} acts={acts} />
      </Group>
    </section>
  );
}

function Face({ face, of }: { readonly face: ClockFace; readonly of: number }) {
  const { t } = useWords();
  const words = useClockWords();
  const digits = face.kind === 'left' ? String(face.minutes) : face.kind === 'over' ? `+${face.minutes}` : '0';
  return (
    <div className={css.face}>
      <div className={css.ring}>
        <ClockRing face={face} label={words(face)}>
          <span className={face.kind === 'over' ? css.over : css.digits} data-length={digits.length}>
            {digits}
          </span>
        </ClockRing>
      </div>
      <div>
        <b className={face.kind === 'over' ? css.quiet : undefined}>{words({ ...face, isStill: false })}</b>
        <p className={css.quiet}>
          {face.isStill ? t('session.run.clock.still') : t('session.run.clock.of', { minutes: of })}
        </p>
      </div>
    </div>
  );
}

function Minutes({ minutes, acts }: { readonly minutes: number; readonly acts: RunActs }) {
  const { t } = useWords();
  const label = minutes < 0 ? 'session.run.act.lessTime' : 'session.run.act.moreTime';
  return (
    <Button
      className={css.key ?? ''}
      aria-label={t(label, { minutes: Math.abs(minutes) })}
      onPress={() => acts.addMinutes(minutes)}
    >
      {minutes < 0 ? `−${-minutes}` : `+${minutes}`}
    </Button>
  );
}
