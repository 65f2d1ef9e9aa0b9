import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/model/session';
import {
  agendaOf,
  bookedMinutes,
  clockAfter,
  minutesAfterStart,
  minutesTaken,
  slotsOf,
} from '../../shared/session/agenda';
import { dealtGroups, groupsInStep, stepOfGroup } from '../../shared/session/beside';
import { aBlock, aGroup, aSession } from '../make';

const session = aSession({ startTime: '10:00', endTime: '15:00' });
const timesOf = (blocks: readonly Block[]) => agendaOf(session, blocks).lines.map(({ startsAt }) => startsAt);
const lunch = (over: Partial<Block> = {}) => aBlock({ title: 'Lunch', minutes: 30, fixedStart: '12:30', ...over });

describe('a fixed point', () => {
  it('stays at its time and says how many minutes are over before it', () => {
    const { lines, endsAt, plannedMinutes, slackMinutes } = agendaOf(session, [
      aBlock({ minutes: 142 }),
      lunch(),
      aBlock({ minutes: 20 }),
    ]);
    expect(lines.map(({ startsAt }) => startsAt)).toEqual(['10:00', '12:30', '13:00']);
    expect(lines[1]?.fixed).toEqual({ at: '12:30', slackMinutes: 8 });
    expect({ endsAt, plannedMinutes, slackMinutes }).toEqual({
      endsAt: '13:20',
      plannedMinutes: 192,
      slackMinutes: 100,
    });
  });

  it('is pushed when what comes before it takes too long, and says by how much', () => {
    const { lines } = agendaOf(session, [aBlock({ minutes: 155 }), lunch()]);
    expect(lines[1]).toMatchObject({ startsAt: '12:35', fixed: { at: '12:30', slackMinutes: -5 } });
  });

  it('holds back nothing while it is left out', () => {
    expect(timesOf([aBlock({ minutes: 60 }), lunch({ status: 'skipped' }), aBlock()])).toEqual([
      '10:00',
      '11:00',
      '11:00',
    ]);
  });

  it('that lies before the start is too late, not a day away', () => {
    const { lines, slackMinutes } = agendaOf(session, [aBlock({ fixedStart: '09:30' })]);
    expect(lines[0]).toMatchObject({ startsAt: '10:00', fixed: { slackMinutes: -30 } });
    expect(slackMinutes).toBe(290);
  });

  it.each([
    [{ startTime: '22:00', endTime: '01:00' }, '00:30', 150],
    [{ startTime: '09:00', endTime: '08:00' }, '07:00', 1320],
    [{ startTime: '13:30', endTime: '15:30' }, '12:30', -60],
  ])('of a session %o at %s comes after %i minutes', (times, clock, minutes) => {
    expect(minutesAfterStart(times, clock)).toBe(minutes);
  });
});

const anyStep = fc.record({
  minutes: fc.nat(60),
  status: fc.constantFrom('planned' as const, 'planned' as const, 'skipped' as const),
  // Minutes after the start; the law holds the agenda against it.
  fixed: fc.option(fc.nat(300), { nil: undefined }),
  isBeside: fc.boolean(),
});
type AnyStep = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

function agendaFrom(steps: readonly AnyStep[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { minutes, status, fixed, isBeside } of steps) {
    const anchor = blocks.findLast(({ besideId }) => besideId === undefined);
    blocks.push(
      aBlock({
        minutes,
        status,
        ...(fixed !== undefined && { fixedStart: clockAfter('10:00', fixed) }),
        ...(isBeside && anchor && { besideId: anchor.id }),
      }),
    );
  }
  return blocks;
}

describe('any agenda, with fixed points and steps beside each other,', () => {
  const agendas = fc.array(anyStep, { maxLength: 14 }).map(agendaFrom);

  it('starts a fixed point at its time, unless the steps before it take longer', () => {
    fc.assert(
      fc.property(agendas, (blocks) => {
        const { slots } = agendaOf(session, blocks);
        let before = 0;
        for (const { lines, from, minutes } of slots) {
          const fixed = lines[0]?.fixed;
          const at = fixed && minutesAfterStart(session, fixed.at);
          expect(from).toBe(Math.max(before, at ?? before));
          if (at !== undefined) expect(fixed?.slackMinutes).toBe(at - before);
          before = from + minutes;
        }
      }),
    );
  });

  it('keeps every block once and in order, and never lets two slots overlap', () => {
    fc.assert(
      fc.property(agendas, (blocks) => {
        const { lines, slots, parts } = agendaOf(session, blocks);
        expect(lines.map(({ block }) => block.id)).toEqual(
          slotsOf(blocks)
            .flat()
            .map(({ id }) => id),
        );
        expect(lines.map(({ block }) => block.id).sort()).toEqual(blocks.map(({ id }) => id).sort());
        expect(parts.flatMap((part) => (part.kind === 'line' ? [part.line] : part.lines))).toEqual(lines);
        for (const [index, slot] of slots.entries())
          expect(slots[index + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(slot.from + slot.minutes);
      }),
    );
  });

  it('lasts as long as its steps and what is left open, of steps beside each other the longest', () => {
    fc.assert(
      fc.property(agendas, (blocks) => {
        const agenda = agendaOf(session, blocks);
        const open = agenda.lines.reduce((sum, { fixed }) => sum + Math.max(0, fixed?.slackMinutes ?? 0), 0);
        const taken = slotsOf(blocks).map((slot) => Math.max(...slot.map(minutesTaken)));
        expect(agenda.plannedMinutes).toBe(taken.reduce((sum, minutes) => sum + minutes, 0));
        expect(agenda.lastsMinutes).toBe(agenda.plannedMinutes + open);
        expect(agenda.slackMinutes).toBe(bookedMinutes(session) - agenda.lastsMinutes);
        expect(agenda.endsAt).toBe(clockAfter(session.startTime, agenda.lastsMinutes));
      }),
    );
  });
});

describe('steps beside each other', () => {
  const first = aBlock({ title: 'Wat werkt', minutes: 20, mode: 'breakout' });
  const beside = aBlock({ title: 'Hobbels', minutes: 30, mode: 'breakout', besideId: first.id });

  it('begin together and take the longest of their minutes', () => {
    const agenda = agendaOf(session, [aBlock({ minutes: 10, order: 0 }), first, beside, aBlock({ order: 9999 })]);
    expect(agenda.lines.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['10:00', '10:10'],
      ['10:10', '10:30'],
      ['10:10', '10:40'],
      ['10:40', '10:50'],
    ]);
    expect(agenda.parts.map(({ kind }) => kind)).toEqual(['line', 'beside', 'line']);
    expect(agenda.plannedMinutes).toBe(50);
  });

  it('stand by themselves when what they stood beside is gone, or itself stands beside another', () => {
    const chained = aBlock({ besideId: beside.id });
    expect(slotsOf([beside]).map((slot) => slot.length)).toEqual([1]);
    expect(slotsOf([first, beside, chained]).map((slot) => slot.length)).toEqual([2, 1]);
    const self = { ...first, besideId: first.id };
    expect(slotsOf([self])).toEqual([[self]]);
  });

  it('give every group exactly one step, whoever is named', () => {
    const ids = ['g1', 'g2', 'g3', 'g4', 'g5'];
    const names = fc.option(fc.uniqueArray(fc.constantFrom(...ids, 'gone')), { nil: undefined });
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), fc.shuffledSubarray(ids), (named, there) => {
        const slot = named.map((groupIds, index) => ({ id: `b${index}`, groupIds }));
        const groups = there.map((id) => ({ id, name: `Groep ${id}` }));
        const hands = dealtGroups(slot, groups);
        expect([...hands.keys()]).toEqual(slot.map(({ id }) => id));
        expect([...hands.values()].flat().sort()).toEqual(there.toSorted());
        const sortedHands = (of: typeof hands) => [...of].map(([id, hand]) => [id, hand.toSorted()]);
        expect(sortedHands(dealtGroups(slot, groups.toReversed()))).toEqual(sortedHands(hands));
        for (const { id, groupIds } of slot.slice(0, 1))
          expect(hands.get(id)).toEqual(expect.arrayContaining(there.filter((group) => groupIds?.includes(group))));
      }),
    );
  });

  it('share out the groups evenly while nobody is named, also after they were made anew', () => {
    const groups = ['a', 'b', 'c', 'd'].map((id) => aGroup({ id, name: id }));
    const named = { ...beside, groupIds: ['gone'] };
    expect(groupsInStep(first, [first, named], groups).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(stepOfGroup(first, [first, named], groups, 'b').title).toBe('Hobbels');
    expect(stepOfGroup(first, [first, named], groups, undefined).title).toBe('Wat werkt');
  });

  it('are done by all groups again when the step beside is left out', () => {
    const groups = [aGroup(), aGroup()];
    const out: Block = { ...beside, status: 'skipped' };
    expect(groupsInStep({ ...first, groupIds: ['elsewhere'] }, [first, out], groups)).toEqual(groups);
  });
});
