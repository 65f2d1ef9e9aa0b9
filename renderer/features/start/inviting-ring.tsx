import css from './inviting-ring.module.css';
import { pointAt } from './ring-shape';

const SEATS = 11;
const CENTRE = { x: 260, y: 260 };
const RADIUS = 190;

/** A ring of open seats, one of them marked: here a meeting will stand. */
export function InvitingRing() {
  const seats = Array.from({ length: SEATS }, (_, seat) => pointAt(CENTRE, RADIUS, seat / SEATS));
  return (
    <svg className={css.ring} viewBox="0 0 520 520" aria-hidden="true">
      {seats.map(({ x, y }, seat) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={seat === 0 ? 15 : 25} className={seat === 0 ? css.now : css.seat} />
      ))}
    </svg>
  );
}
