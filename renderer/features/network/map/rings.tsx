import { ViewportPortal } from '@xyflow/react';
import type { RingName } from '../../../../shared/network/network-map';
import { RING_CIRCLES } from '../../../../shared/network/rings';
import { LETTERING } from './lettering';
import css from './rings.module.css';

const OUTER = Math.max(...RING_CIRCLES.map(({ radius }) => radius)) + 2;

/** The circles behind everything, and the name of each on its own line. */
export const Rings = ({ names }: { readonly names: readonly RingName[] }) => (
  <ViewportPortal>
    <svg
      className={css.rings}
      style={{ left: -OUTER, top: -OUTER }}
      width={OUTER * 2}
      height={OUTER * 2}
      viewBox={`${-OUTER} ${-OUTER} ${OUTER * 2} ${OUTER * 2}`}
      aria-hidden="true"
    >
      {RING_CIRCLES.map(({ ring, radius }) => (
        <circle key={ring} className={css[ring]} r={radius} />
      ))}
    </svg>
    {names.map(({ ring, name, spot }) => (
      <span key={ring} className={css.name} style={{ left: spot.x, top: spot.y, fontSize: LETTERING.size - 1 }}>
        {name}
      </span>
    ))}
  </ViewportPortal>
);
