import { describe, expect, it } from 'vitest';
import { openAnswers } from '../../shared/network/open-answers';
import { spotsAndStrengths } from '../../shared/network/spots-and-strengths';
import { aNote, aStakeholder } from '../make';

const about = (id: string) => [{ to: 'stakeholder' as const, id, role: 'about' as const }];

describe('white spots and strong points', () => {
  const parties = [aStakeholder({ id: 'a' }), aStakeholder({ id: 'b' })];
  const notes = [
    aNote('need', { id: 'later', needType: 'white_spot', capturedAt: '2026-10-15T12:00:00Z', links: about('a') }),
    aNote('need', { id: 'sooner', needType: 'white_spot', capturedAt: '2026-10-14T12:00:00Z' }),
    aNote('need', { id: 'other', needType: 'network', links: about('a') }),
    aNote('asset', { id: 'strong', assetType: 'strength', links: [...about('b'), ...about('b'), ...about('gone')] }),
    aNote('asset', { id: 'place', assetType: 'place', links: about('b') }),
  ];

  it('are told with the parties that they are about, and also when they are about none', () => {
    const { spots, strengths } = spotsAndStrengths(notes, parties);
    expect(spots.map(({ note, partyIds }) => [note.id, partyIds])).toEqual([
      ['sooner', []],
      ['later', ['a']],
    ]);
    expect(strengths.map(({ note, partyIds }) => [note.id, partyIds])).toEqual([['strong', ['b']]]);
  });

  it('are not about who said so', () => {
    const said = aNote('need', { needType: 'white_spot', links: [{ to: 'stakeholder', id: 'a', role: 'from' }] });
    expect(spotsAndStrengths([said], parties).spots[0]?.partyIds).toEqual([]);
  });
});

describe('what a party has not told yet', () => {
  it('is what is empty of what it is of, wants to be of and can add', () => {
    expect(openAnswers(aStakeholder({ identity: 'Zorg', aspiration: ' ' }))).toEqual(['aspiration', 'offer']);
    expect(openAnswers(aStakeholder({ identity: 'Zorg', aspiration: 'Buurt', offer: 'Tijd' }))).toEqual([]);
  });
});
