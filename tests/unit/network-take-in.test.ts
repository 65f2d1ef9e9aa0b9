import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { workspaceOf } from '../../shared/model/tables';
import { proposed, twinsInList } from '../../shared/network/list-twins';
import { type Decision, type Newcomer, type NewTie, takeIn, unknownEnds } from '../../shared/network/take-in';
import { nameKey, twinFinder } from '../../shared/network/twins';
import { aStakeholder, aTie, demo, PROGRAMME_ID, stamp } from '../make';

const row = (name: string, over: Partial<Newcomer> = {}): Newcomer => ({ key: name, name, values: {}, ...over });
const line = (from: string, to: string, values: NewTie['values'] = {}): NewTie => ({
  key: `${from} ${to}`,
  from,
  to,
  values,
});
const asked = (
  newcomers: readonly Newcomer[],
  newTies: readonly NewTie[] = [],
  decisions: readonly (readonly [string, Decision])[] = [],
) => ({ programmeId: PROGRAMME_ID, ring: 'periphery', newcomers, newTies, decisions: new Map(decisions) }) as const;

describe('a name that is there already', () => {
  const parties = [
    aStakeholder({ id: 'a', name: 'Stichting Wijkgenoten', shortName: 'Wijkgenoten' }),
    aStakeholder({ id: 'b', name: 'Café Zuid B.V.', shortName: 'Zuid' }),
    aStakeholder({ id: 'c', name: 'Basisschool De Regenboog', shortName: 'Regenboog' }),
    aStakeholder({ id: 'd', name: 'Wijkteam 1', shortName: 'Team 1' }),
  ];
  const find = twinFinder(parties);

  it.each([
    ['wijkgenoten', 'a', 'same'],
    ['Vereniging de Wijkgenoten', 'a', 'same'],
    ['CAFE  zuid', 'b', 'same'],
    ['regenboog', 'c', 'same'],
    ['Basisschool De Regenbog', 'c', 'alike'],
    ['Basischool de Regenboog', 'c', 'alike'],
    ['Wijkgneoten', 'a', 'alike'],
  ])('is found in spite of how it is written: %s', (name, id, how) => {
    expect(find(name)).toMatchObject({ party: { id }, how });
  });

  it.each(['Wijkteam 2', 'Zuidas', 'Wijk', 'Stichting', '', 'Basisschool Het Kompas'])(
    'is not seen where it is another: %s',
    (name) => {
      expect(find(name)).toBeUndefined();
    },
  );

  it('has a key that does not change by writing it again', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });

  it('is filled in when it is the same, added when it only looks alike, and joined with the row above', () => {
    const rows = [row('Wijkgenoten'), row('Basischool de Regenboog'), row('Koor'), row('koor', { key: 'again' })];
    const twins = twinsInList(rows, parties);
    expect([...twins].map(([key, twin]) => [key, proposed(twin)])).toEqual([
      ['Wijkgenoten', { act: 'merge', into: { party: 'a' } }],
      ['Basischool de Regenboog', { act: 'add' }],
      ['again', { act: 'merge', into: { row: 'Koor' } }],
    ]);
  });
});

describe('a list that is taken in', () => {
  it('adds parties without a place, guesses what they are, and takes a place and ring that the list has', () => {
    const { tables } = takeIn(
      asked([row('Huisarts'), row('Koor', { values: { position: { x: 10, y: 0 } } })]),
      [],
      [],
      stamp(),
    );
    const [doctor, choir] = tables.stakeholders?.added ?? [];
    expect(doctor).toMatchObject({ domain: 'care', ring: 'periphery', consent: 'not_needed' });
    expect(doctor?.position).toBeUndefined();
    expect(choir).toMatchObject({ ring: 'core', position: { x: 10, y: 0 } });
  });

  it('fills only what was empty of who is there, and leaves its place and words', () => {
    const there = aStakeholder({ id: 'a', name: 'Koor', standsFor: 'Zingen', tags: ['x'], position: { x: 1, y: 2 } });
    const values = {
      standsFor: 'Muziek',
      offer: 'Een zaal',
      tags: ['y'],
      position: { x: 9, y: 9 },
      energy: 3,
      ring: 'core',
    } as const;
    const list = asked(
      [row('Koor', { values: { ...values, tags: ['y'] } })],
      [],
      [['Koor', { act: 'merge', into: { party: 'a' } }]],
    );
    const { tables } = takeIn(list, [there], [], stamp());
    expect(tables.stakeholders?.added).toEqual([]);
    expect(tables.stakeholders?.updated[0]?.[1]).toMatchObject({
      ...{ standsFor: 'Zingen', offer: 'Een zaal', tags: ['x', 'y'], energy: 3, ring: 'involved' },
      position: { x: 1, y: 2 },
    });
  });

  it('ties who is meant by id, by name, or by a name of the network, and says more about a tie that is there', () => {
    const there = [aStakeholder({ id: 'a', name: 'Stichting Koor' }), aStakeholder({ id: 'b', name: 'School' })];
    const tie = aTie('b', 'a', { ladder: 1 });
    const newTies = [
      line('koor', 'School', { frequency: 'weekly' }),
      line('n1', 'School'),
      line('n1', 'n1'),
      line('n1', 'Niemand'),
    ];
    const { tables } = takeIn(asked([row('Bal', { fileId: 'n1' })], newTies), there, [tie], stamp());
    expect(tables.ties?.updated).toHaveLength(1);
    expect(tables.ties?.updated[0]?.[1]).toMatchObject({ id: tie.id, frequency: 'weekly', ladder: 1 });
    expect(tables.ties?.added.map(({ targetId }) => targetId)).toEqual(['b']);
    expect(unknownEnds([row('Bal', { fileId: 'n1' })], newTies, there)).toEqual(['Niemand']);
  });

  it('joins a row with the one above it, and skips what is to be skipped', () => {
    const rows = [
      row('Koor', { values: { offer: 'Zang' } }),
      row('koor', { key: 'again', values: { gain: 'Publiek' } }),
      row('School'),
    ];
    const decisions = [
      ['again', { act: 'merge', into: { row: 'Koor' } }],
      ['School', { act: 'skip' }],
    ] as const;
    const { tables } = takeIn(asked(rows, [line('koor', 'School')], decisions), [], [], stamp());
    expect(tables.stakeholders?.added).toHaveLength(1);
    expect(tables.stakeholders?.added[0]).toMatchObject({ name: 'Koor', offer: 'Zang', gain: 'Publiek' });
    expect(tables.ties?.added).toEqual([]);
  });

  it('refuses when there is nothing new in it', () => {
    const list = asked([row('Koor')], [], [['Koor', { act: 'skip' }]]);
    expect(() => takeIn(list, [], [], stamp())).toThrow('exchange.refusal.nothing');
  });

  it('moves nobody, takes nothing away, and is taken back whole, whatever is in it', () => {
    const { stakeholders, ties } = demo();
    const names = fc.oneof(
      fc.constantFrom(...stakeholders.map(({ name }) => name)),
      fc.string({ minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(names, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(names, names), { maxLength: 6 }),
        (called, pairs) => {
          const rows = [`Nieuw ${called.length} erbij`, ...called].map((name) =>
            row(name, { values: { offer: 'Iets', position: { x: 5, y: 5 } } }),
          );
          const decisions = [...twinsInList(rows, stakeholders)].map(([key, twin]) => [key, proposed(twin)] as const);
          const newTies = pairs.map(([a, b]) => line(a, b, { frequency: 'daily' }));
          const before = workspaceOf({ stakeholders, ties });
          const change = takeIn(
            { ...asked(rows, newTies, decisions), programmeId: 'prg-vlierbuurt' },
            stakeholders,
            ties,
            stamp(),
          );
          const after = applyChange(before, change);
          const now = new Map(after.stakeholders.map((party) => [party.id, party]));
          for (const { id, position, ring, name } of stakeholders)
            expect(now.get(id)).toMatchObject({ position, ring, name });
          const ids = new Set(now.keys());
          expect(
            after.ties.filter(
              ({ sourceId, targetId }) => !ids.has(sourceId) || !ids.has(targetId) || sourceId === targetId,
            ),
          ).toEqual([]);
          expect(applyChange(after, invert(change))).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
