import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import type { Block } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import type { Meeting } from '../../shared/session/run/meeting';
import { planRowsOf } from '../../shared/session/run/plan-rows';
import { goToBlock } from '../../shared/session/run/run-commands';
import { aBlock, aSession, stamp } from '../make';

const momentOf = (clock: string) => Date.parse(`2026-10-15T${clock}:00`);
const clockOf = (ms: number | null) =>
  ms === null ? null : `${new Date(ms).getHours()}:${String(new Date(ms).getMinutes()).padStart(2, '0')}`;
const session = aSession({ startTime: '13:30', endTime: '15:00' });

/** The meeting after it went to each step at a time on the clock. */
function ran(blocks: readonly Block[], steps: readonly (readonly [blockId: string, clock: string])[]): Meeting {
  let kept = workspaceOf({ sessions: [session], blocks });
  const meeting = (): Meeting => ({ session, blocks: kept.blocks, run: kept.runs[0] });
  for (const [blockId, clock] of steps)
    kept = applyChange(kept, goToBlock(meeting(), blockId, stamp(new Date(momentOf(clock)).toISOString())));
  return meeting();
}

const plan = [
  aBlock({ id: 'welcome', order: 1, minutes: 10 }),
  aBlock({ id: 'works', order: 2, minutes: 30 }),
  aBlock({ id: 'left', order: 3, minutes: 15, status: 'skipped' }),
  aBlock({ id: 'lunch', order: 4, minutes: 20, fixedStart: '14:20' }),
];
const rowsAt = (meeting: Meeting, clock: string) =>
  planRowsOf(meeting, momentOf(clock)).map(({ block, plannedStart, start, plannedMinutes, realMinutes, hasBegun }) =>
    [block.id, clockOf(plannedStart), clockOf(start), plannedMinutes, realMinutes, hasBegun].join(' '),
  );

describe('the plan beside what became of it', () => {
  it('is the plan before the start, with its fixed points', () => {
    expect(rowsAt({ session, blocks: plan, run: null }, '09:00')).toEqual([
      'welcome 13:30 13:30 10  false',
      'works 13:40 13:40 30  false',
      'left 14:10  15  false',
      'lunch 14:20 14:20 20  false',
    ]);
  });

  it('keeps the planned times and shows when a step began and how long it took', () => {
    const meeting = ran(plan, [
      ['welcome', '13:32'],
      ['works', '13:45'],
    ]);
    expect(rowsAt(meeting, '14:00')).toEqual([
      'welcome 13:30 13:32 10 13 true',
      'works 13:40 13:45 30 15 true',
      'left 14:10  15  false',
      'lunch 14:20 14:20 20  false',
    ]);
  });

  it('says when a step will begin at this rate, also later than its fixed point', () => {
    expect(rowsAt(ran(plan, [['works', '13:58']]), '14:00').at(-1)).toBe('lunch 14:20 14:28 20  false');
  });

  it('knows no minutes of a step whose moments were not kept', () => {
    const done = plan.map((block) => ({ ...block, status: 'done' as const }));
    expect(planRowsOf({ session, blocks: done, run: null }, momentOf('18:00'))[0]?.realMinutes).toBeNull();
  });
});
