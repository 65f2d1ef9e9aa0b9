import type { ClockFace } from '../../shared/session/run/timer';
import { ClockRing } from './clock-ring';
import css from './step-clock.module.css';
import { useClockWords } from './wall-clock';

/** The clock of a step as it stands beside the work: full minutes alone, then the minutes over in grey. */
export function StepClock({ face }: { readonly face: ClockFace }) {
  const words = useClockWords();
  const digits = face.kind === 'left' ? String(face.minutes) : face.kind === 'over' ? `+${face.minutes}` : '0';
  return (
    <ClockRing face={face} label={words(face)}>
      <span className={face.kind === 'over' ? css.over : css.digits} data-length={digits.length}>
        {digits}
      </span>
    </ClockRing>
  );
}
