import { useState } from 'react';
import { z } from 'zod';
import type { Id } from '../../../shared/model/ids';
import { stepIdOf } from '../../../shared/session/run/meeting';
import type { Run } from './use-run';

/** The step that was looked at, and the one that ran meanwhile: when another one runs, the look is over. */
const Kept = z.object({ looksAt: z.string(), nowId: z.string().nullable() });
const keyOf = (sessionId: Id): string => `kring.look.${sessionId}`;

function read({ session, meeting }: Run): Id | undefined {
  try {
    const kept = Kept.safeParse(JSON.parse(localStorage.getItem(keyOf(session.id)) ?? 'null'));
    return kept.success && kept.data.nowId === stepIdOf(meeting) ? kept.data.looksAt : undefined;
  } catch {
    return undefined;
  }
}

function keep({ session, meeting }: Run, looksAt: Id | undefined): void {
  try {
    if (looksAt === undefined) localStorage.removeItem(keyOf(session.id));
    else localStorage.setItem(keyOf(session.id), JSON.stringify({ looksAt, nowId: stepIdOf(meeting) }));
  } catch {
    // A full store costs only that the next window begins at the step that runs.
  }
}

/** The step that the facilitator looks at without going there; it is still looked at after a crash or a restart. */
export function useLook(run: Run): readonly [looksAt: Id | undefined, look: (blockId: Id | undefined) => void] {
  const [looksAt, setLooksAt] = useState(() => read(run));
  return [
    looksAt,
    (blockId) => {
      const elsewhere = blockId === stepIdOf(run.meeting) ? undefined : blockId;
      keep(run, elsewhere);
      setLooksAt(elsewhere);
    },
  ];
}
