import type { RainbowProfile } from '../../../../../shared/model/instruments';
import { RainbowDimension } from '../../../../../shared/model/vocabularies';
import { FULL_BAND } from '../../../../../shared/network/rainbow';
import { useWords } from '../../../../language/words';
import css from './profile.module.css';

type Scores = RainbowProfile['scores'];
type RainbowPictureProps = {
  readonly scores: Scores;
  /** An earlier moment to see beside it. */
  readonly then: Scores | undefined;
};

const OUTER = 150;
const BAND = 21;
const GAP = 3;
const BASE = 156;
const WIDTH = 2 * OUTER + 12;

const radiusOf = (at: number): number => OUTER - BAND / 2 - (RainbowDimension.options.length - 1 - at) * BAND;

/** The point on a band where a score ends: the left foot is empty, the right foot is full. */
function pointAt(radius: number, score: number): readonly [x: number, y: number] {
  const angle = Math.PI * (1 - score / FULL_BAND);
  return [radius * Math.cos(angle), -radius * Math.sin(angle)];
}

function arcTo(radius: number, score: number): string {
  const [x, y] = pointAt(radius, score);
  return `M${-radius} 0A${radius} ${radius} 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** The six bands as a rainbow: full for now, an open ring for what is wanted, a line across for an earlier moment. */
export function RainbowPicture({ scores, then }: RainbowPictureProps) {
  const { t } = useWords();
  const told = RainbowDimension.options.map((band) => {
    const { now, wanted } = scores[band];
    const names = { now: t(`rainbow.full.${now}`), wanted: t(`rainbow.full.${wanted}`) };
    return t('rainbow.rainbow.picture', { band: t(`domain.rainbow.${band}`), ...names });
  });
  return (
    <svg
      className={css.rainbow}
      viewBox={`${-WIDTH / 2} ${-BASE} ${WIDTH} ${BASE + 18}`}
      role="img"
      aria-label={told.join('. ')}
    >
      {RainbowDimension.options.map((band, at) => (
        <Band key={band} number={at + 1} radius={radiusOf(at)} score={scores[band]} then={then?.[band].now} />
      ))}
    </svg>
  );
}

type BandProps = {
  readonly number: number;
  readonly radius: number;
  readonly score: Scores[RainbowDimension];
  readonly then: number | undefined;
};

function Band({ number, radius, score: { now, wanted }, then }: BandProps) {
  const [x, y] = pointAt(radius, wanted);
  return (
    <g>
      <path className={css.track} d={arcTo(radius, FULL_BAND)} strokeWidth={BAND - GAP} />
      {now > 0 ? <path className={css.now} d={arcTo(radius, now)} strokeWidth={BAND - GAP} /> : null}
      {then === undefined ? null : <Earlier radius={radius} score={then} />}
      <circle className={css.wanted} cx={x} cy={y} r={(BAND - GAP) / 2 - 2.5} />
      <text className={css.number} x={-radius} y={13}>
        {number}
      </text>
    </g>
  );
}

function Earlier({ radius, score }: { readonly radius: number; readonly score: number }) {
  const half = (BAND - GAP) / 2;
  const [ax, ay] = pointAt(radius - half, score);
  const [bx, by] = pointAt(radius + half, score);
  return <line className={css.earlier} x1={ax} y1={ay} x2={bx} y2={by} />;
}
