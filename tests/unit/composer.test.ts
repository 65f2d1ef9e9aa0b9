import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Participant } from '../../shared/model/session';
import { Perspective } from '../../shared/model/vocabularies';
import {
  composeGroups,
  groupsOfSize,
  peopleToSeat,
  type Seating,
  sortFor,
  staysIn,
  unevenness,
} from '../../shared/session/plan/composer';
import { diceOf, shuffled } from '../../shared/session/plan/dice';
import { aGroup, aParticipant, aStakeholder } from '../make';

const sortOf = sortFor('mix_perspective', []);
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
const idsOf = (people: readonly Participant[]) => people.map(({ id }) => id);

/** A room: its people, how many groups, and for each of some people the group where they are fixed. */
const room = fc
  .record({
    perspectives: fc.array(fc.constantFrom(...Perspective.options), { minLength: 1, maxLength: 45 }),
    groups: fc.integer({ min: 1, max: 12 }),
    fixedAt: fc.array(fc.nat({ max: 11 }), { maxLength: 20 }),
    seed: fc.nat({ max: 100_000 }),
  })
  .map(({ perspectives, groups, fixedAt, seed }) => {
    const people = perspectives.map((perspective) => aParticipant({ perspective }));
    const fixed = Array.from({ length: groups }, (_, at) =>
      idsOf(people.filter((_person, index) => (fixedAt[index] ?? -1) % groups === at && fixedAt[index] !== undefined)),
    );
    return { people, fixed, seed };
  });
const drawOf = (way: 'mix_perspective' | 'mix_domain' | 'random', seed: number) => ({ way, seed });

describe('a draw of groups', () => {
  it('puts everyone in exactly one group, whatever the way and the seed', () => {
    fc.assert(
      fc.property(room, fc.constantFrom('mix_perspective', 'random'), ({ people, fixed, seed }, way) => {
        const groups = composeGroups({ people, fixed, sortOf, draw: drawOf(way, seed) });
        expect(groups).toHaveLength(fixed.length);
        expect(groups.flat().sort()).toEqual(idsOf(people).sort());
      }),
    );
  });

  it('keeps who is fixed, and no group is more than one larger unless only by them', () => {
    fc.assert(
      fc.property(room, fc.constantFrom('mix_perspective', 'random'), ({ people, fixed, seed }, way) => {
        const groups = composeGroups({ people, fixed, sortOf, draw: drawOf(way, seed) });
        const smallest = Math.min(...groups.map(({ length }) => length));
        for (const [at, ids] of groups.entries()) {
          expect(ids).toEqual(expect.arrayContaining([...(fixed[at] ?? [])]));
          if (ids.length > smallest + 1) expect(ids.toSorted()).toEqual(fixed[at]?.toSorted());
        }
      }),
    );
  });

  it('is the same for the same seed, in whatever order the people stand', () => {
    fc.assert(
      fc.property(room, fc.nat({ max: 1000 }), ({ people, fixed, seed }, otherSeed) => {
        const draw = drawOf('mix_perspective', seed);
        const once = composeGroups({ people, fixed, sortOf, draw });
        expect(composeGroups({ people: shuffled(people, diceOf(otherSeed)), fixed, sortOf, draw })).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('mixes never worse than the random draw of its seed, measured by unevenness [S0-54]', () => {
    fc.assert(
      fc.property(room, ({ people, fixed, seed }) => {
        const mixed = composeGroups({ people, fixed, sortOf, draw: drawOf('mix_perspective', seed) });
        const random = composeGroups({ people, fixed, sortOf, draw: drawOf('random', seed) });
        expect(unevenness(mixed, people, sortOf)).toBeLessThanOrEqual(unevenness(random, people, sortOf));
      }),
    );
  });

  it('spreads each perspective as evenly as it can be when nobody is fixed [S0-54] [S0-47]', () => {
    fc.assert(
      fc.property(room, ({ people, fixed, seed }) => {
        const none = fixed.map(() => []);
        const groups = composeGroups({ people, fixed: none, sortOf, draw: drawOf('mix_perspective', seed) });
        expect(spread(groups.map(({ length }) => length))).toBeLessThanOrEqual(1);
        for (const perspective of Perspective.options) {
          const those = new Set(idsOf(people.filter((one) => one.perspective === perspective)));
          expect(spread(groups.map((ids) => ids.filter((id) => those.has(id)).length))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is another one for another seed', () => {
    const people = Array.from({ length: 12 }, () => aParticipant());
    const draws = Array.from(
      { length: 20 },
      (_, seed): Seating => composeGroups({ people, fixed: [[], [], []], sortOf, draw: drawOf('random', seed) }),
    );
    expect(new Set(draws.map((draw) => JSON.stringify(draw))).size).toBe(20);
  });

  it('can mix by the domain people come from, and by perspective where no party is known [S0-46]', () => {
    const [care, school] = [aStakeholder({ domain: 'care' }), aStakeholder({ domain: 'learning' })];
    const byDomain = sortFor('mix_domain', [care, school]);
    const people = [care, school].flatMap(({ id }) =>
      [1, 2, 3].map(() => aParticipant({ stakeholderId: id, perspective: 'professional' })),
    );
    const groups = composeGroups({ people, fixed: [[], [], []], sortOf: byDomain, draw: drawOf('mix_domain', 3) });
    for (const ids of groups) expect(new Set(people.filter(({ id }) => ids.includes(id)).map(byDomain)).size).toBe(2);
    expect(byDomain(aParticipant({ perspective: 'resident' }))).toBe('resident');
    expect(byDomain(aParticipant({ stakeholderId: 'gone', perspective: 'policy' }))).toBe('policy');
  });
});

describe('who is put in a group', () => {
  it('is everyone who is not absent, until the first one comes in: then who is there', () => {
    const [invited, absent] = [aParticipant(), aParticipant({ attendance: 'absent' })];
    const present = aParticipant({ attendance: 'present' });
    expect(peopleToSeat([invited, absent])).toEqual([invited]);
    expect(peopleToSeat([invited, absent, present])).toEqual([present]);
  });

  it('stays there by a pin, or as host or scribe', () => {
    const group = aGroup({ participantIds: ['a', 'b', 'c', 'd'], fixedIds: ['b', 'z'], hostId: 'c', scribeId: 'd' });
    expect(staysIn(group)).toEqual(['b', 'c', 'd']);
  });

  it.each([
    [45, 4, 11],
    [45, 5, 9],
    [16, 5, 3],
    [3, 8, 1],
    [45, 1, 12],
    [0, 4, 1],
  ])('%i people in groups of %i are %i groups', (people, size, groups) => {
    expect(groupsOfSize(people, size)).toBe(groups);
  });
});
