import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { curveBetween, pathOf, pointOn, turnOn } from '../../../../shared/network/curves';
import type { TieLook } from '../../../../shared/network/look';
import { ARROW_AT, lookOf } from '../../../../shared/network/tie-look';
import { classNames } from '../../../ui/class-names';
import { toneClass } from '../../../ui/tone';
import type { TieEdge as TieEdgeType } from './flow';
import { useMapState } from './map-state';
import { MarkPill } from './mark-pill';
import css from './tie-edge.module.css';

const SELECTED_WIDTH = 5.5;

/** The classes of what a lens, a filter or a moment changes. */
const changedBy = ({ tone, strength }: TieLook = {}): string =>
  classNames(tone && css.toned, toneClass(tone), strength === 'faint' && css.faded);

/** A tie on the map: its thickness is the rung, dashes say that something about it is not known yet. */
export const TieEdge = memo(({ id, data, sourceX, sourceY, targetX, targetY }: EdgeProps<TieEdgeType>) => {
  const { selectedTieId, selectedPartyId, fromId, onOpenTie, look: looks } = useMapState();
  const over = looks.ties.get(id);
  if (!data || over?.strength === 'hidden') return null;
  const { tie, bend, mark } = data.drawn;
  // From where the two ends are now, so that a tie follows the hand that drags its party.
  const curve = curveBetween({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, bend);
  const look = { ...lookOf(tie), ...over };
  const isSelected = id === selectedTieId;
  const isOf = (party: string | null) => party !== null && (tie.sourceId === party || tie.targetId === party);
  const path = pathOf(curve);
  const arrow = pointOn(curve, ARROW_AT);
  const pill = mark && pointOn(curve, mark.along);
  const state = classNames(
    css.tie,
    css[look.dash],
    changedBy(over),
    isSelected && css.selected,
    isOf(selectedPartyId) && css.near,
    fromId !== null && !isOf(fromId) && css.faded,
  );
  return (
    <>
      <g className={state}>
        <path className={css.reach} d={path} />
        <path
          className={css.line}
          d={path}
          strokeWidth={isSelected ? Math.max(SELECTED_WIDTH, look.width) : look.width}
        />
        {look.isOneWay ? (
          <path
            className={css.arrow}
            d="M-6-4.500 4 0l-10 4.500z"
            transform={`translate(${arrow.x} ${arrow.y}) rotate(${turnOn(curve, ARROW_AT)})`}
          />
        ) : null}
      </g>
      {mark && pill ? (
        <EdgeLabelRenderer>
          <button
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            className={classNames(css.pill, fromId !== null && !isOf(fromId) && css.faded, 'nodrag nopan')}
            style={{ transform: `translate(${pill.x}px, ${pill.y}px) translate(-50%, -50%)` }}
            onClick={() => onOpenTie(id)}
          >
            <MarkPill mark={mark} isSelected={isSelected} />
          </button>
        </EdgeLabelRenderer>
      ) : null}
    </>
  );
});
TieEdge.displayName = 'TieEdge';
