import { describe, expect, it } from 'vitest';
import { pointingAt, pointingAtTies } from '../../shared/network/pointing';
import { kinshipOf } from '../../shared/network/seat-commands';
import { shouldMeet } from '../../shared/network/should-meet';
import { whoCouldAsk } from '../../shared/network/who-could-ask';
import { aNote, aStakeholder, aTie, demo } from '../make';

const TODAY = '2026-12-10';
const trusted = (all: 1 | 2 | 3 | 4) => ({ reliability: all, openness: all, assessedBy: 'group' as const });
const core = (id: string) => aStakeholder({ id, ring: 'core', domain: 'social', sector: 'welfare' });

describe('who could ask', () => {
  const sought = aStakeholder({ id: 'sought', ring: 'periphery', domain: 'faith', sector: 'faith' });

  it('is first of all the neighbour with the most trusted tie [S0-53]', () => {
    const parties = [core('a'), core('b'), core('c'), sought];
    const ties = [
      aTie('a', 'sought', { ladder: 4, trust: trusted(2) }),
      aTie('sought', 'b', { ladder: 2, trust: trusted(4) }),
    ];
    expect(whoCouldAsk(sought, parties, ties, TODAY)).toEqual([
      { partyId: 'b', throughId: 'sought', isDirect: true, trust: 4, ladder: 2 },
      { partyId: 'a', throughId: 'sought', isDirect: true, trust: 2, ladder: 4 },
    ]);
  });

  it('is else somebody who knows one of the same branch, field or voice, the most alike first', () => {
    const mosque = aStakeholder({ id: 'mosque', ring: 'periphery', domain: 'faith', sector: 'faith' });
    const choir = aStakeholder({
      id: 'choir',
      domain: 'sport_culture',
      sector: 'sport_culture',
      perspective: 'volunteer',
    });
    const parties = [core('a'), core('b'), mosque, choir];
    const ties = [aTie('a', 'choir', { ladder: 4, trust: trusted(4) }), aTie('b', 'mosque')];
    const asked = whoCouldAsk(kinshipOf({ about: 'sector', of: 'faith' }), parties, ties, TODAY);
    expect(asked.map(({ partyId, throughId }) => [partyId, throughId])).toEqual([
      ['b', 'mosque'],
      ['a', 'choir'],
    ]);
  });

  it('is never somebody at the edge, by a tie that has ended, or the one who is sought', () => {
    const edge = aStakeholder({ id: 'edge', ring: 'periphery', domain: 'faith' });
    const inCore = { ...sought, ring: 'core' as const };
    const ties = [aTie('edge', 'sought'), aTie('a', 'sought', { until: '2026-12-01' })];
    expect(whoCouldAsk(inCore, [inCore, edge, core('a')], ties, TODAY)).toEqual([]);
  });

  it('finds for the mosque of the demonstration those who stand near, and for work and income somebody too', () => {
    const { stakeholders, ties } = demo();
    const mosque = stakeholders.find(({ shortName }) => shortName === 'Moskee');
    expect(mosque && whoCouldAsk(mosque, stakeholders, ties, TODAY).length).toBeGreaterThan(0);
    expect(whoCouldAsk(kinshipOf({ about: 'domain', of: 'living' }), stakeholders, ties, TODAY)).not.toEqual([]);
  });
});

describe('pairs that should look each other up', () => {
  const [a, b] = [aStakeholder({ id: 'a' }), aStakeholder({ id: 'b' })];
  const [c, d, e] = [aStakeholder({ id: 'c' }), aStakeholder({ id: 'd' }), aStakeholder({ id: 'e' })];
  const five = [a, b, c, d, e];
  const meetings = (
    stakeholders: typeof five,
    ties: ReturnType<typeof aTie>[],
    notes = [] as ReturnType<typeof aNote>[],
  ) => shouldMeet({ stakeholders, ties, notes }, TODAY);

  it('work in the same field, know somebody in common and have no tie [S0-7]', () => {
    const care = (id: string) => aStakeholder({ id, domain: 'care' });
    const middle = aStakeholder({ id: 'm', domain: 'social' });
    const found = meetings([care('x'), middle, care('y')], [aTie('x', 'm'), aTie('m', 'y')]);
    expect(found).toEqual([{ aId: 'x', bId: 'y', commonIds: ['m'], domain: 'care' }]);
    const tied = [aTie('x', 'm'), aTie('m', 'y'), aTie('y', 'x', { ladder: 0 })];
    expect(meetings([care('x'), middle, care('y')], tied)).toEqual([]);
    expect(meetings([care('x'), middle, care('y')], [])).toEqual([]);
  });

  it('know several of the same parties', () => {
    const apart = five.map((party, at) => ({
      ...party,
      domain: (['care', 'social', 'living', 'faith', 'learning'] as const)[at] ?? party.domain,
    }));
    const ties = [aTie('a', 'c'), aTie('b', 'c'), aTie('a', 'd'), aTie('b', 'd')];
    const found = meetings(apart, ties);
    expect(found).toContainEqual({ aId: 'a', bId: 'b', commonIds: ['c', 'd'] });
    expect(found).toContainEqual({ aId: 'c', bId: 'd', commonIds: ['a', 'b'] });
  });

  it('can add what the other asks for, in a wish or in a note, by the word that both use', () => {
    const giver = { ...a, domain: 'living' as const, offer: 'Een zaal met keuken, overdag leeg' };
    const asker = { ...b, domain: 'faith' as const, aspiration: 'Koken in een eigen keuken' };
    expect(meetings([giver, asker], [])).toEqual([
      { aId: 'a', bId: 'b', commonIds: [], match: { fromId: 'a', toId: 'b', word: 'keuken' } },
    ]);
    const silent = { ...b, domain: 'faith' as const };
    const need = aNote('need', { text: 'Zoekt een keuken', links: [{ to: 'stakeholder', id: 'b', role: 'about' }] });
    expect(meetings([silent, giver], [], [need])[0]?.match).toEqual({ fromId: 'a', toId: 'b', word: 'keuken' });
    expect(
      meetings(
        [
          { ...giver, offer: 'Veel mensen' },
          { ...asker, aspiration: 'Meer mensen' },
        ],
        [],
      ),
    ).toEqual([]);
  });

  it('are few, and never all about one party', () => {
    const { stakeholders, ties, notes } = demo();
    const found = shouldMeet({ stakeholders, ties, notes }, TODAY);
    expect(found.length).toBeGreaterThan(2);
    expect(found.length).toBeLessThanOrEqual(5);
    const named = found.flatMap(({ aId, bId }) => [aId, bId]);
    for (const id of named) expect(named.filter((each) => each === id).length).toBeLessThanOrEqual(2);
    expect([c, d, e]).toHaveLength(3);
  });
});

describe('pointing on the map', () => {
  const stakeholders = ['a', 'b', 'c'].map((id) => aStakeholder({ id }));
  const ties = [aTie('a', 'b', { id: 'ab' }), aTie('b', 'c', { id: 'bc' })];

  it('marks who is meant and lets the rest step back', () => {
    const look = pointingAt({ markedIds: ['a'], besideIds: ['b'] }, { stakeholders, ties });
    expect([...look.parties]).toEqual([
      ['a', { isMarked: true }],
      ['c', { strength: 'faint' }],
    ]);
    expect([...look.ties]).toEqual([['bc', { strength: 'faint' }]]);
  });

  it('shows ties with their ends', () => {
    const look = pointingAtTies(['bc'], { stakeholders, ties });
    expect([...look.parties.keys()]).toEqual(['a']);
    expect([...look.ties.keys()]).toEqual(['ab']);
  });
});
