import type { KeyboardEvent } from 'react';
import type { Acts } from '../use-acts';
import type { TieLine } from './lines';

/** What a row of the ties does with keys: Delete takes the tie away, and the next one has the focus. */
export function useTieKeys(lines: readonly TieLine[], acts: Acts) {
  return (event: KeyboardEvent, id: string, go: (id: string) => void): boolean => {
    if (event.key !== 'Delete') return false;
    const at = lines.findIndex(({ tie }) => tie.id === id);
    const next = (lines[at + 1] ?? lines[at - 1])?.tie.id;
    void acts.removeTie(id).then((isDone) => isDone && next !== undefined && go(next));
    return true;
  };
}
