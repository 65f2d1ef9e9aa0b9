import type { ClockTime } from '../model/ids';
import type { Block, Session } from '../model/session';

const MINUTES_A_DAY = 24 * 60;

/** One block with the time of the clock at which it begins and ends. */
export type AgendaLine = {
  readonly block: Block;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
};

/** What stands on the agenda: one block by itself, or break-out blocks that follow each other. */
export type AgendaPart =
  | { readonly kind: 'line'; readonly line: AgendaLine }
  | { readonly kind: 'band'; readonly lines: readonly AgendaLine[]; readonly minutes: number };

export type Agenda = {
  readonly lines: readonly AgendaLine[];
  readonly parts: readonly AgendaPart[];
  readonly plannedMinutes: number;
  readonly endsAt: ClockTime;
  /** Minutes left until the end of the session; below zero the agenda does not fit. */
  readonly slackMinutes: number;
};

/** Minutes since midnight of a time on the clock. */
export function minutesOf(clock: ClockTime): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The clock `minutes` after a time; it rolls over midnight in both directions. */
export function clockAfter(clock: ClockTime, minutes: number): ClockTime {
  const total = Math.round(minutesOf(clock) + minutes);
  const ofDay = ((total % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** How long a session is booked for, in minutes. An end before the start is the next day. */
export const bookedMinutes = ({ startTime, endTime }: Pick<Session, 'startTime' | 'endTime'>): number =>
  (minutesOf(endTime) - minutesOf(startTime) + MINUTES_A_DAY) % MINUTES_A_DAY;

/** The blocks of a session from first to last. */
export const inOrder = (blocks: readonly Block[]): readonly Block[] =>
  [...blocks].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** A block that is left out takes no time. */
export const minutesTaken = (block: Block): number => (block.status === 'skipped' ? 0 : block.minutes);

function linesOf(startTime: ClockTime, blocks: readonly Block[]): readonly AgendaLine[] {
  let passed = 0;
  return inOrder(blocks).map((block) => {
    const startsAt = clockAfter(startTime, passed);
    passed += minutesTaken(block);
    return { block, startsAt, endsAt: clockAfter(startTime, passed) };
  });
}

/** Break-out lines that follow each other, first to last. */
function runsOf(lines: readonly AgendaLine[]): readonly (readonly AgendaLine[])[] {
  const runs: AgendaLine[][] = [];
  let before: AgendaLine | undefined;
  for (const line of lines) {
    const run = runs.at(-1);
    const continues = run && before?.block.mode === 'breakout' && line.block.mode === 'breakout';
    if (continues) run.push(line);
    else runs.push([line]);
    before = line;
  }
  return runs;
}

/**
 * Break-outs that follow each other stand together in a band. One break-out by itself stays a line,
 * unless the meeting has no longer run: the groups are always shown somewhere.
 */
function partsOf(lines: readonly AgendaLine[]): readonly AgendaPart[] {
  const runs = runsOf(lines);
  const onlySingles = !runs.some((run) => run.length > 1);
  const firstSingle = onlySingles ? runs.find(([line]) => line?.block.mode === 'breakout') : undefined;
  return runs.flatMap((run): readonly AgendaPart[] => {
    if (run.length < 2 && run !== firstSingle) return run.map((line) => ({ kind: 'line', line }));
    return [{ kind: 'band', lines: run, minutes: run.reduce((sum, { block }) => sum + minutesTaken(block), 0) }];
  });
}

/** The agenda of a session with its clock times: each block begins where the one before it ends. */
export function agendaOf(session: Pick<Session, 'startTime' | 'endTime'>, blocks: readonly Block[]): Agenda {
  const lines = linesOf(session.startTime, blocks);
  const plannedMinutes = blocks.reduce((sum, block) => sum + minutesTaken(block), 0);
  return {
    lines,
    parts: partsOf(lines),
    plannedMinutes,
    endsAt: clockAfter(session.startTime, plannedMinutes),
    slackMinutes: bookedMinutes(session) - plannedMinutes,
  };
}
