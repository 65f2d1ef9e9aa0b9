import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../shared/model/network';
import { graphOf } from '../../shared/network/graph';
import { metricsOf } from '../../shared/network/measures';
import { snapshotBefore, toldThen } from '../../shared/network/measures-then';
import { orientationOf } from '../../shared/network/orientation';
import { type MeasureName, toldMeasures } from '../../shared/network/told-measures';
import { aStakeholder, aTie, demo } from '../make';

const TODAY = '2026-12-10';
const { stakeholders, ties, snapshots } = demo();
const metrics = metricsOf(stakeholders, ties, TODAY);
const told = toldMeasures(graphOf(stakeholders, ties, TODAY), metrics);
const measure = (name: MeasureName) => told.find((one) => one.name === name);
const nameOf = (id: string) => stakeholders.find((party) => party.id === id)?.shortName;

describe('the network of the demonstration in sentences', () => {
  it('counts what there is of what there could be', () => {
    const counted = told.filter(({ of }) => of !== undefined).map(({ name, count, of }) => [name, count, of]);
    expect(counted).toEqual([
      ['density', 45, 300],
      ['core', 16, 21],
      ['open', 23, 126],
      ['rest', 6, 153],
      ['formality', 12, 45],
      ['domains', 29, 45],
      ['equals', 25, 45],
      ['deciders', 7, 45],
      ['outside', 13, 45],
      ['firmer', 17, 45],
    ]);
    expect(told.filter(({ count }) => count !== undefined).every(({ count, tieIds }) => tieIds.length === count)).toBe(
      true,
    );
  });

  it('tells the share of ties over the border of a field, and shows which they are [S0-19]', () => {
    expect(measure('domains')).toMatchObject({ count: 29, of: 45 });
    const first = ties.find(({ id }) => id === measure('domains')?.tieIds[0]);
    const domainOf = (id = '') => stakeholders.find((party) => party.id === id)?.domain;
    expect(domainOf(first?.sourceId)).not.toBe(domainOf(first?.targetId));
  });

  it('keeps who connects and who is a vulnerable link for the regie', () => {
    expect(measure('bridges')?.partyIds.map(nameOf)).toEqual(['Welzijn', 'Gemeente', 'Bewonersgroep']);
    expect(measure('fragile')?.partyIds.map(nameOf).toSorted()).toEqual(
      ['Sleutelpersoon', 'Gemeente', 'Welzijn', 'Huisarts Lommervlier'].toSorted(),
    );
    expect(told.filter(({ isPrivate }) => isPrivate).map(({ name }) => name)).toEqual(['bridges', 'fragile']);
  });

  it('suggests a core of six by its lines only', () => {
    expect(measure('suggested')?.partyIds).toHaveLength(6);
    expect(metrics.suggestedCore.map(nameOf)).not.toContain('Kwartiermaker');
  });

  it('compares the trust between residents and professionals with the rest [S0-8]', () => {
    expect(metrics.trustAcross.n).toBe(11);
    expect(metrics.trustAcross.mean).toBeCloseTo(3.182, 3);
  });
});

describe('a small network', () => {
  it('is not measured below six parties, and is from six on', () => {
    const few = Array.from({ length: 5 }, (_, at) => aStakeholder({ id: `p${at}` }));
    const toldOf = (parties: typeof few) => {
      const lines = [aTie('p0', 'p1')];
      return toldMeasures(graphOf(parties, lines, TODAY), metricsOf(parties, lines, TODAY));
    };
    expect(toldOf(few)).toEqual([]);
    expect(toldOf([...few, aStakeholder({ id: 'seat', ring: 'missing' })])).toEqual([]);
    const six = toldOf([...few, aStakeholder({ id: 'p5', ring: 'core' })]);
    expect(six.find(({ name }) => name === 'density')).toMatchObject({ count: 1, of: 15 });
    // A core of one has no pairs to speak of.
    expect(six.some(({ name }) => name === 'core')).toBe(false);
  });
});

describe('an earlier moment', () => {
  it('is the last snapshot before today', () => {
    expect(snapshotBefore(snapshots, TODAY)?.label).toBe('Na drie bijeenkomsten');
    expect(snapshotBefore(snapshots, '2026-11-12')?.label).toBe('Startfoto');
    expect(snapshotBefore(snapshots, '2026-09-17')).toBeUndefined();
  });

  it('is told with the rings and lines of then, and without the wishes of now', () => {
    const first = snapshots.find(({ label }) => label === 'Startfoto') as Snapshot;
    const then = toldThen(first, stakeholders, ties);
    const core = Object.values(first.rings).filter((ring) => ring === 'core').length;
    expect(then.find(({ name }) => name === 'core')?.of).toBe((core * (core - 1)) / 2);
    expect(then.some(({ name }) => name === 'firmer')).toBe(false);
  });
});

describe('the direction of a tie', () => {
  const resident = aStakeholder({ perspective: 'resident', sector: 'residents' });
  const officer = aStakeholder({ perspective: 'policy', sector: 'municipality' });

  it('is among equals, with who decides, or with the world outside', () => {
    expect(orientationOf(resident, aStakeholder())).toBe('horizontal');
    expect(orientationOf(officer, aStakeholder({ perspective: 'manager' }))).toBe('horizontal');
    expect(orientationOf(resident, officer)).toBe('vertical');
    expect(orientationOf(resident, aStakeholder({ sector: 'insurer' }))).toBe('vertical');
    expect(orientationOf(officer, { ...resident, ring: 'periphery' })).toBe('outside');
    expect(orientationOf(officer, aStakeholder({ type: 'group', groupKind: 'network' }))).toBe('outside');
  });
});
