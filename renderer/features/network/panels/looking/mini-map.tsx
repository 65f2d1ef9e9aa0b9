import { useId, useMemo } from 'react';
import { bendsOf, curveBetween, pathOf } from '../../../../../shared/network/curves';
import type { Differences } from '../../../../../shared/network/differences';
import { spotsOf } from '../../../../../shared/network/free-spot';
import type { NetworkLook } from '../../../../../shared/network/look';
import { momentLook } from '../../../../../shared/network/moment-look';
import type { NetworkState } from '../../../../../shared/network/moments';
import { RING_CIRCLES, SYMBOL_HALF } from '../../../../../shared/network/rings';
import type { Told } from '../../../../../shared/network/story';
import { stateLine } from '../../../../../shared/network/story-words';
import { shapeOf, shapePath } from '../../../../../shared/network/symbols';
import { useWords } from '../../../../language/words';
import { classNames } from '../../../../ui/class-names';
import css from './looking-panels.module.css';

const OUT = 430;

type MiniProps = {
  readonly title: string;
  readonly told: Told;
  readonly state: NetworkState;
  /** What is drawn with a stress: what differs from the other moment. */
  readonly stressed: Differences;
};

/** A network at one moment, small, with what it looks like in words under it. */
export function MiniMap({ title, told, state, stressed }: MiniProps) {
  const words = useWords();
  const id = useId();
  const look = useMemo(() => momentLook(told.parties, told.ties, state, stressed), [told, state, stressed]);
  return (
    <figure className={css.mini} aria-labelledby={id}>
      <svg viewBox={`${-OUT} ${-OUT} ${OUT * 2} ${OUT * 2}`} aria-hidden="true">
        {RING_CIRCLES.map(({ ring, radius }) => (
          <circle key={ring} className={css[ring]} r={radius} />
        ))}
        <Lines told={told} look={look} />
        <Dots told={told} look={look} state={state} />
      </svg>
      <figcaption id={id}>
        <b>{title}</b>
        <br />
        {stateLine(state, words)}
      </figcaption>
    </figure>
  );
}

type DrawnProps = Pick<MiniProps, 'told'> & { readonly look: NetworkLook };

function Lines({ told: { parties, ties }, look }: DrawnProps) {
  const spots = useMemo(() => spotsOf(parties), [parties]);
  const bends = useMemo(() => bendsOf(parties, ties), [parties, ties]);
  return ties.map(({ id, sourceId, targetId }) => {
    const [from, to, bend] = [spots.get(sourceId), spots.get(targetId), bends.get(id)];
    const { strength, width = 1, tone } = look.ties.get(id) ?? {};
    if (!from || !to || !bend || strength === 'hidden') return null;
    return (
      <path
        key={id}
        className={classNames(css.line, tone === 'warm' && css.changed)}
        d={pathOf(curveBetween(from, to, bend))}
        strokeWidth={width * 2}
      />
    );
  });
}

function Dots({ told: { parties }, look, state }: DrawnProps & Pick<MiniProps, 'state'>) {
  const spots = useMemo(() => spotsOf(parties), [parties]);
  return parties.map((party) => {
    const spot = spots.get(party.id);
    const { strength, isMarked } = look.parties.get(party.id) ?? {};
    if (!spot || strength === 'hidden') return null;
    const ring = state.rings.get(party.id) ?? party.ring;
    return (
      <path
        key={party.id}
        className={classNames(ring === 'missing' ? css.seat : css.dot, isMarked && css.changed)}
        d={shapePath(shapeOf({ ...party, ring }), SYMBOL_HALF[ring] * (isMarked ? 1.5 : 1.2))}
        transform={`translate(${spot.x} ${spot.y})`}
      />
    );
  });
}
