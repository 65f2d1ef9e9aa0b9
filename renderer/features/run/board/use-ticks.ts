import { useMemo, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/ids';

const NONE: ReadonlySet<Id> = new Set();

/** The cards that are ticked, in the order in which that was done. */
export type Ticks = {
  readonly ids: ReadonlySet<Id>;
  readonly toggle: (id: Id) => void;
  /** Ticks every card from the one that was ticked last up to this one. */
  readonly tickTo: (id: Id) => void;
  readonly setAll: (ids: readonly Id[], isOn: boolean) => void;
  readonly clear: () => void;
};

function between(order: readonly Id[], one: Id, other: Id): readonly Id[] {
  const [from, to] = [order.indexOf(one), order.indexOf(other)].toSorted((a, b) => a - b) as [number, number];
  return from < 0 ? [other] : order.slice(from, to + 1);
}

/** Ticks on cards that lie in this order. A card that is taken off the board takes its tick along. */
export function useTicks(order: readonly Id[]): Ticks {
  const [ticked, setTicked] = useState(NONE);
  const last = useRef<Id>(undefined);
  const ids = useMemo(() => {
    const there = new Set(order);
    const left = [...ticked].filter((id) => there.has(id));
    return left.length === ticked.size ? ticked : new Set(left);
  }, [ticked, order]);
  const setAll = (some: readonly Id[], isOn: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      for (const id of some) isOn ? after.add(id) : after.delete(id);
      return after;
    });
  return {
    ids,
    setAll,
    toggle: (id) => {
      last.current = id;
      setAll([id], !ids.has(id));
    },
    tickTo: (id) => {
      const from = last.current ?? id;
      last.current = id;
      setAll(between(order, from, id), true);
    },
    clear: () => {
      last.current = undefined;
      setTicked(NONE);
    },
  };
}
