import type { ReactNode } from 'react';
import type { ClockFace } from '../../shared/session/run/timer';
import css from './clock-ring.module.css';

const MIDDLE = 50;
const RADIUS = 45.5;

/** How much of the ring is thick: what is left. When the time is up only the thin ring stays, without alarm. */
const shareOf = (face: ClockFace): number => (face.kind === 'left' ? face.share : 0);

type RingProps = { readonly face: ClockFace | null; readonly label: string; readonly children?: ReactNode };

/**
 * The clock as a ring: the hand goes round with the time and the thick part is what is left. Without a face it is
 * the open ring of Kring. What stands in the middle is the caller's.
 */
export function ClockRing({ face, label, children }: RingProps) {
  const share = face ? shareOf(face) : 1;
  return (
    <div className={css.clock} role="img" aria-label={label}>
      <svg className={css.ring} viewBox="0 0 100 100" aria-hidden="true">
        <circle className={css.whole} cx={MIDDLE} cy={MIDDLE} r={RADIUS} />
        <g transform={`rotate(${-90 + 360 * (1 - share)} ${MIDDLE} ${MIDDLE})`}>
          {share > 0 ? (
            <circle
              className={css.left}
              cx={MIDDLE}
              cy={MIDDLE}
              r={RADIUS}
              pathLength={1}
              strokeDasharray={`${share} 2`}
            />
          ) : null}
          <circle className={css.hand} cx={MIDDLE + RADIUS} cy={MIDDLE} r={4.1} />
        </g>
      </svg>
      <div className={css.middle} aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
