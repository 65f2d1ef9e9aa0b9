import { LEVELS, RUNGS } from '../../../../../shared/network/level-and-rung';
import { useWords } from '../../../../language/words';
import type { Counts } from './cells';
import css from './profile.module.css';

type LadderPictureProps = { readonly now: Counts; readonly wanted: Counts };

const STEP = { x: 56, y: 40 };
const LEFT = 26;
const TOP = 8;
const LARGEST = 17;
const WIDTH = LEFT + STEP.x * LEVELS.length;
const HEIGHT = TOP + STEP.y * RUNGS.length;

/** The area of a circle tells how many; the most ties in one place give the largest. */
const radiusOf = (count: number, most: number): number => LARGEST * Math.sqrt(count / Math.max(1, most));

/** The ladder as a picture: the higher, the firmer. A full circle is now; an open one is what is wanted. */
export function LadderPicture({ now, wanted }: LadderPictureProps) {
  const { t } = useWords();
  const most = Math.max(...LEVELS.flatMap((level) => [...now[level], ...wanted[level]]));
  const yOf = (rung: number) => HEIGHT - STEP.y * (rung + 0.5);
  return (
    <svg
      className={css.steps}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`}
      role="img"
      aria-label={t('rainbow.ladder.picture')}
    >
      {RUNGS.map((rung) => (
        <g key={rung}>
          <line className={css.rung} x1={LEFT - 6} x2={WIDTH - 4} y1={yOf(rung)} y2={yOf(rung)} />
          <text className={css.number} x={10} y={yOf(rung) + 5}>
            {rung}
          </text>
        </g>
      ))}
      {LEVELS.map((level, at) => {
        const x = LEFT + STEP.x * (at + 0.5);
        return (
          <g key={level}>
            {RUNGS.map((rung) => (
              <Dots
                key={rung}
                x={x}
                y={yOf(rung)}
                now={radiusOf(now[level][rung], most)}
                wanted={radiusOf(wanted[level][rung], most)}
              />
            ))}
            <text className={css.level} x={x} y={HEIGHT + 12}>
              {t(`rainbow.ladder.short.${level}`).replace('\u00ad', '')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type DotsProps = { readonly x: number; readonly y: number; readonly now: number; readonly wanted: number };

const Dots = ({ x, y, now, wanted }: DotsProps) => (
  <>
    {now > 0 ? <circle className={css.dot} cx={x} cy={y} r={now} /> : null}
    {wanted > 0 ? <circle className={css.open} cx={x} cy={y} r={wanted + 1.5} /> : null}
  </>
);
