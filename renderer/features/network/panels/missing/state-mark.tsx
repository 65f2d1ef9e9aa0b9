import type { Covered } from '../../../../../shared/network/coverage';
import css from './missing.module.css';

/** Full when somebody is there, half when only at the edge, a dotted seat when nobody is. The words beside it say the same. */
export const StateMark = ({ state }: Pick<Covered, 'state'>) => (
  <svg className={css.mark} width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    <circle className={state === 'missing' ? css.seat : css.ring} r="7" />
    {state === 'present' ? <circle className={css.full} r="7" /> : null}
    {state === 'edge' ? <path className={css.full} d="M0-7A7 7 0 0 1 0 7z" /> : null}
  </svg>
);
