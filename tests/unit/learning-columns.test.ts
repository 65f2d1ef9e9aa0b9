import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeetingColumns, meetingColumns, stretchOf } from '../../shared/learning/meeting-columns';
import type { Moment } from '../../shared/learning/threads';
import { aNote } from '../make';
import { yearsOfMeetings } from '../years-file';

const numbers = (sessions: readonly { readonly number: number }[]) => sessions.map(({ number }) => number);
const columnsFrom = (held: number, firstId: string | null = null) => {
  const sessions = yearsOfMeetings(held);
  return meetingColumns(sessions, sessions.at(-1), firstId);
};

/** Every view from the latest to the first, a step back each time. */
function allViews(held: number, firstId: string | null = null): readonly MeetingColumns[] {
  const view = columnsFrom(held, firstId);
  return view.back === null ? [view] : [view, ...allViews(held, view.back)];
}

describe('the meetings above the threads', () => {
  it('are the last three and the next; without more there is nothing to choose', () => {
    const columns = columnsFrom(3);
    expect([numbers(columns.held), columns.next?.number, columns.count]).toEqual([[1, 2, 3], 4, 4]);
    expect([columns.back, columns.on, columns.from, columns.until]).toEqual([null, null, undefined, undefined]);
    expect(columns.firsts).toHaveLength(1);
  });

  it('keep a seat for the next one when it is not planned, and show meetings that are not there yet as none', () => {
    const sessions = yearsOfMeetings(2).slice(0, 2);
    const columns = meetingColumns(sessions, undefined, null);
    expect([numbers(columns.held), columns.next, columns.count]).toEqual([[1, 2], null, 3]);
    expect(meetingColumns([], undefined, null)).toMatchObject({ held: [], next: null, count: 1, back: null, on: null });
  });

  it('go back so that one stays in view, four at a time, and on again to the latest', () => {
    const latest = columnsFrom(23);
    expect([numbers(latest.held), latest.next?.number]).toEqual([[21, 22, 23], 24]);
    const before = columnsFrom(23, latest.back);
    expect([numbers(before.held), before.next, before.count]).toEqual([[18, 19, 20, 21], undefined, 4]);
    expect(numbers(columnsFrom(23, before.on).held)).toEqual([21, 22, 23]);
    expect(numbers(columnsFrom(23, 'ses-2').held)).toEqual([2, 3, 4, 5]);
    expect(columnsFrom(23, columnsFrom(23, 'ses-2').back).back).toBeNull();
  });

  it('fall back to the latest when the chosen one is gone', () => {
    expect(numbers(columnsFrom(23, 'gone').held)).toEqual([21, 22, 23]);
  });

  it('reach every meeting by stepping back, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (held) => {
        const views = allViews(held);
        expect(new Set(views.flatMap((view) => numbers(view.held))).size).toBe(held);
        expect(Math.max(...views.map((view) => view.held.length + (view.next ? 1 : 0)))).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('what of a thread is in view', () => {
  const at = (day: string): Moment => ({ note: aNote('action'), day, isEnd: false });
  const moments = ['2024-01-12', '2024-06-12', '2025-01-01', '2025-11-12'].map(at);

  it('are the marks of the meetings in view; what was before and comes after is told apart', () => {
    const { marks, before, after } = stretchOf({ moments }, columnsFrom(23, 'ses-4'));
    expect(before.map(({ day }) => day)).toEqual(['2024-01-12']);
    expect(marks.map((mark) => [mark.moment.day, mark.at])).toEqual([['2024-06-12', 2]]);
    expect(after.map(({ day }) => day)).toEqual(['2025-01-01', '2025-11-12']);
  });

  it('has nothing before the first meeting and nothing after the latest: it stands with them', () => {
    const early = stretchOf({ moments: [at('2023-01-01'), ...moments] }, columnsFrom(23, 'ses-1'));
    expect([early.before, early.marks[0]?.at]).toEqual([[], 0]);
    const late = stretchOf({ moments: [at('2027-01-01')] }, columnsFrom(23));
    expect([late.after, late.marks.length]).toEqual([[], 1]);
  });

  it('stands between the last meeting in view and the one after it as its day does', () => {
    const { marks } = stretchOf({ moments: [at('2024-05-01')] }, columnsFrom(23, 'ses-1'));
    expect(marks[0]?.at).toBeGreaterThan(3);
    expect(marks[0]?.at).toBeLessThan(4);
  });
});
