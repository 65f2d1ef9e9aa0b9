import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { Id } from '../../../shared/model/ids';
import { stepIdOf } from '../../../shared/session/run/meeting';
import type { Run } from './use-run';

/** The step that was looked at, and the one that ran meanwhile: when another one runs, the look is over. */
const Kept = z.object({ looksAt: z.string(), nowId: z.string().nullable() });
type Look = z.infer<typeof Kept>;
const keyOf = (sessionId: Id): string => `kring.look.${sessionId}`;

function read(sessionId: Id): Look | undefined {
  try {
    return Kept.safeParse(JSON.parse(localStorage.getItem(keyOf(sessionId)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

function keep(sessionId: Id, look: Look | undefined): void {
  try {
    if (look === undefined) localStorage.removeItem(keyOf(sessionId));
    else localStorage.setItem(keyOf(sessionId), JSON.stringify(look));
  } catch {
    // A full store costs only that the next window begins at the step that runs.
  }
}

/** The step that the facilitator looks at without going there; it is still looked at after a crash or a restart. */
export function useLook({
  session: { id: sessionId },
  meeting,
}: Run): readonly [looksAt: Id | undefined, look: (blockId: Id | undefined) => void] {
  const [kept, setKept] = useState(() => read(sessionId));
  const nowId = stepIdOf(meeting);
  const look = kept?.nowId === nowId ? kept : undefined;
  // Over is over: it does not come back when the meeting goes back to the step that ran then.
  if (kept && !look) setKept(undefined);
  useEffect(() => keep(sessionId, look), [sessionId, look]);
  return [
    look?.looksAt,
    (blockId) => setKept(blockId === undefined || blockId === nowId ? undefined : { looksAt: blockId, nowId }),
  ];
}
