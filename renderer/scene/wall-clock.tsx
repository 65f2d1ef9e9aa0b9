import type { ClockFace } from '../../shared/session/run/timer';
import { useWords } from '../language/words';
import { ClockRing } from './clock-ring';
import css from './wall-clock.module.css';

/** What the clock says in words, as it is read aloud. */
export function useClockWords(): (face: ClockFace) => string {
  const { t } = useWords();
  return (face) => {
    const said =
      face.kind === 'left'
        ? t('wall.clock.left', { minutes: face.minutes })
        : face.kind === 'over'
          ? t('wall.clock.over', { minutes: face.minutes })
          : t('wall.clock.closing');
    return face.isStill ? t('wall.clock.stillLabel', { said }) : said;
  };
}

/** The calm clock of the room: full minutes, then the wish to round off, then the minutes over in grey. */
export function WallClock({ face }: { readonly face: ClockFace }) {
  const words = useClockWords();
  return (
    <ClockRing face={face} label={words(face)}>
      <Middle face={face} />
    </ClockRing>
  );
}

function Middle({ face }: { readonly face: ClockFace }) {
  const { t, number } = useWords();
  if (face.kind === 'closing') return <span className={css.sentence}>{t('wall.clock.closing')}</span>;
  const digits = face.kind === 'left' ? number(face.minutes) : t('wall.clock.overDigits', { minutes: face.minutes });
  const unit = face.kind === 'left' ? t('wall.clock.unit', { minutes: face.minutes }) : t('wall.clock.overUnit');
  return (
    <span className={face.kind === 'over' ? css.over : undefined}>
      <span className={css.digits} data-length={digits.length}>
        {digits}
      </span>
      <span className={css.unit}>{unit}</span>
    </span>
  );
}
