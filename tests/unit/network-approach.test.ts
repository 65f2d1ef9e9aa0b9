import { describe, expect, it } from 'vitest';
import {
  approachList,
  LARGEST_CORE,
  MOST_SEARCHES,
  runningSearches,
  searchBy,
  searchesFor,
} from '../../shared/network/approach';
import { aNote, aStakeholder, demo } from '../make';

describe('whom to approach', () => {
  it('are those at the edge and the empty seats, the most energy first', () => {
    const names = approachList([
      aStakeholder({ shortName: 'Kern', ring: 'core', energy: 3 }),
      aStakeholder({ shortName: 'Moskee', ring: 'periphery', energy: 2 }),
      aStakeholder({ shortName: 'Diaconie', ring: 'periphery', energy: 1 }),
      aStakeholder({ shortName: 'Jongeren', ring: 'missing', energy: 1 }),
      aStakeholder({ shortName: 'Koor', ring: 'periphery', energy: 3 }),
    ]).map(({ shortName }) => shortName);
    expect(names).toEqual(['Koor', 'Moskee', 'Jongeren', 'Diaconie']);
  });

  it('begin in the demonstration with the key person at the edge', () => {
    expect(approachList(demo().stakeholders)[0]?.shortName).toBe('Sleutelpersoon');
  });
});

describe('searches that run', () => {
  const outside = aStakeholder({ id: 'out', ring: 'periphery' });
  const inside = aStakeholder({ id: 'in', ring: 'core' });
  const about = (id: string) => [{ to: 'stakeholder' as const, id, role: 'about' as const }];

  it('are open actions about somebody outside, each once, however many parties it is about [S0-17]', () => {
    const notes = [
      aNote('action', { links: [...about('out'), ...about('in')] }),
      aNote('action', { links: about('out'), state: 'busy' }),
      aNote('action', { links: about('out'), state: 'done' }),
      aNote('action', { links: about('in') }),
      aNote('action', { links: [{ to: 'stakeholder', id: 'out', role: 'owner' }] }),
      aNote('insight', { links: about('out') }),
    ];
    expect(runningSearches(notes, [outside, inside])).toBe(2);
    expect(searchesFor(notes, 'out')).toEqual(notes.slice(0, 2));
    expect([LARGEST_CORE, MOST_SEARCHES]).toEqual([8, 5]);
  });

  it('are due two weeks on when nobody says otherwise, over the end of a month and a year', () => {
    expect(searchBy('2026-12-10')).toBe('2026-12-24');
    expect(searchBy('2026-12-20')).toBe('2027-01-03');
    expect(searchBy('2028-02-20')).toBe('2028-03-05');
  });
});
