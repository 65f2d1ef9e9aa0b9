import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import type { Block } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { makeGroups, moveToGroup } from '../../shared/session/plan/break-outs';
import type { Seating } from '../../shared/session/plan/composer';
import { diceOf, shuffled } from '../../shared/session/plan/dice';
import { mostMeetings, scoreOf } from '../../shared/session/plan/meetings';
import { rotate } from '../../shared/session/plan/rotation';
import {
  meetingScore,
  moveInRound,
  planRounds,
  roundSteps,
  seatingsOf,
  stayersOf,
  stepsInGroups,
  tasksStay,
} from '../../shared/session/plan/rounds';
import { groupsIn } from '../../shared/session/plan/seats';
import { stepScene } from '../../shared/session/wall/step-scene';
import { aBlock, aGroup, aParticipant, aProgramme, aSession, stamp } from '../make';

const people = (count: number) => Array.from({ length: count }, (_, at) => `p${String(at).padStart(2, '0')}`);
const dealt = (ids: readonly string[], tables: number): Seating =>
  Array.from({ length: tables }, (_, table) => ids.filter((_id, at) => at % tables === table));

/** A first round, how many follow, and how many at each table stay. */
const plan = fc
  .record({
    people: fc.integer({ min: 2, max: 24 }),
    tables: fc.integer({ min: 1, max: 6 }),
    later: fc.integer({ min: 0, max: 4 }),
    staying: fc.integer({ min: 0, max: 2 }),
    seed: fc.nat({ max: 100_000 }),
  })
  .map(({ people: count, tables, later, staying, seed }) => {
    const first = dealt(people(count), tables);
    return { first, later, seed, stays: new Set(first.flatMap((ids) => ids.slice(0, staying))) };
  });
const few = { numRuns: 40 };

describe('a plan of rounds', () => {
  it('has everyone at one table each round, and those who stay at their own', () => {
    fc.assert(
      fc.property(plan, (asked) => {
        const rounds = rotate(asked);
        expect(rounds).toHaveLength(asked.later + 1);
        expect(rounds[0]).toEqual(asked.first);
        for (const seating of rounds) {
          expect(seating.flat().sort()).toEqual(asked.first.flat().sort());
          for (const [table, ids] of asked.first.entries())
            expect(seating[table]).toEqual(expect.arrayContaining(ids.filter((id) => asked.stays.has(id))));
        }
      }),
      few,
    );
  });

  it('has tables of even size, as far as those who stay allow', () => {
    fc.assert(
      fc.property(plan, (asked) => {
        for (const seating of rotate(asked).slice(1)) {
          const smallest = Math.min(...seating.map(({ length }) => length));
          const large = seating.filter(({ length }) => length > smallest + 1).flat();
          expect(large.filter((id) => !asked.stays.has(id))).toEqual([]);
        }
      }),
      few,
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(plan, (asked) => {
        expect(rotate(asked)).toEqual(rotate(asked));
      }),
      { numRuns: 15 },
    );
  });

  it('scores between nothing and all, and never passes what is possible', () => {
    fc.assert(
      fc.property(plan, (asked) => {
        const { met, best, share } = scoreOf(rotate(asked), asked.stays);
        expect(met).toBeLessThanOrEqual(best);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
      few,
    );
  });

  it('lets more people meet than a draw for each round, on average', () => {
    const first = dealt(people(20), 4);
    const of = (rounds: readonly Seating[]) => scoreOf(rounds, new Set()).met;
    const seeds = Array.from({ length: 12 }, (_, seed) => seed);
    const planned = seeds.map((seed) => of(rotate({ first, later: 3, stays: new Set(), seed })));
    const drawn = seeds.map((seed) => {
      const dice = diceOf(seed);
      return of([first, ...Array.from({ length: 3 }, () => dealt(shuffled(first.flat(), dice), 4))]);
    });
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    expect(mean(planned)).toBeGreaterThan(mean(drawn) * 1.1);
  });

  it.each([
    { count: 9, tables: 3, rounds: 4 },
    { count: 16, tables: 4, rounds: 5 },
    { count: 25, tables: 5, rounds: 6 },
    { count: 45, tables: 12, rounds: 6 },
  ])('lets nobody meet twice: $count people, $tables tables, $rounds rounds', ({ count, tables, rounds }) => {
    const planned = rotate({ first: dealt(people(count), tables), later: rounds - 1, stays: new Set(), seed: 1 });
    expect(scoreOf(planned, new Set()).share).toBe(1);
  });

  it('comes within five of a hundred of the best for 45 people in six rounds at nine tables', () => {
    const planned = rotate({ first: dealt(people(45), 9), later: 5, stays: new Set(), seed: 1 });
    const score = scoreOf(planned, new Set());
    expect(score.best).toBe(540);
    expect(score.share).toBeGreaterThan(0.95);
  });
});

describe('the most that can meet', () => {
  it('is all pairs, or what the chairs of the rounds have room for', () => {
    const four = dealt(people(4), 2);
    expect(mostMeetings([four], new Set())).toBe(2);
    expect(mostMeetings([four, four, four, four], new Set())).toBe(6);
  });

  it('leaves out who stays at different tables, and meets again at the same one', () => {
    const first = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
    expect(mostMeetings(Array(6).fill(first), new Set(['a', 'd']))).toBe(14);
    const three = dealt(people(9), 3);
    expect(mostMeetings([three, three], new Set(three[0]?.slice(0, 2)))).toBe(17);
  });

  it('counts that with six at each of two tables, some meet again', () => {
    expect(mostMeetings(Array(2).fill(dealt(people(12), 2)), new Set())).toBe(48);
  });

  it('is nothing to reach for one person alone', () => {
    expect(scoreOf([[['a']]], new Set())).toEqual({ people: 1, met: 0, best: 0, share: 1 });
  });
});

describe('rounds of a session', () => {
  const persons = Array.from({ length: 6 }, (_, at) => aParticipant({ id: `p${at}`, attendance: 'present' }));
  const ids = persons.map(({ id }) => id);
  const steps = [1, 2, 3].map((order) => aBlock({ mode: 'breakout', order }));
  const [, second, third] = steps.map(({ id }) => id);
  const blockIds = [second ?? '', third ?? ''];
  const groups = [
    aGroup({ participantIds: ids.slice(0, 3), hostId: 'p0' }),
    aGroup({ participantIds: ids.slice(3), scribeId: 'p3', fixedIds: ['p4'] }),
  ];
  const made = (withTasks = true) =>
    applyChange(
      workspaceOf({ breakoutGroups: groups }),
      planRounds(groups, { blockIds, tasksStay: withTasks, seed: 1 }, stamp()),
    ).breakoutGroups;

  it('are kept per step, and the first round stays as it was', () => {
    const after = made();
    expect(after.map(({ participantIds }) => participantIds)).toEqual(
      groups.map(({ participantIds }) => participantIds),
    );
    expect(roundSteps(after, steps).map(({ id }) => id)).toEqual(blockIds);
    for (const seating of seatingsOf(after, roundSteps(after, steps))) expect(seating.flat().sort()).toEqual(ids);
    expect(tasksStay(after)).toBe(true);
    expect(stayersOf(after, true)).toEqual(new Set(['p0', 'p3', 'p4']));
    expect(meetingScore(after, roundSteps(after, steps)).share).toBeGreaterThan(0);
    expect(groupsIn(after, second).map(({ hostId, scribeId }) => [hostId, scribeId])).toEqual([
      ['p0', undefined],
      [undefined, 'p3'],
    ]);
  });

  it('let hosts and scribes go along when asked, but never who is fixed', () => {
    expect(stayersOf(groups, false)).toEqual(new Set(['p4']));
    for (const group of made(false).slice(1))
      for (const { participantIds } of group.rounds ?? []) expect(participantIds).toContain('p4');
  });

  it('are gone when no step has one', () => {
    const none = planRounds(made(), { blockIds: [], tasksStay: true, seed: 1 }, stamp());
    for (const group of applyChange(workspaceOf(), none).breakoutGroups) expect(group).not.toHaveProperty('rounds');
  });

  it('give who comes in later their first table in each of them', () => {
    const after = made();
    const late = aParticipant({ id: 'late' });
    const joined = applyChange(
      workspaceOf({ breakoutGroups: after }),
      moveToGroup(late, after, after[1]?.id, stamp()),
    ).breakoutGroups;
    expect(groupsIn(joined, third)[1]?.participantIds).toContain('late');
    expect(groupsIn(joined, third)[0]?.participantIds).not.toContain('late');
  });

  it('can be changed by hand, one person in one round', () => {
    const after = made();
    const [person] = persons;
    const to = { groupId: after[1]?.id ?? '', blockId: second ?? '' };
    if (!person) throw new Error('There are six people');
    const moved = applyChange(workspaceOf({ breakoutGroups: after }), moveInRound(person, after, to, stamp()));
    expect(groupsIn(moved.breakoutGroups, second)[1]?.participantIds).toContain('p0');
    expect(groupsIn(moved.breakoutGroups, third)).toEqual(groupsIn(after, third));
    expect(groupsIn(moved.breakoutGroups, second)[0]).not.toHaveProperty('hostId');
    expect(tasksStay(moved.breakoutGroups)).toBe(false);
  });

  it('are made anew when the groups are drawn again', () => {
    const around = { session: aSession(), stakeholders: [], notes: [], blocks: steps, groups: made(), people: persons };
    const wanted = groups.map(({ name }) => ({ name }));
    const change = makeGroups(around, wanted, { way: 'random', groups: 2, seed: 5 }, stamp());
    const after = applyChange(workspaceOf({ breakoutGroups: made() }), change).breakoutGroups;
    for (const seating of seatingsOf(after, roundSteps(after, steps))) expect(seating.flat().sort()).toEqual(ids);
    expect(roundSteps(after, steps)).toHaveLength(2);
  });

  it('decide who writes on the group cards of the wall: nobody who sits elsewhere in that round', () => {
    const [one, two] = made();
    if (!one || !two || second === undefined) throw new Error('There are two groups');
    const scribe = aParticipant({ id: 'p3', label: 'Bewoner' });
    const apart = { ...two, rounds: [{ blockId: second, participantIds: [] }] };
    const here = { ...one, rounds: [{ blockId: second, participantIds: ids }] };
    const source = {
      programme: aProgramme(),
      session: aSession(),
      blocks: steps,
      groups: [here, apart],
      themes: [],
      participants: [scribe],
      run: null,
      wall: null,
      library: [],
      nowMs: 0,
      language: 'nl' as const,
    };
    const takers = (block: Block | undefined) => {
      const scene = block && stepScene(block, source);
      return scene?.kind === 'step' ? scene.groups.map(({ noteTaker }) => noteTaker) : [];
    };
    expect(takers(steps[0])).toEqual([undefined, { role: 'Bewoner' }]);
    expect(takers(steps[1])).toEqual([undefined, undefined]);
  });

  it('are only for steps that everyone does in groups', () => {
    const blocks = [
      ...steps,
      aBlock({ mode: 'plenary' }),
      aBlock({ mode: 'breakout', groupIds: ['group-1'] }),
      aBlock({ mode: 'breakout', status: 'skipped' }),
    ];
    expect(stepsInGroups(blocks)).toEqual(steps);
  });
});
