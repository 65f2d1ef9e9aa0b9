import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import type { Block } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { dayOf } from '../../shared/session/run/day';
import { type Meeting, standingOf } from '../../shared/session/run/meeting';
import { goToBlock } from '../../shared/session/run/run-commands';
import { remainingMs } from '../../shared/session/run/timer';
import { aBlock, aSession, stamp } from '../make';

// The room's clock is the machine's: written without an offset, as `startTime` is.
const momentOf = (clock: string, date = '2026-10-15') => Date.parse(`${date}T${clock}:00`);
const isoOf = (ms: number) => new Date(ms).toISOString();
const clockOf = (ms: number) => `${new Date(ms).getHours()}:${String(new Date(ms).getMinutes()).padStart(2, '0')}`;

const session = aSession({ startTime: '13:30', endTime: '15:00' });
const plan = (): readonly Block[] => [
  aBlock({ id: 'welcome', order: 1, title: 'Welkom', minutes: 10 }),
  aBlock({ id: 'works', order: 2, title: 'Wat werkt hier?', minutes: 30, mode: 'breakout' }),
  aBlock({ id: 'tips', order: 3, title: 'Tips', minutes: 15, mode: 'breakout' }),
  aBlock({ id: 'free', order: 4, title: 'Scharreltijd', kind: 'free_time', minutes: 20 }),
  aBlock({ id: 'back', order: 5, title: 'Terugkijken', kind: 'reflection', minutes: 15 }),
];

/** The meeting after it went to each step at a time on the clock. */
function ran(
  steps: readonly (readonly [blockId: string, clock: string, date?: string])[],
  over: Partial<Meeting> = {},
) {
  let workspace = workspaceOf({ sessions: [over.session ?? session], blocks: over.blocks ?? plan() });
  const meeting = (): Meeting => ({
    session: workspace.sessions[0] ?? session,
    blocks: workspace.blocks,
    run: workspace.runs[0],
  });
  for (const [blockId, clock, date] of steps) {
    workspace = applyChange(workspace, goToBlock(meeting(), blockId, stamp(isoOf(momentOf(clock, date)))));
  }
  return meeting();
}

describe('the line of the day', () => {
  it('is the plan before the start: places by minutes, times by the clock', () => {
    const day = dayOf({ session, blocks: plan(), run: null }, momentOf('09:00'));
    expect(day.pieces.map(({ startsAt }) => clockOf(startsAt))).toEqual(['13:30', '13:40', '14:10', '14:25', '14:45']);
    expect(day.pieces.map(({ state }) => state)).toEqual(Array(5).fill('coming'));
    expect(day.pieces[1]).toMatchObject({ from: 10 / 90, to: 40 / 90 });
    expect(day).toMatchObject({ now: null, pace: { kind: 'not-running' }, endsAt: momentOf('15:00') });
  });

  it('shows where now is, what is done and when the meeting ends at this rate', () => {
    const day = dayOf(
      ran([
        ['welcome', '13:30'],
        ['works', '13:43'],
      ]),
      momentOf('14:06'),
    );
    expect(day.pieces.map(({ state }) => state)).toEqual(['done', 'now', 'coming', 'coming', 'coming']);
    expect(day.now).toBeCloseTo((10 + 23) / 90);
    expect(clockOf(day.endsAt)).toBe('15:03');
    expect(day.pace).toEqual({ kind: 'behind', minutes: 3, at: null });
    expect(day.pieces.map(({ startsAt }) => clockOf(startsAt))).toEqual(['13:30', '13:43', '14:13', '14:28', '14:48']);
  });

  it('is on time when it is, and has room when steps went faster', () => {
    const onTime = ran([
      ['welcome', '13:30'],
      ['works', '13:40'],
    ]);
    expect(dayOf(onTime, momentOf('14:00')).pace).toEqual({ kind: 'on-time' });
    const faster = ran([
      ['welcome', '13:30'],
      ['works', '13:34'],
    ]);
    expect(dayOf(faster, momentOf('14:00')).pace).toEqual({ kind: 'ahead', minutes: 6, at: null });
  });

  it('grows with the overtime of the step that runs', () => {
    const day = dayOf(ran([['works', '13:40']]), momentOf('14:18'));
    expect(day.pace).toEqual({ kind: 'behind', minutes: 8, at: null });
    expect(day.pieces.at(-1)?.to).toBeCloseTo(1);
  });

  it('leaves out what is skipped, and what was passed by is not to come any more', () => {
    const blocks = plan().map((block) => (block.id === 'tips' ? { ...block, status: 'skipped' as const } : block));
    const day = dayOf(ran([['free', '14:25']], { blocks }), momentOf('14:25'));
    expect(day.pieces[2]).toMatchObject({ state: 'skipped' });
    expect(day.pieces[2]?.to).toBe(day.pieces[2]?.from);
    expect(clockOf(day.endsAt)).toBe('15:00');
  });

  it('measures a rehearsal on another day from its own start', () => {
    const day = dayOf(ran([['welcome', '10:00', '2026-10-13']]), momentOf('10:04', '2026-10-13'));
    expect(day.pace).toEqual({ kind: 'on-time' });
    expect(day.plannedEnd).toBe(momentOf('11:30', '2026-10-13'));
  });

  it('ends where the meeting ended once it is over, or at its plan when that was not kept', () => {
    const done = plan().map((block) => ({ ...block, status: 'done' as const }));
    expect(clockOf(dayOf({ session, blocks: done, run: null }, momentOf('20:00')).endsAt)).toBe('15:00');
    const kept = done.map((block) => ({ ...block, endedAt: isoOf(momentOf('15:07')) }));
    expect(clockOf(dayOf({ session, blocks: kept, run: null }, momentOf('20:00')).endsAt)).toBe('15:07');
  });

  it('is empty without an agenda', () => {
    expect(dayOf({ session, blocks: [], run: null }, momentOf('13:30'))).toMatchObject({ pieces: [], now: null });
  });
});

describe('the line of the day with fixed points and steps beside each other', () => {
  it('waits for a fixed point, and holds the meeting against it before it does against the end', () => {
    const blocks = plan().map((block) => (block.id === 'free' ? { ...block, fixedStart: '14:35' } : block));
    const meeting = ran([['welcome', '13:30']], { blocks });
    const day = dayOf(meeting, momentOf('13:34'));
    expect(day.pieces.map(({ startsAt }) => clockOf(startsAt))).toEqual(['13:30', '13:40', '14:10', '14:35', '14:55']);
    expect(day.pace).toMatchObject({ kind: 'behind', minutes: 10, at: null });
    const longer = { ...meeting, session: { ...session, endTime: '15:10' } };
    expect(dayOf(longer, momentOf('13:34')).pace).toMatchObject({ kind: 'ahead', minutes: 10, at: { id: 'free' } });
    expect(dayOf(longer, momentOf('13:52')).pace).toMatchObject({ kind: 'behind', minutes: 2 });
  });

  it('is late for a fixed point even when the end can still be reached', () => {
    const blocks = plan().map((block) => (block.id === 'free' ? { ...block, fixedStart: '14:25' } : block));
    const roomy = { ...session, endTime: '16:00' };
    const day = dayOf(ran([['welcome', '13:36']], { blocks, session: roomy }), momentOf('13:36'));
    expect(day.pace).toMatchObject({ kind: 'behind', minutes: 6, at: { id: 'free' } });
  });

  it('counts steps beside each other once, and both begin and end together', () => {
    const blocks = plan().map((block) => (block.id === 'tips' ? { ...block, besideId: 'works' } : block));
    const before = dayOf({ session, blocks, run: null }, momentOf('09:00'));
    expect(before.pieces.map(({ startsAt }) => clockOf(startsAt))).toEqual([
      '13:30',
      '13:40',
      '13:40',
      '14:10',
      '14:30',
    ]);
    expect(clockOf(before.endsAt)).toBe('14:45');
    const during = dayOf(ran([['works', '13:40']], { blocks }), momentOf('13:50'));
    expect(during.pieces.map(({ state }) => state)).toEqual(['coming', 'now', 'beside', 'coming', 'coming']);
    expect(clockOf(during.endsAt)).toBe('14:45');
    const after = ran(
      [
        ['works', '13:40'],
        ['free', '14:10'],
      ],
      { blocks },
    );
    expect(
      after.blocks
        .filter(({ status }) => status === 'done')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['tips', 'works']);
  });

  it('has one clock for steps beside each other, as long as the longest, whichever the regie looks at', () => {
    const blocks = plan().map((block) => (block.id === 'tips' ? { ...block, besideId: 'works' } : block));
    const meeting = ran(
      [
        ['works', '13:40'],
        ['tips', '13:45'],
      ],
      { blocks },
    );
    expect(meeting.blocks.find(({ id }) => id === 'works')?.status).toBe('running');
    const { timer } = standingOf(meeting, momentOf('13:46'));
    expect(remainingMs(timer, momentOf('13:46')) / 60_000).toBe(24);
  });
});
