import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/model/change';
import type { Reveal, Wall } from '../../shared/model/session';
import {
  beginReveal,
  CLOSED,
  faceUp,
  isAllShown,
  type Slip,
  turnAll,
  turnBack,
  turnIdsOf,
  turnNext,
} from '../../shared/session/wall/reveal';
import {
  closeSlips,
  type SlipsOf,
  showAllSlips,
  turnNextSlip,
  turnOneByOne,
  turnSlipBack,
} from '../../shared/session/wall/reveal-commands';
import { SESSION_ID, stamp } from '../make';

const slip = (id: string, groupId?: string): Slip => ({ id, groupId });
const NINE = Array.from({ length: 9 }, (_, at) => slip(`s${at + 1}`, `table-${(at % 3) + 1}`));
const TABLES = ['table-1', 'table-2', 'table-3'];
const openOf = (slips: readonly Slip[], reveal: Reveal | undefined) => [...faceUp(slips, reveal, true)];
const begin = (way: Reveal['way'], slips: readonly Slip[] = NINE, seed = 'seed') =>
  beginReveal(slips, way, TABLES, seed);

const someSlips = fc
  .array(fc.constantFrom(undefined, ...TABLES), { maxLength: 40 })
  .map((groups) => groups.map((groupId, at) => slip(`s${at + 1}`, groupId)));
const someWay = fc.constantFrom('all' as const, 'by_group' as const, 'shuffled' as const);

describe('slips that are turned over', () => {
  it('lie face down in a silent step until someone begins, and open in any other', () => {
    expect(openOf(NINE, undefined)).toEqual([]);
    expect(faceUp(NINE, undefined, false).size).toBe(9);
  });

  it('are turned over one by one as they came in', () => {
    const two = turnNext(NINE, turnNext(NINE, CLOSED));
    expect(openOf(NINE, two)).toEqual(['s1', 's2']);
    expect(turnIdsOf(NINE, two)).toEqual(['s2']);
    expect(openOf(NINE, turnBack(NINE, two))).toEqual(['s1']);
  });

  it('are turned over table by table, as the tables stand in the room', () => {
    const first = turnNext(NINE, begin('by_group'));
    expect(openOf(NINE, first)).toEqual(['s1', 's4', 's7']);
    const second = turnNext(NINE, first);
    expect(turnIdsOf(NINE, second)).toEqual(['s2', 's5', 's8']);
    expect(openOf(NINE, turnBack(NINE, second))).toEqual(['s1', 's4', 's7']);
  });

  it('are shuffled by a seed: the same seed gives the same order, another one another', () => {
    expect(begin('shuffled').order).toEqual(begin('shuffled').order);
    expect(begin('shuffled', NINE, 'other').order).not.toEqual(begin('shuffled').order);
    expect([...begin('shuffled').order].sort()).toEqual(NINE.map(({ id }) => id));
  });

  it('take a late one after the others, and show it at once when all is shown', () => {
    const late = [...NINE, slip('late', 'table-1')];
    const two = turnNext(late, turnNext(NINE, CLOSED));
    expect(openOf(late, two)).toEqual(['s1', 's2']);
    expect(two.order.at(-1)).toBe('late');
    expect(openOf(late, turnAll(NINE))).toContain('late');
  });

  it('skip one that was taken away, and never lose the turn', () => {
    const one = turnNext(NINE, CLOSED);
    const without = NINE.filter(({ id }) => id !== 's2');
    expect(turnIdsOf(without, turnNext(without, one))).toEqual(['s3']);
  });

  it('stay where they lay when all of them are shown in the middle of turning', () => {
    const begun = turnNext(NINE, begin('shuffled'));
    expect(turnAll(NINE, begun).order).toEqual(begun.order);
  });

  it('are closed again, whatever was open', () => {
    expect(openOf(NINE, CLOSED)).toEqual([]);
    expect(isAllShown(CLOSED)).toBe(false);
  });

  it('are all open after as many turns as there are slips, each turned once and none closed again', () => {
    fc.assert(
      fc.property(someSlips, someWay, fc.string(), (slips, way, seed) => {
        let reveal = beginReveal(slips, way, TABLES, seed);
        for (let turn = 0; turn < slips.length; turn += 1) {
          const next = turnNext(slips, reveal);
          const before = faceUp(slips, reveal, true);
          const after = faceUp(slips, next, true);
          expect([...before].every((id) => after.has(id))).toBe(true);
          if (before.size < slips.length) expect(after.size).toBeGreaterThan(before.size);
          reveal = next;
        }
        expect(faceUp(slips, reveal, true).size).toBe(slips.length);
      }),
    );
  });

  it('go back along the way they came', () => {
    fc.assert(
      fc.property(someSlips, someWay, fc.nat(10), (slips, way, turns) => {
        const steps = [begin(way, slips)];
        for (let turn = 0; turn < turns; turn += 1) steps.push(turnNext(slips, steps.at(-1) ?? CLOSED));
        const [last = CLOSED, before = CLOSED] = [steps.at(-1), steps.at(-2)];
        if (last !== before) expect(turnBack(slips, last).shown).toBe(before.shown);
      }),
    );
  });
});

describe('turning over on the wall', () => {
  const wall: Wall = {
    ...{ id: SESSION_ID, sessionId: SESSION_ID, createdAt: '2026-10-15T12:00:00Z', updatedAt: '2026-10-15T12:00:00Z' },
    ...{ blockId: 'silent', black: false, held: true },
  };
  const of = (over: Partial<Wall> = {}): SlipsOf => ({
    ...{ sessionId: SESSION_ID, stepId: 'other', slips: NINE, groupIds: TABLES },
    wall: { ...wall, ...over },
  });
  const wallAfter = (change: Change): Wall | undefined =>
    change.tables.walls?.updated[0]?.[1] ?? change.tables.walls?.added[0];

  it('shows the slips of the step on the wall, and keeps what was turned over in other steps', () => {
    const other = turnAll(NINE.slice(0, 1));
    const after = wallAfter(showAllSlips(of({ reveals: { other } }), stamp()));
    expect(after).toMatchObject({ view: { kind: 'slips' }, blockId: 'silent', held: true });
    expect(after?.reveals).toEqual({ other, silent: turnAll(NINE) });
  });

  it('begins with the first one turned over, goes on, goes back and closes', () => {
    const begun = wallAfter(turnOneByOne(of(), 'by_group', stamp()));
    expect(begun?.reveals?.silent).toMatchObject({ way: 'by_group', shown: 3 });
    const next = wallAfter(turnNextSlip(of(begun), stamp()));
    expect(next?.reveals?.silent?.shown).toBe(6);
    expect(wallAfter(turnSlipBack(of(next), stamp()))?.reveals?.silent?.shown).toBe(3);
    expect(wallAfter(closeSlips(of(next), stamp()))?.reveals?.silent).toEqual(CLOSED);
  });

  it('turns nothing over where there is no step', () => {
    expect(showAllSlips(of({ blockId: null }), stamp()).tables).toEqual({});
  });
});
