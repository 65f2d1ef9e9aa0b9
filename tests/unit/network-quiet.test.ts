import { describe, expect, it } from 'vitest';
import { quietTies } from '../../shared/network/quiet-ties';
import { aTie } from '../make';

const TODAY = '2026-12-10';

describe('ties on which people have not spoken for long', () => {
  it('are those of more than ninety days ago, the longest silence first', () => {
    const long = aTie('a', 'b', { lastContact: '2026-05-01' });
    const ninety = aTie('a', 'c', { lastContact: '2026-09-11' });
    const ninetyOne = aTie('a', 'd', { lastContact: '2026-09-10' });
    expect(quietTies([ninety, ninetyOne, long], TODAY)).toEqual([long, ninetyOne]);
    expect(quietTies([ninety], TODAY, 30)).toEqual([ninety]);
  });

  it('leave out what nobody knows, what has ended and where there was no contact yet', () => {
    const old = '2026-01-01';
    const ties = [
      aTie('a', 'b'),
      aTie('a', 'c', { lastContact: old, until: '2026-12-01' }),
      aTie('a', 'd', { lastContact: old, ladder: 0 }),
    ];
    expect(quietTies(ties, TODAY)).toEqual([]);
  });
});
