import { type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { ClockTime, IsoDate, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, Session } from '../../model/session';
import { bookedMinutes, clockAfter, inOrder } from '../agenda';
import { type Meeting, minutesToCome, standingOf } from './meeting';
import { MINUTE_MS, remainingMs, spentMs, toNearestMinute } from './timer';

/** One step on the line of the day; `from` and `to` are shares of the line, `startsAt` is in ms since 1970. */
export type DayPiece = {
  readonly block: Block;
  readonly state: 'done' | 'now' | 'coming' | 'skipped';
  readonly from: number;
  readonly to: number;
  readonly startsAt: number;
};

/** How the meeting goes against its end as planned, in full minutes. */
export type Pace =
  | { readonly kind: 'not-running' | 'on-time' }
  | { readonly kind: 'behind' | 'ahead'; readonly minutes: number };

export type Day = {
  readonly pieces: readonly DayPiece[];
  /** Where now is on the line, 0 to 1; null when no step runs. */
  readonly now: number | null;
  readonly endsAt: number;
  readonly plannedEnd: number;
  readonly pace: Pace;
};

// A meeting that starts hours from its plan is a rehearsal or was moved: then it is measured from its own start.
const SAME_MEETING_MS = 3 * 60 * MINUTE_MS;
const LEAST_MINUTES = 5;

const momentOf = (date: IsoDate, clock: ClockTime): number => Date.parse(`${date}T${clock}:00`);
const stateOf = ({ id, status }: Block, nowId: string | null): DayPiece['state'] =>
  id === nowId ? 'now' : status === 'done' || status === 'skipped' ? status : 'coming';

function plannedStart(session: Session, blocks: readonly Block[]): number {
  const planned = momentOf(session.date, session.startTime);
  const starts = blocks.map(({ startedAt }) => Date.parse(startedAt ?? '')).filter((ms) => !Number.isNaN(ms));
  const first = Math.min(...starts);
  return starts.length > 0 && Math.abs(first - planned) > SAME_MEETING_MS ? first : planned;
}

function paceOf(lateMs: number): Pace {
  const minutes = Math.round(lateMs / MINUTE_MS);
  if (minutes === 0) return { kind: 'on-time' };
  return minutes > 0 ? { kind: 'behind', minutes } : { kind: 'ahead', minutes: -minutes };
}

/** Minutes that each step takes on the line, and what each one that is still to come adds to the end. */
function lengthsOf(meeting: Meeting, nowMs: number) {
  const standing = standingOf(meeting, nowMs);
  const { blockId, timer, clocks } = standing;
  const steps = inOrder(meeting.blocks);
  const at = steps.findIndex(({ id }) => id === blockId);
  return {
    standing,
    lengths: steps.map((block, index) => {
      const state = stateOf(block, blockId);
      if (state === 'skipped') return { block, state, minutes: 0, toCome: 0 };
      if (state === 'now') {
        const minutes = Math.max(timer.lengthMs, spentMs(timer, nowMs)) / MINUTE_MS;
        return { block, state, minutes, toCome: Math.max(0, remainingMs(timer, nowMs)) / MINUTE_MS };
      }
      const comes = state === 'coming' && index > at;
      return { block, state, minutes: block.minutes, toCome: comes ? minutesToCome(block, clocks) : 0 };
    }),
  };
}

/**
 * The line of the day: every step with its place, where now is, when the meeting ends at this rate, and whether
 * that is before or after the end that was planned. Before the start it is the plan.
 */
export function dayOf(meeting: Meeting, nowMs: number): Day {
  const { session, blocks } = meeting;
  const { standing, lengths } = lengthsOf(meeting, nowMs);
  const starts = plannedStart(session, blocks);
  const plannedEnd = starts + bookedMinutes(session) * MINUTE_MS;
  const runs = standing.blockId !== null;
  const whole = lengths.reduce((sum, { minutes }) => sum + minutes, 0) || 1;
  let passed = 0;
  let projected = runs ? nowMs : restsAt(lengths, starts, plannedEnd);
  let now: number | null = null;
  const pieces = lengths.map(({ block, state, minutes, toCome }): DayPiece => {
    const from = passed / whole;
    if (state === 'now') now = (passed + spentMs(standing.timer, nowMs) / MINUTE_MS) / whole;
    const startsAt = startOf(block, state, projected);
    passed += minutes;
    projected += toCome * MINUTE_MS;
    return { block, state, from, to: passed / whole, startsAt };
  });
  const pace: Pace = runs ? paceOf(projected - plannedEnd) : { kind: 'not-running' };
  return { pieces, now, endsAt: toNearestMinute(projected), plannedEnd, pace };
}

/** While nothing runs, the line begins at the plan; when nothing is to come, it ends where the meeting did. */
function restsAt(lengths: ReturnType<typeof lengthsOf>['lengths'], starts: number, plannedEnd: number): number {
  if (lengths.some(({ toCome }) => toCome > 0) || lengths.length === 0) return starts;
  const ends = lengths.map(({ block }) => Date.parse(block.endedAt ?? '')).filter((ms) => !Number.isNaN(ms));
  return ends.length > 0 ? Math.max(...ends) : plannedEnd;
}

function startOf({ startedAt }: Block, state: DayPiece['state'], projected: number): number {
  const started = Date.parse(startedAt ?? '');
  return state === 'coming' || state === 'skipped' || Number.isNaN(started) ? projected : started;
}

/** A way out when the meeting runs late; `endsAt` is the end that it gives, in ms since 1970. */
export type WayOut =
  | { readonly kind: 'later'; readonly minutes: number; readonly endsAt: number }
  | { readonly kind: 'shorten'; readonly block: Block; readonly minutes: number; readonly endsAt: number };

const isDear = ({ kind }: Block): boolean => kind === 'free_time' || kind === 'reflection';

/**
 * Where the time can come from when the meeting runs late: a later end, the longest step that is still to come,
 * and last, by its name and never by itself, the free time or the looking back.
 */
export function waysOut({ pace, pieces, endsAt }: Day): readonly WayOut[] {
  if (pace.kind !== 'behind') return [];
  const late = pace.minutes;
  const coming = pieces
    .slice(pieces.findIndex(({ state }) => state === 'now'))
    .filter(({ state, block }) => state === 'coming' && block.minutes > LEAST_MINUTES)
    .map(({ block }) => block)
    .sort((a, b) => b.minutes - a.minutes);
  const shorten = (block: Block): WayOut => {
    const minutes = Math.min(late, block.minutes - LEAST_MINUTES);
    return { kind: 'shorten', block, minutes, endsAt: endsAt - minutes * MINUTE_MS };
  };
  const longest = coming.find((block) => !isDear(block));
  const dear = coming.find(({ kind }) => kind === 'free_time') ?? coming.find(({ kind }) => kind === 'reflection');
  return [
    { kind: 'later', minutes: late, endsAt },
    ...[longest, dear].filter((block) => block !== undefined).map(shorten),
  ];
}

/** The meeting ends so many minutes later than planned. */
export const finishLater = (session: Session, minutes: number, stamp: Stamp): Change => ({
  label: say('session.run.act.later', { minutes }),
  tables: updating('sessions', [[session, edited(session, { endTime: clockAfter(session.endTime, minutes) }, stamp)]]),
});

/** A step that is still to come takes fewer minutes. */
export const shortenBlock = (block: Block, minutes: number, stamp: Stamp): Change => ({
  label: say('session.run.act.shorten', { title: block.title, minutes }),
  tables: updating('blocks', [[block, edited(block, { minutes: Math.max(0, block.minutes - minutes) }, stamp)]]),
});
