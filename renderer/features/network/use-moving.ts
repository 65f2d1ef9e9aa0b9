import { useCallback, useMemo, useState } from 'react';
import type { Direction } from '../../../shared/network/nearest';
import { FARTHEST, type Spot } from '../../../shared/network/rings';
import type { Acts } from './use-acts';

const STEP = 12;
const BIG_STEP = 48;
const WAYS: Record<Direction, Spot> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A party that is being moved with the arrow keys, and where it is now. Nothing is kept until it is put down. */
export type Moving = { readonly id: string; readonly from: Spot; readonly spot: Spot };

export type MovingActs = {
  readonly moving: Moving | null;
  readonly pickUp: (id: string, spot: Spot) => void;
  readonly step: (direction: Direction, isBig?: boolean) => void;
  /** Ends the moving where it got to: one act, like letting go of a drag. */
  readonly putDown: () => void;
  /** Ends the moving where it began. */
  readonly leave: () => void;
};

/** Moving a party by keys or buttons: pick up, step, put down. */
export function useMoving(acts: Acts): MovingActs {
  const [moving, setMoving] = useState<Moving | null>(null);
  const step = useCallback((direction: Direction, isBig = false) => {
    setMoving((now) => {
      if (!now) return now;
      const size = isBig ? BIG_STEP : STEP;
      const spot = { x: now.spot.x + WAYS[direction].x * size, y: now.spot.y + WAYS[direction].y * size };
      return Math.hypot(spot.x, spot.y) > FARTHEST ? now : { ...now, spot };
    });
  }, []);
  return useMemo(
    () => ({
      moving,
      pickUp: (id, spot) => setMoving({ id, from: spot, spot }),
      step,
      putDown: () => {
        const isElsewhere = moving && (moving.spot.x !== moving.from.x || moving.spot.y !== moving.from.y);
        // It keeps standing where it is until the database says so too: no jump back and forth.
        if (isElsewhere) void acts.place(new Map([[moving.id, moving.spot]])).finally(() => setMoving(null));
        else setMoving(null);
      },
      leave: () => setMoving(null),
    }),
    [moving, step, acts],
  );
}
