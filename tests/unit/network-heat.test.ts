import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatOf } from '../../shared/network/heat';
import { aNote, aStakeholder, aTie, demo } from '../make';

const welfare = aStakeholder({ id: 'welfare' });
const residents = aStakeholder({ id: 'residents' });
const line = aTie(welfare.id, residents.id, { id: 'line' });
const heat = (...notes: Parameters<typeof heatOf>[0]) =>
  Object.fromEntries(heatOf(notes, [welfare, residents], [line]));
const aboutParty = { to: 'stakeholder', id: welfare.id, role: 'about' } as const;
const aboutLine = { to: 'tie', id: line.id, role: 'about' } as const;

describe('the heat of hurdles', () => {
  it('counts an open hurdle whole, one that is worked on or left for half, and a cleared one not at all [S0-42]', () => {
    const of = (state: 'open' | 'in_progress' | 'accepted' | 'cleared') =>
      heat(aNote('hurdle', { state, links: [aboutParty] }));
    expect([of('open'), of('in_progress'), of('accepted'), of('cleared')]).toEqual([
      { welfare: 1 },
      { welfare: 0.5 },
      { welfare: 0.5 },
      {},
    ]);
  });

  it('is felt at both ends of a tie by half, and once at a party that is named beside its tie', () => {
    expect(heat(aNote('hurdle', { links: [aboutLine] }))).toEqual({ line: 1, welfare: 0.5, residents: 0.5 });
    expect(heat(aNote('hurdle', { links: [aboutParty, aboutLine] }))).toEqual({ line: 1, welfare: 1, residents: 0.5 });
  });

  it('knows only hurdles, only what they are about, and only who is there', () => {
    const gone = { to: 'stakeholder', id: 'gone', role: 'about' } as const;
    expect(
      heat(
        aNote('conflict', { links: [aboutLine] }),
        aNote('hurdle', { links: [{ ...aboutParty, role: 'from' }] }),
        aNote('hurdle', { links: [gone] }),
      ),
    ).toEqual({});
  });

  it('of more hurdles is never less', () => {
    const { notes, stakeholders, ties } = demo();
    fc.assert(
      fc.property(fc.subarray([...notes]), (some) => {
        const all = heatOf(notes, stakeholders, ties);
        for (const [id, warm] of heatOf(some, stakeholders, ties)) expect(all.get(id)).toBeGreaterThanOrEqual(warm);
      }),
    );
  });
});
