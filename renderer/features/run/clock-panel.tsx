import { standingOf } from '../../../shared/session/run/meeting';
import { type ClockFace, clockFaceOf, isRunning, MINUTE_MS } from '../../../shared/session/run/timer';
import { useWords } from '../../language/words';
import { StepClock } from '../../scene/step-clock';
import { useClockWords } from '../../scene/wall-clock';
import { ClockKeys } from '../../ui/clock-keys';
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
      <ClockKeys
        label={t('session.run.clock.minutes')}
        minutes={[-5, -1, 1, 5]}
        labelOf={(minutes) =>
          t(minutes < 0 ? 'session.run.act.lessTime' : 'session.run.act.moreTime', { minutes: Math.abs(minutes) })
        }
        isRunning={runs}
        turnLabel={t(runs ? 'session.run.clock.pause' : 'session.run.clock.start')}
        onMinutes={acts.addMinutes}
        onTurn={acts.turnClock}
      />
    </section>
  );
}

function Face({ face, of }: { readonly face: ClockFace; readonly of: number }) {
  const { t } = useWords();
  const words = useClockWords();
  return (
    <div className={css.face}>
      <div className={css.ring}>
        <StepClock face={face} />
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
