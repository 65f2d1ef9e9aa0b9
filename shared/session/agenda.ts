import type { ClockTime, Id } from '../model/ids';
import type { Block, Session } from '../model/session';

const MINUTES_A_DAY = 24 * 60;

/** A fixed point, and how what comes before it fits. */
export type FixedPoint = {
  /** When it should begin. */
  readonly at: ClockTime;
  /** Minutes left before it; below zero it begins so many minutes too late. */
  readonly slackMinutes: number;
};

/** One block with the time of the clock at which it begins and ends. */
export type AgendaLine = {
  readonly block: Block;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly fixed?: FixedPoint;
};

/** What begins at one moment: one block, or blocks for different groups beside each other. */
export type AgendaSlot = {
  readonly lines: readonly AgendaLine[];
  /** Minutes after the start of the session. */
  readonly from: number;
  /** Of blocks beside each other the longest. */
  readonly minutes: number;
};

/** What stands on the agenda: one block by itself, break-out blocks that follow each other, or blocks side by side. */
export type AgendaPart =
  | { readonly kind: 'line'; readonly line: AgendaLine }
  | { readonly kind: 'band'; readonly lines: readonly AgendaLine[]; readonly minutes: number }
  | { readonly kind: 'beside'; readonly lines: readonly AgendaLine[]; readonly minutes: number };

export type Agenda = {
  readonly lines: readonly AgendaLine[];
  readonly slots: readonly AgendaSlot[];
  readonly parts: readonly AgendaPart[];
  /** What the blocks take together, without what is left open before a fixed point. */
  readonly plannedMinutes: number;
  /** From the start until the last block ends, with what is left open. */
  readonly lastsMinutes: number;
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

/** Blocks that begin together: one by itself, or a step with those that stand beside it for other groups. */
export type Beside = readonly [Block, ...Block[]];

/** The step that a block stands beside; itself when that is not there, or stands beside another one: no chains. */
function anchorOf(block: Block, byId: ReadonlyMap<Id, Block>): Block {
  const anchor = byId.get(block.besideId ?? '');
  return anchor && !byId.has(anchor.besideId ?? '') ? anchor : block;
}

/** The blocks of a session as they follow each other; those that begin together stand in one, its first step first. */
export function slotsOf(blocks: readonly Block[]): readonly Beside[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const steps = inOrder(blocks);
  const slots = new Map<Id, [Block, ...Block[]]>();
  for (const block of steps) if (anchorOf(block, byId) === block) slots.set(block.id, [block]);
  for (const block of steps) {
    const anchor = anchorOf(block, byId);
    if (anchor !== block) slots.get(anchor.id)?.push(block);
  }
  return [...slots.values()];
}

/** The block with everything that stands beside it, first to last. */
export const besideOf = (blocks: readonly Block[], blockId: Id): readonly Block[] =>
  slotsOf(blocks).find((slot) => slot.some(({ id }) => id === blockId)) ?? [];

/** Blocks beside each other take the longest of their minutes. */
export const minutesTogether = (slot: readonly Block[]): number => Math.max(0, ...slot.map(minutesTaken));

/**
 * Minutes from the start of a session to a time on the clock. A time more than half a day ahead, and after the end,
 * has already been: then it is below zero.
 */
export function minutesAfterStart(session: Pick<Session, 'startTime' | 'endTime'>, clock: ClockTime): number {
  const ahead = (minutesOf(clock) - minutesOf(session.startTime) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return ahead > Math.max(MINUTES_A_DAY / 2, bookedMinutes(session)) ? ahead - MINUTES_A_DAY : ahead;
}

/** When these blocks should begin, whatever comes before them; what is left out has no time. */
export const fixedStartOf = (slot: readonly Block[]): ClockTime | undefined =>
  slot.find((block) => block.status !== 'skipped' && block.fixedStart !== undefined)?.fixedStart;

/**
 * Each slot begins where the one before it ends; a fixed point waits for its time. When the time is already over, the
 * fixed point is pushed and says by how much: two things at once cannot be, and no step is made shorter unasked.
 */
function timed(session: Pick<Session, 'startTime' | 'endTime'>, blocks: readonly Block[]): readonly AgendaSlot[] {
  let passed = 0;
  return slotsOf(blocks).map((slot): AgendaSlot => {
    const at = fixedStartOf(slot);
    const slackMinutes = at === undefined ? 0 : minutesAfterStart(session, at) - passed;
    const from = passed + Math.max(0, slackMinutes);
    const minutes = minutesTogether(slot);
    passed = from + minutes;
    const lines = slot.map(
      (block, index): AgendaLine => ({
        block,
        startsAt: clockAfter(session.startTime, from),
        endsAt: clockAfter(session.startTime, from + minutesTaken(block)),
        ...(index === 0 && at !== undefined && { fixed: { at, slackMinutes } }),
      }),
    );
    return { lines, from, minutes };
  });
}

const isGroupWork = ({ lines }: AgendaSlot): boolean => lines.length === 1 && lines[0]?.block.mode === 'breakout';

/** Steps in groups that follow each other, first to last; anything else is by itself. */
function runsOf(slots: readonly AgendaSlot[]): readonly (readonly AgendaSlot[])[] {
  const runs: AgendaSlot[][] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isGroupWork(before) && isGroupWork(slot)) run.push(slot);
    else runs.push([slot]);
  }
  return runs;
}

const linesIn = (slots: readonly AgendaSlot[]): readonly AgendaLine[] => slots.flatMap(({ lines }) => lines);
const minutesIn = (slots: readonly AgendaSlot[]): number => slots.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * Break-outs that follow each other stand together in a band. One break-out by itself stays a line,
 * unless the groups would have their heads nowhere.
 */
function partsOf(slots: readonly AgendaSlot[]): readonly AgendaPart[] {
  const runs = runsOf(slots);
  const hasBand = runs.some((run) => run.length > 1);
  const firstSingle = hasBand ? undefined : runs.find((run) => run.every(isGroupWork));
  return runs.flatMap((run): readonly AgendaPart[] => {
    const lines = linesIn(run);
    if (run.length > 1 || run === firstSingle) return [{ kind: 'band', lines, minutes: minutesIn(run) }];
    if (lines.length > 1) return [{ kind: 'beside', lines, minutes: minutesIn(run) }];
    return lines.map((line) => ({ kind: 'line', line }));
  });
}

/**
 * The agenda of a session with its clock times: each block begins where the one before it ends, blocks beside each
 * other begin together, and a fixed point begins at its time unless what comes before it takes too long.
 */
export function agendaOf(session: Pick<Session, 'startTime' | 'endTime'>, blocks: readonly Block[]): Agenda {
  const slots = timed(session, blocks);
  const last = slots.at(-1);
  const lastsMinutes = last ? last.from + last.minutes : 0;
  return {
    lines: linesIn(slots),
    slots,
    parts: partsOf(slots),
    plannedMinutes: minutesIn(slots),
    lastsMinutes,
    endsAt: clockAfter(session.startTime, lastsMinutes),
    slackMinutes: bookedMinutes(session) - lastsMinutes,
  };
}
