import type { Programme } from '../../shared/model/programme';
import type { Session } from '../../shared/model/session';
import { useRow, useRows } from '../data/queries';
import type { Route } from '../route/route';

/** What the frame is about: the programme and the meeting of the page, or of the last one. */
export type Place = {
  readonly programme: Programme | undefined;
  readonly session: Session | undefined;
  readonly isDemo: boolean;
  readonly notice: string | undefined;
};

const sessionIdOf = (route: Route) => ('sessionId' in route ? route.sessionId : undefined);
const programmeIdOf = (route: Route) => ('programmeId' in route ? route.programmeId : undefined);

const latestFirst = (a: Session, b: Session) => b.date.localeCompare(a.date) || b.number - a.number;

/** The meeting that a page means: its own, else the last one of its programme. */
export function sessionFor(
  sessions: readonly Session[],
  route: Route,
  lastSessionId: string | null,
): Session | undefined {
  const own = sessions.find(({ id }) => id === sessionIdOf(route));
  if (own) return own;
  const last = sessions.find(({ id }) => id === lastSessionId);
  const programmeId = programmeIdOf(route) ?? last?.programmeId;
  if (last && last.programmeId === programmeId) return last;
  return sessions
    .filter((session) => programmeId === undefined || session.programmeId === programmeId)
    .sort(latestFirst)[0];
}

/** Follows the address; undefined while loading. */
export function usePlace(route: Route, lastSessionId: string | null): Place | undefined {
  const sessions = useRows('sessions');
  const programmes = useRows('programmes');
  const session = sessions && sessionFor(sessions, route, lastSessionId);
  const programmeId = programmeIdOf(route) ?? session?.programmeId ?? programmes?.[0]?.id;
  const origin = useRow('origins', programmeId);
  if (!sessions || !programmes) return undefined;
  return {
    programme: programmes.find(({ id }) => id === programmeId),
    session,
    isDemo: origin?.isDemo ?? false,
    notice: origin?.notice,
  };
}
