import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import type { Block, Session } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { dayOf, finishLater, shortenBlock, waysOut } from '../../shared/session/run/day';
import type { Meeting } from '../../shared/session/run/meeting';
import { goToBlock } from '../../shared/session/run/run-commands';
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

const wayTexts = (meeting: Meeting, clock: string) =>
  waysOut(dayOf(meeting, momentOf(clock))).map((way) =>
    way.kind === 'later'
      ? `later ${way.minutes} ${clockOf(way.endsAt)}`
      : `${way.block.id} ${way.minutes} ${clockOf(way.endsAt)}`,
  );

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
    expect(day.pace).toEqual({ kind: 'behind', minutes: 3 });
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
    expect(dayOf(faster, momentOf('14:00')).pace).toEqual({ kind: 'ahead', minutes: 6 });
  });

  it('grows with the overtime of the step that runs', () => {
    const day = dayOf(ran([['works', '13:40']]), momentOf('14:18'));
    expect(day.pace).toEqual({ kind: 'behind', minutes: 8 });
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

describe('the ways out when the meeting runs late', () => {
  it('offers a later end, the longest coming step, and the free time last and by name [S0-35]', () => {
    const meeting = ran([
      ['welcome', '13:30'],
      ['works', '13:43'],
    ]);
    expect(wayTexts(meeting, '14:06')).toEqual(['later 3 15:03', 'tips 3 15:00', 'free 3 15:00']);
  });

  it('never takes anything by itself: without a choice the free time keeps its minutes [S0-35]', () => {
    const meeting = ran([
      ['welcome', '13:30'],
      ['works', '14:00'],
      ['tips', '14:40'],
    ]);
    expect(meeting.blocks.find(({ id }) => id === 'free')?.minutes).toBe(20);
    expect(meeting.blocks.find(({ id }) => id === 'back')?.minutes).toBe(15);
  });

  it('names the looking back only when there is no free time any more, and leaves each step five minutes', () => {
    const meeting = ran([['free', '14:50']]);
    expect(wayTexts(meeting, '14:50')).toEqual(['later 25 15:25', 'back 10 15:15']);
  });

  it('offers nothing when the meeting is on time', () => {
    expect(wayTexts(ran([['welcome', '13:30']]), '13:35')).toEqual([]);
  });

  it('solves it: after each choice the meeting is on time', () => {
    const meeting = ran([
      ['welcome', '13:30'],
      ['works', '13:43'],
    ]);
    const kept = workspaceOf({ sessions: [meeting.session], blocks: meeting.blocks });
    const tips = meeting.blocks.find(({ id }) => id === 'tips') ?? aBlock();
    const shorter = applyChange(kept, shortenBlock(tips, 3, stamp()));
    expect(dayOf({ ...meeting, blocks: shorter.blocks }, momentOf('14:06')).pace.kind).toBe('on-time');
    const later = applyChange(kept, finishLater(meeting.session, 3, stamp()));
    expect(later.sessions[0]?.endTime).toBe('15:03');
    const moved = later.sessions[0] as Session;
    expect(dayOf({ ...meeting, session: moved }, momentOf('14:06')).pace.kind).toBe('on-time');
  });
});
