import { applyChange, type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, Session } from '../../model/session';
import { workspaceOf } from '../../model/tables';
import { clockAfter } from '../agenda';
import { leaveOut } from '../plan/plan-commands';
import { type Day, dayOf } from './day';
import type { Meeting } from './meeting';

/** No step is made shorter than this, in minutes: in less nobody gets to say anything. */
const LEAST_MINUTES = 5;

/**
 * A way out when the meeting runs late; `endsAt` is the end that the day has after it, in ms since 1970. `later`
 * moves the end, or the fixed point that cannot be reached. `isDear`: it takes time that the meeting is for.
 */
export type WayOut =
  | { readonly kind: 'later'; readonly minutes: number; readonly at: Block | null; readonly endsAt: number }
  | {
      readonly kind: 'shorten';
      readonly block: Block;
      readonly minutes: number;
      readonly isDear: boolean;
      readonly endsAt: number;
    }
  | { readonly kind: 'leave-out'; readonly block: Block; readonly isDear: boolean; readonly endsAt: number };

type WithoutEnd<W> = W extends unknown ? Omit<W, 'endsAt'> : never;
type Act = WithoutEnd<WayOut>;

/** Free time, a look back and a break are what people come for and what makes them learn: never taken by themselves. */
export const isDear = ({ kind }: Pick<Block, 'kind'>): boolean =>
  kind === 'free_time' || kind === 'reflection' || kind === 'break';

/** The meeting ends so many minutes later than planned. */
export const finishLater = (session: Session, minutes: number, stamp: Stamp): Change => ({
  label: say('session.run.act.later', { minutes }),
  tables: updating('sessions', [[session, edited(session, { endTime: clockAfter(session.endTime, minutes) }, stamp)]]),
});

const fixLater = (block: Block, minutes: number, stamp: Stamp): Change => ({
  label: say('session.run.act.fixLater', { title: block.title, minutes }),
  tables: updating('blocks', [
    [block, edited(block, { fixedStart: block.fixedStart && clockAfter(block.fixedStart, minutes) }, stamp)],
  ]),
});

/** A step that is still to come takes fewer minutes. */
export const shortenBlock = (block: Block, minutes: number, stamp: Stamp): Change => ({
  label: say('session.run.act.shorten', { title: block.title, minutes }),
  tables: updating('blocks', [[block, edited(block, { minutes: Math.max(0, block.minutes - minutes) }, stamp)]]),
});

/** Takes a way out: one act, that can be taken back. */
export function takeWay({ session }: Meeting, way: Act, stamp: Stamp): Change {
  if (way.kind === 'shorten') return shortenBlock(way.block, way.minutes, stamp);
  if (way.kind === 'leave-out') return leaveOut(way.block, stamp);
  return way.at ? fixLater(way.at, way.minutes, stamp) : finishLater(session, way.minutes, stamp);
}

/** The day as it would be after an act: tried out on a copy, so that what is promised is what comes. */
function dayAfter(meeting: Meeting, act: Act, nowMs: number): Day {
  const stamp: Stamp = { now: new Date(nowMs).toISOString(), newId: () => 'none' };
  const kept = workspaceOf({ sessions: [meeting.session], blocks: meeting.blocks });
  const after = applyChange(kept, takeWay(meeting, act, stamp));
  return dayOf({ ...meeting, session: after.sessions[0] ?? meeting.session, blocks: after.blocks }, nowMs);
}

const lateIn = ({ pace }: Day): number => (pace.kind === 'behind' ? pace.minutes : 0);

type Tried = { readonly act: Act; readonly late: number; readonly endsAt: number };

/** The first that brings the meeting back to its plan, else the one that helps most; none when nothing helps. */
function bestOf(acts: readonly Act[], late: number, meeting: Meeting, nowMs: number): Tried | undefined {
  const tried = acts.map((act): Tried => {
    const day = dayAfter(meeting, act, nowMs);
    return { act, late: lateIn(day), endsAt: day.endsAt };
  });
  const helping = tried.filter((each) => each.late < late);
  return helping.find((each) => each.late === 0) ?? helping.toSorted((a, b) => a.late - b.late)[0];
}

const shortening = (blocks: readonly Block[], late: number): readonly Act[] =>
  blocks
    .filter(({ minutes }) => minutes > LEAST_MINUTES)
    .map((block) => ({
      kind: 'shorten',
      block,
      minutes: Math.min(late, Math.floor(block.minutes - LEAST_MINUTES)),
      isDear: isDear(block),
    }))
    .filter(({ minutes }) => minutes > 0) as readonly Act[];

// The shortest that is enough goes first: leaving out takes no more than is needed.
const leavingOut = (blocks: readonly Block[]): readonly Act[] =>
  blocks
    .filter(({ kind, fixedStart }) => kind !== 'closing' && kind !== 'welcome' && !fixedStart)
    .toSorted((a, b) => a.minutes - b.minutes)
    .map((block) => ({ kind: 'leave-out', block, isDear: isDear(block) }));

/** Free time before the looking back, and the looking back before the break that people need. */
const DEAR: readonly Block['kind'][] = ['free_time', 'reflection', 'break'];

function dearest(coming: readonly Block[], late: number, meeting: Meeting, nowMs: number): Tried | undefined {
  for (const kind of DEAR) {
    const found = bestOf(
      shortening(
        coming.filter((block) => block.kind === kind),
        late,
      ),
      late,
      meeting,
      nowMs,
    );
    if (found) return found;
  }
  return undefined;
}

/**
 * Where the time can come from when the meeting runs late, each with the end that it gives: a later end, a shorter
 * next step, a step that is left out. Free time, the looking back and breaks are never chosen; only when none of the
 * others brings the meeting back to its plan, one of them stands last, by its name, marked dear.
 */
export function waysOut(meeting: Meeting, nowMs: number): readonly WayOut[] {
  const day = dayOf(meeting, nowMs);
  if (day.pace.kind !== 'behind') return [];
  const { minutes: late, at } = day.pace;
  const coming = day.pieces
    .filter(({ state, startsAt }) => state === 'coming' && startsAt >= nowMs)
    .map(({ block }) => block);
  const free = coming.filter((block) => !isDear(block));
  const later: Act = { kind: 'later', minutes: late, at };
  const ways = [
    { act: later, late: 0, endsAt: dayAfter(meeting, later, nowMs).endsAt },
    bestOf(shortening(free, late), late, meeting, nowMs),
    bestOf(leavingOut(free), late, meeting, nowMs),
  ].filter((way) => way !== undefined);
  const isSolved = ways.slice(1).some((way) => way.late === 0);
  const dear = isSolved ? undefined : dearest(coming, late, meeting, nowMs);
  return [...ways, ...(dear ? [dear] : [])].map(({ act, endsAt }) => ({ ...act, endsAt }) as WayOut);
}
