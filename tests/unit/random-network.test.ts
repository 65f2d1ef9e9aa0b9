import { describe, expect, it } from 'vitest';
import { Stakeholder, Tie } from '../../shared/model/network';
import { ringAt } from '../../shared/network/rings';
import { randomNetwork } from '../random-network';

describe('a network that was made up', () => {
  const { stakeholders, ties } = randomNetwork({ parties: 120, ties: 240, seed: 4 });

  it('is as large as was asked, and all of it is valid', () => {
    expect(stakeholders.map((party) => Stakeholder.parse(party))).toHaveLength(120);
    expect(ties.map((tie) => Tie.parse(tie))).toHaveLength(240);
    expect(new Set(stakeholders.map(({ name }) => name)).size).toBe(120);
  });

  it('places everyone in the ring that they have, seven of them in the core', () => {
    for (const { ring, position } of stakeholders) expect(position && ringAt(position)).toBe(ring);
    expect(stakeholders.filter(({ ring }) => ring === 'core')).toHaveLength(7);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(randomNetwork({ parties: 120, ties: 240, seed: 4 })).toEqual({ stakeholders, ties });
    expect(randomNetwork({ parties: 120, ties: 240, seed: 5 }).stakeholders).not.toEqual(stakeholders);
  });
});
