import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { workspaceOf } from '../../shared/model/tables';
import {
  type Advice,
  type AdviceKind,
  adviceFor,
  beforeClosing,
  hearAdvice,
  type Planned,
  silenceAdvice,
} from '../../shared/session/plan/advice';
import { goalMinutes, speaksOfGoals } from '../../shared/session/plan/shared-goals';
import { aBlock, aGroup, aSession, stamp } from '../make';

const session = aSession({ startTime: '13:30', endTime: '15:00' });
const lookBack = aBlock({ kind: 'reflection', minutes: 10 });
const free = aBlock({ kind: 'free_time', mode: 'individual', minutes: 5 });
const hour = aBlock({ minutes: 60, order: 1 });

const planned = (over: Partial<Planned>): Planned => ({
  ...{ session, blocks: [], groups: [], participants: [], stakeholders: [], place: 3, isForGoals: () => false },
  ...over,
});
const advised = (over: Partial<Planned>): readonly Advice[] => adviceFor(planned(over));
const kinds = (over: Partial<Planned>) => advised(over).map(({ kind }) => kind);
const oneOf = <K extends AdviceKind>(over: Partial<Planned>, kind: K) =>
  advised(over).find((advice): advice is Extract<Advice, { kind: K }> => advice.kind === kind);

describe('advice on a plan', () => {
  it('says nothing of an agenda without blocks', () => expect(kinds({ place: 1 })).toEqual([]));

  it('asks for a look back when a session of more than an hour has none [S0-34]', () => {
    const blocks = [hour, aBlock({ minutes: 5 })];
    expect(kinds({ blocks: [hour] })).toEqual([]);
    expect(advised({ blocks })).toEqual([{ kind: 'no_look_back', minutes: 10, endsAt: '14:45', beforeId: undefined }]);
    expect(kinds({ blocks: [...blocks, lookBack] })).toEqual([]);
    expect(kinds({ blocks: [...blocks, { ...lookBack, status: 'skipped' }] })).toEqual(['no_look_back']);
  });

  it('says what the new end would be when the agenda does not fit', () => {
    const [first] = advised({ blocks: [aBlock({ minutes: 95 }), lookBack, free] });
    expect(first).toEqual({ kind: 'too_full', overMinutes: 20, endsAt: '15:20' });
  });

  it('reckons with a fixed point that waits: a block that fits before it makes the end no later', () => {
    const lunch = aBlock({ order: 90, minutes: 10, fixedStart: '14:45' });
    const closing = aBlock({ order: 91, kind: 'closing', minutes: 5 });
    const blocks = [hour, lunch, closing];
    expect(oneOf({ blocks }, 'no_look_back')).toMatchObject({ beforeId: closing.id, endsAt: '15:10' });
    expect(oneOf({ blocks: blocks.slice(0, 2), place: 1 }, 'no_shared_goals')).toMatchObject({
      beforeId: lunch.id,
      endsAt: '15:00',
    });
  });

  it('reckons with five minutes for each group that tells', () => {
    const blocks = [
      aBlock({ kind: 'method_step', mode: 'breakout', minutes: 20 }),
      aBlock({ kind: 'free_time', mode: 'individual', minutes: 5 }),
      aBlock({ kind: 'method_step', mode: 'plenary', minutes: 10, title: 'Terug in de kring' }),
    ];
    const groups = [aGroup(), aGroup(), aGroup()];
    expect(advised({ blocks, groups })).toMatchObject([
      { kind: 'short_harvest', minutes: 15, groups: 3, endsAt: '14:10', block: { title: 'Terug in de kring' } },
    ]);
    expect(kinds({ blocks, groups: groups.slice(0, 2) })).toEqual([]);
  });

  it('misses roaming time in a long session, and puts it nearest the middle, not between steps in groups', () => {
    const before = aBlock({ order: 1, minutes: 30 });
    const groupWork = [30, 30].map((minutes, at) => aBlock({ order: 2 + at, minutes, mode: 'breakout' }));
    const last = aBlock({ order: 5, minutes: 20, kind: 'reflection' });
    const blocks = [before, ...groupWork, last];
    expect(oneOf({ blocks }, 'no_free_time')).toMatchObject({ minutes: 15, beforeId: groupWork[0]?.id });
    expect(kinds({ blocks: [...blocks, free] })).not.toContain('no_free_time');
    expect(kinds({ blocks: [hour, { ...last, minutes: 30 }] })).toEqual([]);
  });

  it('puts a look back before the closing', () => {
    const closing = aBlock({ kind: 'closing' });
    expect(beforeClosing([aBlock({ order: 1 }), { ...closing, order: 2 }])).toBe(closing.id);
    expect(beforeClosing([{ ...closing, order: 1 }, aBlock({ order: 2 })])).toBeUndefined();
  });
});

describe('time for shared goals', () => {
  const own = aBlock({ title: 'Onze gezamenlijke doelen', minutes: 25 });
  const step = aBlock({ title: 'Stap 6: Eén visie', minutes: 30, stepId: '6-vision' });
  const isForGoals: Planned['isForGoals'] = ({ stepId }) => stepId === '6-vision';

  it('is counted from methods and from titles, without what is left out [S0-9]', () => {
    expect(goalMinutes([hour, own, step], isForGoals)).toBe(55);
    expect(goalMinutes([own, { ...step, status: 'skipped' }], isForGoals)).toBe(25);
    expect(goalMinutes([hour], isForGoals)).toBe(0);
  });

  it.each([
    ['Doelen', true],
    ['Wat is ons doel?', true],
    ['Shared goals', true],
    ['Voor welke doelgroep?', false],
    ['Goalie gezocht', false],
    ['Welkom', false],
  ])('hears in "%s" whether it is about goals: %s', (title, isAbout) => expect(speaksOfGoals({ title })).toBe(isAbout));

  it('is missed in the first two sessions of a programme, and put after the first step [S0-9]', () => {
    const second = aBlock({ order: 2, minutes: 20 });
    const blocks = [{ ...hour, minutes: 10 }, second];
    for (const place of [1, 2])
      expect(oneOf({ blocks, place }, 'no_shared_goals')).toMatchObject({ minutes: 20, beforeId: second.id });
    expect(kinds({ blocks, place: 3 })).toEqual([]);
    expect(kinds({ blocks: [...blocks, own], place: 1 })).toEqual([]);
    expect(kinds({ blocks: [...blocks, step], place: 1, isForGoals })).toEqual([]);
  });
});

describe('advice that is left alone', () => {
  it('is remembered with the session, once, and can be heard again', () => {
    const workspace = workspaceOf({ sessions: [session] });
    const [silent] = applyChange(workspace, silenceAdvice(session, 'no_look_back', stamp())).sessions;
    expect(silent?.silencedAdvice).toEqual(['no_look_back']);
    if (!silent) throw new Error('no session');
    expect(silenceAdvice(silent, 'no_look_back', stamp()).tables.sessions?.updated).toEqual([]);
    const heard = hearAdvice(silent, 'no_look_back', stamp());
    const [after] = applyChange(workspaceOf({ sessions: [silent] }), heard).sessions;
    expect(after).not.toHaveProperty('silencedAdvice');
    expect(invert(heard).tables.sessions?.updated[0]?.[1]).toEqual(silent);
  });
});
