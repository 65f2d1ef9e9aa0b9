import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Plan } from './use-plan';

/** The blocks that are chosen and still there. `isPicking`: each press chooses one more. */
export function useChosenBlocks({ blocks }: Plan) {
  const [asked, setAsked] = useState<readonly Id[]>([]);
  const [isPicking, setPicking] = useState(false);
  const ids = useMemo(() => {
    const here = new Set(blocks.map(({ id }) => id));
    return new Set(asked.filter((id) => here.has(id)));
  }, [asked, blocks]);
  const select = (next: readonly Id[]) => {
    setAsked(next);
    if (next.length === 0) setPicking(false);
  };
  return { ids, isPicking: isPicking && blocks.length > 0, select, pick: setPicking };
}
