import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import type { Block, Session } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { leaveOut } from '../../shared/session/plan/plan-commands';
import { dayOf } from '../../shared/session/run/day';
import type { Meeting } from '../../shared/session/run/meeting';
import { isDear, takeWay, type WayOut, waysOut } from '../../shared/session/run/overtime';
import { goToBlock } from '../../shared/session/run/run-commands';
import { aBlock, aSession, stamp } from '../make';

const MINUTE = 60_000;
const momentOf = (clock: string) => Date.parse(`2026-10-15T${clock}:00`);
const isoOf = (ms: number) => new Date(ms).toISOString();
const clockOf = (ms: number) => `${new Date(ms).getHours()}:${String(new Date(ms).getMinutes()).padStart(2, '0')}`;

const session = aSession({ startTime: '13:30', endTime: '15:00' });
const plan = (): readonly Block[] => [
  aBlock({ id: 'welcome', order: 1, title: 'Welkom', kind: 'welcome', minutes: 10 }),
  aBlock({ id: 'works', order: 2, title: 'Wat werkt hier?', minutes: 30, mode: 'breakout' }),
  aBlock({ id: 'tips', order: 3, title: 'Tips', minutes: 15, mode: 'breakout' }),
  aBlock({ id: 'free', order: 4, title: 'Scharreltijd', kind: 'free_time', minutes: 20 }),
  aBlock({ id: 'back', order: 5, title: 'Terugkijken', kind: 'reflection', minutes: 15 }),
];

const keptOf = (meeting: Meeting) =>
  workspaceOf({ sessions: [meeting.session], blocks: meeting.blocks, runs: meeting.run ? [meeting.run] : [] });
const meetingOf = (kept: ReturnType<typeof keptOf>): Meeting => ({
  session: kept.sessions[0] ?? session,
  blocks: kept.blocks,
  run: kept.runs[0],
});

/** The meeting after it went to a step at a time on the clock. */
const atStep = (blockId: string, clock: string, blocks = plan(), held: Session = session): Meeting => {
  const kept = keptOf({ session: held, blocks, run: null });
  return meetingOf(applyChange(kept, goToBlock(meetingOf(kept), blockId, stamp(isoOf(momentOf(clock))))));
};
const taken = (meeting: Meeting, way: WayOut, nowMs: number): Meeting =>
  meetingOf(applyChange(keptOf(meeting), takeWay(meeting, way, stamp(isoOf(nowMs)))));

const textOf = (way: WayOut): string => {
  const dear = way.kind !== 'later' && way.isDear ? ', dear' : '';
  if (way.kind === 'later') return `later ${way.at?.id ?? 'end'} ${way.minutes} ${clockOf(way.endsAt)}`;
  return way.kind === 'shorten'
    ? `shorten ${way.block.id} ${way.minutes} ${clockOf(way.endsAt)}${dear}`
    : `without ${way.block.id} ${clockOf(way.endsAt)}${dear}`;
};
const waysAt = (meeting: Meeting, clock: string) => waysOut(meeting, momentOf(clock)).map(textOf);

describe('the ways out when the meeting runs late', () => {
  it('are a later end, a shorter next step and a step that is left out, each with its end', () => {
    expect(waysAt(atStep('works', '13:43'), '14:06')).toEqual([
      'later end 3 15:03',
      'shorten tips 3 15:00',
      'without tips 14:48',
    ]);
  });

  it('shorten the next step that has the minutes, and leave out the shortest that is enough', () => {
    const blocks = [
      aBlock({ id: 'one', order: 1, minutes: 20 }),
      aBlock({ id: 'two', order: 2, minutes: 8 }),
      aBlock({ id: 'three', order: 3, minutes: 30 }),
      aBlock({ id: 'four', order: 4, minutes: 12 }),
      aBlock({ id: 'five', order: 5, minutes: 20 }),
    ];
    expect(waysAt(atStep('one', '13:40', blocks), '13:40')).toEqual([
      'later end 10 15:10',
      'shorten three 10 15:00',
      'without four 14:58',
    ]);
  });

  it('never take anything by themselves: without a choice the free time keeps its minutes [S0-35]', () => {
    const meeting = atStep('tips', '14:40');
    expect(meeting.blocks.find(({ id }) => id === 'free')?.minutes).toBe(20);
    expect(meeting.blocks.find(({ id }) => id === 'back')?.minutes).toBe(15);
  });

  it('name the free time last and as dear, and only when nothing else brings the meeting back [S0-35]', () => {
    expect(waysAt(atStep('tips', '14:35'), '14:35')).toEqual(['later end 25 15:25', 'shorten free 15 15:10, dear']);
    expect(waysAt(atStep('works', '13:58'), '14:00').at(-1)).toBe('shorten free 15 15:03, dear');
    expect(waysAt(atStep('works', '13:43'), '14:06').join()).not.toContain('free');
  });

  it('name the looking back only when there is no free time to come, and leave each step five minutes', () => {
    expect(waysAt(atStep('free', '14:50'), '14:50')).toEqual(['later end 25 15:25', 'shorten back 10 15:15, dear']);
  });

  it('do not leave out a closing, a welcome or a fixed point', () => {
    const blocks = [
      aBlock({ id: 'one', order: 1, minutes: 60 }),
      aBlock({ id: 'lunch', order: 2, minutes: 30, fixedStart: '14:30' }),
      aBlock({ id: 'end', order: 3, minutes: 5, kind: 'closing' }),
    ];
    expect(waysAt(atStep('one', '13:30', blocks), '14:30').join()).not.toContain('without');
  });

  it('move a fixed point that cannot be reached, or make room before it', () => {
    const blocks = plan().map((block) => (block.id === 'free' ? { ...block, fixedStart: '14:25' } : block));
    const roomy = { ...session, endTime: '16:00' };
    const meeting = atStep('works', '13:46', blocks, roomy);
    expect(waysAt(meeting, '13:46')).toEqual(['later free 6 15:06', 'shorten tips 6 15:00', 'without tips 15:00']);
  });

  it('are not there when the meeting is on time', () => {
    expect(waysAt(atStep('welcome', '13:30'), '13:35')).toEqual([]);
  });
});

const kinds: Block['kind'][] = ['method_step', 'custom', 'free_time', 'reflection', 'break', 'closing', 'welcome'];
const agenda = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      minutes: fc.integer({ min: 0, max: 40 }),
      status: fc.constantFrom('planned' as const, 'skipped' as const),
      fixedAt: fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined, freq: 6 }),
      isBeside: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((steps) =>
    steps.map(({ fixedAt, isBeside, ...step }, at) =>
      aBlock({
        ...step,
        id: `b${at}`,
        order: at + 1,
        ...(fixedAt !== undefined && { fixedStart: `14:${String(fixedAt).padStart(2, '0')}` }),
        ...(isBeside && at % 3 === 2 && { besideId: `b${at - 1}` }),
      }),
    ),
  );
const late = fc.record({
  blocks: agenda,
  startedAfter: fc.integer({ min: 0, max: 90 }),
  nowAfter: fc.integer({ min: 0, max: 90 * 60 }),
});

/** A meeting somewhere in its day, and the moment to look at it. */
const lateMeeting = ({
  blocks,
  startedAfter,
  nowAfter,
}: {
  blocks: Block[];
  startedAfter: number;
  nowAfter: number;
}) => {
  const started = momentOf('13:30') + startedAfter * MINUTE;
  const first = blocks.find(({ status }) => status === 'planned') ?? blocks[0];
  const kept = keptOf({ session, blocks, run: null });
  const run = applyChange(kept, goToBlock(meetingOf(kept), first?.id ?? '', stamp(isoOf(started))));
  return { meeting: meetingOf(run), nowMs: started + nowAfter * 1000 };
};

describe('the laws of the ways out', () => {
  it('what is promised is what comes: the end of each way is the end of the day after it', () => {
    fc.assert(
      fc.property(late, (given) => {
        const { meeting, nowMs } = lateMeeting(given);
        for (const way of waysOut(meeting, nowMs))
          expect(dayOf(taken(meeting, way, nowMs), nowMs).endsAt).toBe(way.endsAt);
      }),
    );
  });

  it('every way but a later end makes the meeting less late', () => {
    const minutesLate = (meeting: Meeting, nowMs: number) => {
      const { pace } = dayOf(meeting, nowMs);
      return pace.kind === 'behind' ? pace.minutes : 0;
    };
    fc.assert(
      fc.property(late, (given) => {
        const { meeting, nowMs } = lateMeeting(given);
        for (const way of waysOut(meeting, nowMs).filter(({ kind }) => kind !== 'later'))
          expect(minutesLate(taken(meeting, way, nowMs), nowMs)).toBeLessThan(minutesLate(meeting, nowMs));
      }),
    );
  });

  it('free time, looking back and breaks are dear, stand last, and only when the others are not enough', () => {
    fc.assert(
      fc.property(late, (given) => {
        const { meeting, nowMs } = lateMeeting(given);
        const ways = waysOut(meeting, nowMs);
        const steps = ways.filter((way) => way.kind !== 'later');
        expect(steps.map((way) => way.isDear)).toEqual(steps.map((way) => isDear(way.block)));
        const dear = steps.filter((way) => way.isDear);
        const solving = steps.filter((way) => dayOf(taken(meeting, way, nowMs), nowMs).pace.kind !== 'behind');
        expect(dear).toEqual(dear.length === 0 ? [] : [ways.at(-1)]);
        expect(dear.length > 0 && solving.some((way) => !way.isDear)).toBe(false);
      }),
    );
  });

  it('no step is left with fewer than five minutes, and what is taken back is as it was', () => {
    fc.assert(
      fc.property(late, (given) => {
        const { meeting, nowMs } = lateMeeting(given);
        for (const way of waysOut(meeting, nowMs)) {
          if (way.kind === 'shorten') expect(way.block.minutes - way.minutes).toBeGreaterThanOrEqual(5);
          const change = takeWay(meeting, way, stamp(isoOf(nowMs)));
          const kept = keptOf(meeting);
          expect(applyChange(applyChange(kept, change), invert(change))).toEqual(kept);
        }
      }),
    );
  });

  it('a step that was left out in the plan is the same act', () => {
    const meeting = atStep('works', '13:43');
    const way = waysOut(meeting, momentOf('14:06')).find(({ kind }) => kind === 'leave-out');
    const tips = meeting.blocks.find(({ id }) => id === 'tips') ?? aBlock();
    expect(way && takeWay(meeting, way, stamp())).toEqual(leaveOut(tips, stamp()));
  });
});
