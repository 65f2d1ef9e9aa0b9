import { useCallback, useState } from 'react';
import { z } from 'zod';
import type { Id } from '../../../../shared/model/ids';

/** How the board of one step is looked at. */
const BoardChoice = z.object({
  /** Whether the board is open; absent: as the step has it. */
  isOpen: z.boolean().optional(),
  /** The other steps whose slips lie here; absent: as the step has it. */
  from: z.array(z.string()).optional(),
  /** Only the slips of this break-out group. */
  groupId: z.string().optional(),
});
export type BoardChoice = z.infer<typeof BoardChoice>;

// How somebody looks at a step, not a fact of the meeting: it is not in the file and is no act to take back.
const keyOf = (blockId: Id): string => `kring.board.${blockId}`;

function readChoice(blockId: Id): BoardChoice {
  try {
    const kept = BoardChoice.safeParse(JSON.parse(localStorage.getItem(keyOf(blockId)) ?? 'null'));
    return kept.success ? kept.data : {};
  } catch {
    return {};
  }
}

/** The choice for a step, remembered on this laptop. Give what uses it the step as its key. */
export function useBoardChoice(blockId: Id): readonly [BoardChoice, (part: BoardChoice) => void] {
  const [choice, setChoice] = useState(() => readChoice(blockId));
  const change = useCallback(
    (part: BoardChoice) =>
      setChoice((before) => {
        const after = { ...before, ...part };
        try {
          localStorage.setItem(keyOf(blockId), JSON.stringify(after));
        } catch {
          // A full or closed store costs only the memory of a choice.
        }
        return after;
      }),
    [blockId],
  );
  return [choice, change];
}
