import { type FocusEvent, useState } from 'react';
import type { Id } from '../../shared/model/ids';
import type { CardEntry } from '../../shared/model/instruments';

/** Which part of a box the Tab key comes to: the entry where one was last, else the line for a new one (null). */
export function useRoving(entries: readonly CardEntry[]) {
  const [last, setLast] = useState<Id | null>(null);
  const stopId = entries.some(({ id }) => id === last) ? last : null;
  return {
    stopId,
    handlers: {
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const stop = target.dataset.stop;
        if (stop !== undefined) setLast(stop === 'new' ? null : stop);
      },
      // Who comes back to a box comes to write.
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setLast(null);
      },
    },
  };
}
