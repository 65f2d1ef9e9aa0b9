import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { workspaceOf } from '../../shared/model/tables';
import { addTied } from '../../shared/network/add-tied';
import { drawnAt } from '../../shared/network/rings';
import { stamp } from '../make';
import { randomNetwork } from '../random-network';

describe('a new party with a tie to one that is there', () => {
  const { stakeholders, ties } = randomNetwork({ parties: 28, ties: 45, seed: 1 });
  const before = workspaceOf({ stakeholders: [...stakeholders], ties: [...ties] });

  it('comes in one act, which moves nobody and can be taken back whole', () => {
    fc.assert(
      fc.property(fc.nat({ max: stakeholders.length - 1 }), (at) => {
        const party = stakeholders[at] ?? fc.pre(false);
        if (!party) return;
        const change = addTied(party, ' Eettafel  Zuid ', stakeholders, stamp());
        const after = applyChange(before, change);
        expect(after.stakeholders.slice(0, 28)).toEqual(stakeholders);
        expect(after.stakeholders.at(-1)).toMatchObject({ name: 'Eettafel Zuid' });
        expect(after.ties.at(-1)).toMatchObject({ sourceId: party.id, targetId: after.stakeholders.at(-1)?.id });
        expect(applyChange(after, invert(change))).toEqual(before);
      }),
    );
  });

  it('stands near that party, on nobody, and is no core by accident', () => {
    const [party] = stakeholders;
    if (!party) throw new Error('nobody there');
    const newcomer = addTied(party, 'Koor', stakeholders, stamp()).tables.stakeholders?.added[0];
    const spot = drawnAt(newcomer?.position ?? { x: 0, y: 0 });
    const far = (other: typeof party) => {
      const { x, y } = drawnAt(other.position ?? { x: 0, y: 0 });
      return Math.hypot(spot.x - x, spot.y - y);
    };
    expect(far(party)).toBeLessThan(170);
    expect(Math.min(...stakeholders.map(far))).toBeGreaterThan(40);
    expect(newcomer?.ring).not.toBe('core');
  });

  it('has a name', () => {
    const [party] = stakeholders;
    expect(() => party && addTied(party, '  ', stakeholders, stamp())).toThrow();
  });
});
