import type { Block } from '../../model/session';
import { agendaOf } from '../agenda';
import { type DayPiece, dayOf, plannedStartOf } from './day';
import type { Meeting } from './meeting';
import { MINUTE_MS } from './timer';

/** One step of the plan beside what became of it; moments are in ms since 1970, minutes are full minutes. */
export type PlanRow = {
  readonly block: Block;
  readonly state: DayPiece['state'];
  readonly plannedStart: number;
  /** When it began, or when it will at this rate; null for a step that is left out. */
  readonly start: number | null;
  readonly hasBegun: boolean;
  readonly plannedMinutes: number;
  /** How long it took, or has taken until now; null while it has not begun, and when that was not kept. */
  readonly realMinutes: number | null;
};

function realMinutesOf({ startedAt, endedAt }: Block, state: DayPiece['state'], nowMs: number): number | null {
  if (state === 'coming' || state === 'skipped') return null;
  const from = Date.parse(startedAt ?? '');
  const to = state === 'done' ? Date.parse(endedAt ?? '') : nowMs;
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.max(0, Math.round((to - from) / MINUTE_MS));
}

/** The plan as it is now, step by step, beside when each step began and how long it took. */
export function planRowsOf(meeting: Meeting, nowMs: number): readonly PlanRow[] {
  const { session, blocks } = meeting;
  const begins = plannedStartOf(session, blocks);
  const plannedAt = new Map(
    agendaOf(session, blocks).slots.flatMap(({ lines, from }) =>
      lines.map(({ block }) => [block.id, begins + from * MINUTE_MS] as const),
    ),
  );
  return dayOf(meeting, nowMs).pieces.map(
    ({ block, state, startsAt }): PlanRow => ({
      block,
      state,
      plannedStart: plannedAt.get(block.id) ?? startsAt,
      start: state === 'skipped' ? null : startsAt,
      hasBegun: state !== 'coming' && state !== 'skipped',
      plannedMinutes: block.minutes,
      realMinutes: realMinutesOf(block, state, nowMs),
    }),
  );
}
