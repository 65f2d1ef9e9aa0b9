import { describe, expect, it } from 'vitest';
import { columnsOf, hasColumns } from '../../renderer/features/plan/band-columns';

describe('the columns of a band', () => {
  it('are one for each group while a name still fits in one', () => {
    expect(columnsOf(3)).toEqual({ '--groups': 3 });
    expect(hasColumns(5)).toBe(true);
  });

  it('are a single one before there are groups, and for a room full of groups', () => {
    expect([0, 6, 12].map(hasColumns)).toEqual([false, false, false]);
    expect(columnsOf(0)).toEqual({ '--groups': 1 });
    expect(columnsOf(12)).toEqual({ '--groups': 1 });
  });
});
