import { adding, type Change } from '../model/change';
import { type ClockTime, type IsoDate, newRecord, type Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Programme } from '../model/programme';
import type { Session } from '../model/session';

// A first meeting has nothing to go by: an afternoon of two hours.
const FIRST_START: ClockTime = '13:30';
const FIRST_END: ClockTime = '15:30';

/** Sessions from first to last: by day, then by number. */
export const byDate = (sessions: readonly Session[]): readonly Session[] =>
  [...sessions].sort((a, b) => a.date.localeCompare(b.date) || a.number - b.number || a.id.localeCompare(b.id));

/** The number of the session that comes next in a programme. */
export const nextNumber = (sessions: readonly Session[]): number =>
  Math.max(0, ...sessions.map(({ number }) => number)) + 1;

/** A new meeting of a programme, with the time and place of the latest one. Its agenda is still empty. */
export function newSession(
  programme: Programme,
  sessions: readonly Session[],
  asked: { readonly title: string; readonly date: IsoDate },
  stamp: Stamp,
): Change {
  const latest = byDate(sessions).at(-1);
  const session: Session = {
    ...newRecord(stamp),
    programmeId: programme.id,
    number: nextNumber(sessions),
    title: asked.title,
    kind: latest ? 'workshop' : 'kickoff',
    date: asked.date,
    startTime: latest?.startTime ?? FIRST_START,
    endTime: latest?.endTime ?? FIRST_END,
    ...(latest?.location ? { location: latest.location } : {}),
    purpose: '',
    status: 'draft',
    methodIds: [],
    privacy: latest?.privacy ?? { photos: 'none', attribution: 'group' },
  };
  return {
    label: say('programme.act.newSession', { title: asked.title }),
    tables: adding('sessions', [session]),
  };
}

const isOver = ({ status }: Session): boolean => status === 'finished' || status === 'archived';

/**
 * The session to go on with: one that runs, else the one that was worked on last unless it is over, else the first
 * to come, else the latest of all. `today` tells what is still to come; practice and archived sessions wait.
 */
export function sessionToContinue(
  sessions: readonly Session[],
  lastSessionId: string | null,
  today: IsoDate,
): Session | null {
  const order = byDate(sessions.filter(({ status }) => status !== 'archived'));
  const running = order.filter(({ status }) => status === 'running');
  const last = order.find(({ id }) => id === lastSessionId);
  return (
    running.find(({ id }) => id === lastSessionId) ??
    running.at(-1) ??
    (last && !isOver(last) ? last : undefined) ??
    order.find((session) => !isOver(session) && session.date >= today) ??
    order.findLast((session) => !isOver(session)) ??
    last ??
    order.at(-1) ??
    null
  );
}
