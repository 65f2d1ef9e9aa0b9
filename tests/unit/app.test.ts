import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn } from '../../renderer/app/find';
import { sessionFor } from '../../renderer/app/place';
import { KEYMAP, keyName, keysOf } from '../../renderer/keyboard/keymap';
import { hrefOf, type Route, routeOf } from '../../renderer/route/route';
import { aNote, aProgramme, aSession, aStakeholder } from '../make';

const id = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'start' }),
  fc.constant<Route>({ page: 'settings' }),
  id.map((programmeId): Route => ({ page: 'programme', programmeId })),
  fc
    .tuple(fc.constantFrom('plan', 'run', 'report'), id)
    .map(([page, sessionId]): Route => ({ page, sessionId }) as Route),
  fc.tuple(id, id).map(([programmeId, tieId]): Route => ({ page: 'network', programmeId, tieId })),
  fc.tuple(id, id).map(([programmeId, stakeholderId]): Route => ({ page: 'network', programmeId, stakeholderId })),
  id.map((programmeId): Route => ({ page: 'network', programmeId })),
  id.map((methodId): Route => ({ page: 'methods', methodId })),
);

describe('an address', () => {
  it('leads back to the place it was made from', () =>
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(hrefOf(route))).toEqual(route);
      }),
    ));
  it('that means nothing is the start', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(routeOf(`#/nowhere/${text}`)).toEqual({ page: 'start' });
      }),
    ));
});

describe('the keys', () => {
  it.each([
    ['planning', ['everywhere', 'planning']],
    ['running a meeting', ['everywhere', 'running', 'capturing']],
    ['looking at the network', ['everywhere', 'network']],
  ])('mean one thing each while %s', (_place, groups) => {
    const keys = KEYMAP.filter(({ group }) => groups.includes(group)).flatMap((command) => [...keysOf(command)]);
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('are named as on the keyboard in front of you', () => {
    expect(keyName('$mod+Shift+z', false)).toBe('Ctrl Shift Z');
    expect(keyName('$mod+Shift+z', true)).toBe('⌘ ⇧ Z');
  });
});

describe('the meeting that a page is about', () => {
  const [first, second] = [
    aSession({ id: 's1', date: '2026-09-17' }),
    aSession({ id: 's2', date: '2026-10-15', number: 2 }),
  ];
  const elsewhere = aSession({ id: 's9', programmeId: 'other', date: '2026-12-01' });
  const all = [first, second, elsewhere];
  it('is its own', () => expect(sessionFor(all, { page: 'run', sessionId: 's1' }, 's2')?.id).toBe('s1'));
  it('is the last one that was open, in the same programme', () =>
    expect(sessionFor(all, { page: 'network', programmeId: first.programmeId }, 's1')?.id).toBe('s1'));
  it('is the latest of the programme, when the last one was elsewhere', () =>
    expect(sessionFor(all, { page: 'network', programmeId: first.programmeId }, 's9')?.id).toBe('s2'));
  it('is none in an empty Kring', () => expect(sessionFor([], { page: 'settings' }, null)).toBeUndefined());
});

describe('searching', () => {
  const searched = {
    notes: [
      aNote('insight', { id: 'n1', text: 'Eén kopje koffie' }),
      aNote('hurdle', { id: 'n2', text: 'Te weinig tijd' }),
    ],
    stakeholders: [aStakeholder({ id: 'p1', name: 'Koffieochtend' })],
    sessions: [aSession({ title: 'Werkbijeenkomst over koffie' })],
    programmes: [aProgramme()],
    pages: [{ title: 'Eerdere versies', route: { page: 'versions' } as const }],
  };
  const found = (text: string) => findIn(searched, text).map(({ id: at }) => at);
  it('finds meetings and parties before notes, in all meetings', () =>
    expect(found('koffie')).toEqual(['session-1', 'p1', 'n1']));
  it('minds neither accents nor capitals', () => expect(found('EEN KOPJE')).toEqual(['n1']));
  it('finds a page by its name', () => expect(found('versies')).toEqual(['versions']));
  it('wants every word', () => expect(found('weinig tijd')).toEqual(['n2']));
  it('finds nothing for nothing', () => expect(found('  ')).toEqual([]));
});
