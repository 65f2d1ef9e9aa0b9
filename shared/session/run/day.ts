import type { ClockTime, IsoDate } from '../../model/ids';
import type { Block, Session } from '../../model/session';
import { type Beside, bookedMinutes, minutesAfterStart, slotsOf } from '../agenda';
import { type Meeting, minutesToCome, type Standing, standingOf } from './meeting';
import { MINUTE_MS, remainingMs, spentMs, toNearestMinute } from './timer';

/**
 * One step on the line of the day; `from` and `to` are shares of the line, `startsAt` is in ms since 1970.
 * `beside`: goes on at the same time as the step that runs, in other groups.
 */
export type DayPiece = {
  readonly block: Block;
  readonly state: 'done' | 'now' | 'beside' | 'coming' | 'skipped';
  readonly from: number;
  readonly to: number;
  readonly startsAt: number;
};

/** How the meeting goes against its plan, in full minutes. `at` is the fixed point it counts for; null is the end. */
export type Pace =
  | { readonly kind: 'not-running' | 'on-time' }
  | { readonly kind: 'behind' | 'ahead'; readonly minutes: number; readonly at: Block | null };

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

const momentOf = (date: IsoDate, clock: ClockTime): number => Date.parse(`${date}T${clock}:00`);

function stateOf({ id, status }: Block, nowId: string | null): DayPiece['state'] {
  if (id === nowId) return 'now';
  return status === 'done' || status === 'skipped' ? status : 'coming';
}

/** When the meeting was to begin, in ms since 1970: as planned, or where a rehearsal began. */
export function plannedStartOf(session: Session, blocks: readonly Block[]): number {
  const planned = momentOf(session.date, session.startTime);
  const starts = blocks.map(({ startedAt }) => Date.parse(startedAt ?? '')).filter((ms) => !Number.isNaN(ms));
  const first = Math.min(...starts);
  return starts.length > 0 && Math.abs(first - planned) > SAME_MEETING_MS ? first : planned;
}

/** A step with the minutes that it takes on the line, and those that it still adds to the end. */
type Length = {
  readonly block: Block;
  readonly state: DayPiece['state'];
  readonly minutes: number;
  readonly toCome: number;
};

function lengthOfNow(block: Block, { timer }: Standing, nowMs: number): Length {
  const minutes = Math.max(timer.lengthMs, spentMs(timer, nowMs)) / MINUTE_MS;
  return { block, state: 'now', minutes, toCome: Math.max(0, remainingMs(timer, nowMs)) / MINUTE_MS };
}

function lengthOf(block: Block, isAfterNow: boolean, standing: Standing): Length {
  const state = stateOf(block, standing.blockId);
  if (state === 'skipped') return { block, state, minutes: 0, toCome: 0 };
  const comes = state === 'coming' && isAfterNow;
  return { block, state, minutes: block.minutes, toCome: comes ? minutesToCome(block, standing.clocks) : 0 };
}

/** The steps of the band that runs: each has its own minutes, all began together. */
function lengthsOfNow(band: Beside, standing: Standing, nowMs: number): readonly Length[] {
  return band.map((block) => {
    if (block.id === standing.blockId) return lengthOfNow(block, standing, nowMs);
    if (block.status !== 'running') return lengthOf(block, false, standing);
    const toCome = Math.max(0, block.minutes - spentMs(standing.timer, nowMs) / MINUTE_MS);
    return { block, state: 'beside', minutes: block.minutes, toCome };
  });
}

function lengthsOf(bands: readonly Beside[], standing: Standing, nowMs: number): readonly (readonly Length[])[] {
  const at = bands.findIndex((band) => band.some(({ id }) => id === standing.blockId));
  return bands.map((band, index) =>
    index === at && at !== -1
      ? lengthsOfNow(band, standing, nowMs)
      : band.map((block) => lengthOf(block, index > at, standing)),
  );
}

const longest = (lengths: readonly Length[], of: 'minutes' | 'toCome'): number =>
  Math.max(0, ...lengths.map((length) => length[of]));

/** A point of the day that the meeting is held against, and how late it comes there, in ms. */
type Checkpoint = { readonly at: Block | null; readonly lateMs: number };

function paceOf(checkpoints: readonly Checkpoint[]): Pace {
  const minutesAt = ({ lateMs }: Checkpoint) => Math.round(lateMs / MINUTE_MS);
  const worst = checkpoints.toSorted((a, b) => b.lateMs - a.lateMs)[0];
  if (worst && minutesAt(worst) > 0) return { kind: 'behind', minutes: minutesAt(worst), at: worst.at };
  // Room that is there before a fixed point is spent waiting for it: only the first one to come has any to give.
  const next = checkpoints[0];
  if (!next || minutesAt(next) === 0) return { kind: 'on-time' };
  return { kind: 'ahead', minutes: -minutesAt(next), at: next.at };
}

/** Rolls the steps forward from a moment; a fixed point waits for its time and never begins before it. */
function rolled(lengths: readonly (readonly Length[])[], fromMs: number, fixedMs: (block: Block) => number | null) {
  const checkpoints: Checkpoint[] = [];
  let passes = fromMs;
  const starts = lengths.map((band) => {
    const fixed = band.find(({ state, block, toCome }) => state === 'coming' && toCome > 0 && fixedMs(block) !== null);
    const at = fixed ? fixedMs(fixed.block) : null;
    if (fixed && at !== null) {
      checkpoints.push({ at: fixed.block, lateMs: passes - at });
      passes = Math.max(passes, at);
    }
    const starts = passes;
    passes += longest(band, 'toCome') * MINUTE_MS;
    return starts;
  });
  return { starts, checkpoints, endsAt: passes };
}

/** Steps of a band share its place on the line. */
function piecesOf(lengths: readonly (readonly Length[])[], starts: readonly number[]): readonly DayPiece[] {
  const whole = lengths.reduce((sum, band) => sum + longest(band, 'minutes'), 0) || 1;
  let passed = 0;
  return lengths.flatMap((band, index) => {
    const shown = band.filter(({ state }) => state !== 'skipped').length;
    const each = longest(band, 'minutes') / (shown || 1);
    return band.map(({ block, state }): DayPiece => {
      const from = passed / whole;
      if (state !== 'skipped') passed += each;
      return { block, state, from, to: passed / whole, startsAt: startOf(block, state, starts[index] ?? 0) };
    });
  });
}

function startOf({ startedAt }: Block, state: DayPiece['state'], projected: number): number {
  const started = Date.parse(startedAt ?? '');
  return state === 'coming' || state === 'skipped' || Number.isNaN(started) ? projected : started;
}

/** While nothing runs, the line begins at the plan; when nothing is to come, it ends where the meeting did. */
function restsAt(lengths: readonly Length[], starts: number, plannedEnd: number): number {
  if (lengths.some(({ toCome }) => toCome > 0) || lengths.length === 0) return starts;
  const ends = lengths.map(({ block }) => Date.parse(block.endedAt ?? '')).filter((ms) => !Number.isNaN(ms));
  return ends.length > 0 ? Math.max(...ends) : plannedEnd;
}

/** Where now is on the line: in the place of the step that runs, as far as its own time has gone. */
function nowOn(pieces: readonly DayPiece[], { timer }: Standing, nowMs: number): number | null {
  const piece = pieces.find(({ state }) => state === 'now');
  if (!piece) return null;
  const spent = spentMs(timer, nowMs);
  return piece.from + (piece.to - piece.from) * (spent / Math.max(timer.lengthMs, spent, 1));
}

/**
 * The line of the day: every step with its place, where now is, when the meeting ends at this rate, and whether
 * that is before or after the plan: the fixed points that are still to come, and the end. Before the start it is
 * the plan.
 */
export function dayOf(meeting: Meeting, nowMs: number): Day {
  const { session, blocks } = meeting;
  const standing = standingOf(meeting, nowMs);
  const lengths = lengthsOf(slotsOf(blocks), standing, nowMs);
  const starts = plannedStartOf(session, blocks);
  const plannedEnd = starts + bookedMinutes(session) * MINUTE_MS;
  const fixedMs = ({ fixedStart }: Block) =>
    fixedStart ? starts + minutesAfterStart(session, fixedStart) * MINUTE_MS : null;
  const runs = standing.blockId !== null;
  const roll = rolled(lengths, runs ? nowMs : restsAt(lengths.flat(), starts, plannedEnd), fixedMs);
  const pieces = piecesOf(lengths, roll.starts);
  const end: Checkpoint = { at: null, lateMs: roll.endsAt - plannedEnd };
  return {
    pieces,
    now: nowOn(pieces, standing, nowMs),
    endsAt: toNearestMinute(roll.endsAt),
    plannedEnd,
    pace: runs ? paceOf([...roll.checkpoints, end]) : { kind: 'not-running' },
  };
}
