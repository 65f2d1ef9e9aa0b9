import type { IsoDate } from '../../../shared/model/ids';
import type { Session } from '../../../shared/model/session';
import type { Learning } from './use-learning';

/** How many meetings stand beside each other, the next one included; more cannot be read. */
const COLUMNS = 4;
/** The columns of the page: the last meetings, and the next one even when it is not planned yet. */
export type Columns = {
  readonly sessions: readonly Session[];
  readonly dates: readonly IsoDate[];
  /** How many there are, with the one for the next meeting. */
  readonly count: number;
  readonly next: Session | undefined;
};

/** The columns for what a programme learned. */
export function columnsOf({ sessions, next }: Learning): Columns {
  const before = sessions.filter((session) => next === undefined || session.date < next.date);
  const held = before.slice(-(COLUMNS - 1));
  const shown = next ? [...held, next] : held;
  return { sessions: shown, dates: shown.map(({ date }) => date), count: held.length + 1, next };
}
