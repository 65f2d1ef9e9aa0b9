import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween } from '../../shared/model/days';

describe('days', () => {
  it('go on over the end of a month, of a year and of February', () => {
    expect(dayAfter('2026-11-30')).toBe('2026-12-01');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect([dayAfter('2027-02-28'), dayAfter('2028-02-28')]).toEqual(['2027-03-01', '2028-02-29']);
    expect(dayAfter('2026-12-20', 14)).toBe('2027-01-03');
  });

  it('are as many as were gone on, whatever the clock was put forward or back in between', () => {
    const someDay = fc.integer({ min: 0, max: 40_000 }).map((days) => dayAfter('1990-01-01', days));
    fc.assert(
      fc.property(someDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(daysBetween(day, dayAfter(day, days))).toBe(days);
      }),
    );
  });
});
