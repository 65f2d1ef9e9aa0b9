import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stakeholder, Tie } from '../../shared/model/network';
import { articulationPoints } from '../../shared/network/articulation';
import { graphOf } from '../../shared/network/graph';
import { metricsOf } from '../../shared/network/measures';
import { aStakeholder, aTie, demo } from '../make';

const TODAY = '2026-12-10';

type Small = { readonly parties: readonly Stakeholder[]; readonly ties: readonly Tie[] };

/** A network written as pairs: `drawn('abc', 'ab bc')` is a path of three. */
function drawn(names: string, pairs: string): Small {
  return {
    parties: [...names].map((id) => aStakeholder({ id, name: id })),
    ties: pairs.split(' ').flatMap(([a, b]) => (a && b ? [aTie(a, b)] : [])),
  };
}

const measured = ({ parties, ties }: Small) => metricsOf(parties, ties, TODAY);

const someNetwork: fc.Arbitrary<Small> = fc
  .tuple(
    fc.array(
      fc.record({
        ring: fc.constantFrom('core', 'involved', 'periphery', 'missing' as const),
        formality: fc.constantFrom('formal', 'informal', 'mixed' as const),
        domain: fc.constantFrom('care', 'social', 'community' as const),
      }),
      { maxLength: 8 },
    ),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom(0, 1, 2, 3, 4 as const)), { maxLength: 16 }),
  )
  .map(([parties, ties]) => ({
    parties: parties.map((over, at) => aStakeholder({ id: `p${at}`, ...over })),
    ties: ties.map(([a, b, ladder]) => aTie(`p${a}`, `p${b}`, { ladder })),
  }));

/** All shortest paths between two parties, found by trying every way: slow and plain, to check the clever way. */
function shortestPaths(near: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): string[][] {
  let ways = [[from]];
  for (let length = 0; length < near.size; length += 1) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      [...(near.get(way.at(-1) ?? '') ?? [])].filter((next) => !way.includes(next)).map((next) => [...way, next]),
    );
  }
  return ways.filter((way) => way.at(-1) === to);
}

function plainBetweenness({ parties, ties }: Small): Record<string, number> {
  const near = graphOf(parties, ties, TODAY).neighbours;
  const ids = [...near.keys()];
  const walks = Math.max(1, (ids.length - 1) * (ids.length - 2));
  const between = (middle: string) => {
    const others = ids.filter((id) => id !== middle);
    const shares = others
      .flatMap((from) => others.filter((to) => to !== from).map((to) => shortestPaths(near, from, to)))
      .map((paths) => paths.filter((path) => path.includes(middle)).length / Math.max(1, paths.length));
    return shares.reduce((sum, share) => sum + share, 0) / walks;
  };
  return Object.fromEntries(ids.map((id) => [id, between(id)]));
}

/** Everyone in the same part as a party. */
function partOf(near: ReadonlyMap<string, ReadonlySet<string>>, start: string, without?: string): ReadonlySet<string> {
  const part = new Set([start]);
  for (const here of part) for (const next of near.get(here) ?? []) if (next !== without) part.add(next);
  return part;
}

/** How many connected parts there are when one party is left out. */
function partsWithout(near: ReadonlyMap<string, ReadonlySet<string>>, without?: string): number {
  const left = [...near.keys()].filter((id) => id !== without);
  return new Set(left.map((id) => [...partOf(near, id, without)].sort((a, b) => a.localeCompare(b)).join())).size;
}

describe('the measures of the demonstration', () => {
  const { stakeholders, ties } = demo();
  const metrics = metricsOf(stakeholders, ties, TODAY);
  const idOf = (shortName: string) => stakeholders.find((party) => party.shortName.startsWith(shortName))?.id ?? '';

  it('count 25 parties and 45 ties', () => {
    expect([metrics.nodes, metrics.ties]).toEqual([25, 45]);
  });

  it('give the densities of the domain', () => {
    expect(metrics.density).toBeCloseTo(0.15, 4);
    expect(metrics.coreDensity).toBeCloseTo(0.7619, 4);
    expect(metrics.coreRest).toBeCloseTo(0.1825, 4);
    expect(metrics.restDensity).toBeCloseTo(0.0392, 4);
  });

  it('say who connects others and who cannot be missed', () => {
    expect(metrics.betweenness[idOf('Welzijn')]).toBeCloseTo(0.3452, 4);
    expect(metrics.betweenness[idOf('Gemeente')]).toBeCloseTo(0.2891, 4);
    expect(metrics.betweenness[idOf('Bewonersgroep')]).toBeCloseTo(0.2117, 4);
    expect(metrics.degreeCentralisation).toBeCloseTo(0.3351, 4);
    expect(new Set(metrics.articulationPoints)).toEqual(
      new Set(['Sleutelpersoon', 'Gemeente', 'Welzijn', 'Huisarts'].map(idOf)),
    );
  });

  it('say how ties cross formality and domain, and where they stand on the ladder', () => {
    expect(metrics.formalInformalEI).toBeCloseTo(-0.4667, 4);
    expect(metrics.crossDomainShare).toBeCloseTo(0.6444, 4);
    expect(metrics.ladder).toEqual({ 1: 10, 2: 23, 3: 11, 4: 1 });
    expect(metrics.gap).toBe(17);
  });

  it('give the mean trust with the number of ties behind it', () => {
    expect(metrics.meanTrust.mean).toBeCloseTo(3.063, 3);
    expect(metrics.meanTrust.n).toBe(42);
  });
});

describe('the graph', () => {
  it('leaves out missing parties, ties without contact and ties that ended before today', () => {
    const parties = [aStakeholder({ id: 'a' }), aStakeholder({ id: 'b' }), aStakeholder({ id: 'm', ring: 'missing' })];
    const ties = [
      aTie('a', 'm'),
      aTie('a', 'b', { ladder: 0 }),
      aTie('a', 'b', { until: '2026-12-09' }),
      aTie('a', 'b', { id: 'stays', until: TODAY }),
    ];
    const graph = graphOf(parties, ties, TODAY);
    expect([...graph.neighbours.keys()]).toEqual(['a', 'b']);
    expect(graph.ties.map(({ id }) => id)).toEqual(['stays']);
  });

  it('leaves out a tie to a party that is not there, and a tie from a party to itself', () => {
    const { ties } = drawn('', 'ab aa ax');
    expect(graphOf(drawn('ab', '').parties, ties, TODAY).ties).toHaveLength(1);
  });
});

describe('a measure of a small network', () => {
  it('is null or nothing without parties, with one and with two, and never NaN', () => {
    const none = measured(drawn('', ''));
    expect(none).toMatchObject({ nodes: 0, density: null, degreeCentralisation: null, formalInformalEI: null });
    expect(none.meanTrust).toEqual({ mean: null, n: 0 });
    expect(measured(drawn('a', ''))).toMatchObject({ density: null, betweenness: { a: 0 }, articulationPoints: [] });
    expect(measured(drawn('ab', 'ab'))).toMatchObject({ density: 1, coreRest: null, degreeCentralisation: null });
  });

  it('makes the middle of a star carry everything', () => {
    const star = measured(drawn('mabcd', 'ma mb mc md'));
    expect(star.betweenness).toEqual({ m: 1, a: 0, b: 0, c: 0, d: 0 });
    expect(star.degreeCentralisation).toBe(1);
    expect(star.articulationPoints).toEqual(['m']);
  });

  it('shares the load evenly in a ring of four', () => {
    const ring = measured(drawn('abcd', 'ab bc cd da'));
    expect(ring.betweenness.a).toBeCloseTo(1 / 6, 12);
    expect(ring.degreeCentralisation).toBe(0);
    expect(ring.articulationPoints).toEqual([]);
  });

  it('finds both necks of two triangles with a bridge', () => {
    expect(measured(drawn('abcdef', 'ab bc ca cd de ef fd')).articulationPoints).toEqual(['c', 'd']);
  });

  it('counts parallel ties as ties, but a pair of parties once', () => {
    const twice = measured(drawn('ab', 'ab ba'));
    expect(twice).toMatchObject({ ties: 2, density: 1, ladder: { 1: 2, 2: 0, 3: 0, 4: 0 } });
  });

  it('averages trust per tie over the aspects that were answered', () => {
    const { parties } = drawn('abc', '');
    const ties = [
      aTie('a', 'b', { trust: { reliability: 4, openness: 2, sharedGoal: 3, assessedBy: 'group' } }),
      aTie('b', 'c', { trust: { openness: 1, assessedBy: 'facilitator' } }),
      aTie('a', 'c', { trust: { assessedBy: 'facilitator' } }),
    ];
    expect(metricsOf(parties, ties, TODAY).meanTrust).toEqual({ mean: 2, n: 2 });
  });

  it('walks a chain of ten thousand parties', () => {
    const parties = Array.from({ length: 10_000 }, (_, at) => aStakeholder({ id: `p${at}` }));
    const ties = parties.slice(1).map(({ id }, at) => aTie(`p${at}`, id));
    const graph = graphOf(parties, ties, TODAY);
    expect(articulationPoints(graph)).toHaveLength(9_998);
  });
});

describe('the measures of any network', () => {
  it('are never NaN or infinite, and shares stay between 0 and 1', () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const { betweenness, articulationPoints, formalInformalEI, ...numbers } = measured(network);
        const { ladder, meanTrust, trustAcross, orientation, suggestedCore, ...counted } = numbers;
        const { nodes, ties, gap, ...shares } = counted;
        for (const value of [...Object.values(shares), ...Object.values(betweenness)]) {
          expect(value === null || (value >= 0 && value <= 1 + 1e-12)).toBe(true);
        }
        expect(formalInformalEI === null || Math.abs(formalInformalEI) <= 1).toBe(true);
        expect(gap).toBeLessThanOrEqual(ties);
        expect(articulationPoints.length).toBeLessThanOrEqual(nodes);
        expect(orientation.horizontal + orientation.vertical + orientation.outside).toBe(ties);
      }),
    );
  });

  it('do not change when parties get other ids or come in another order', () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const renamed = (id: string) => `other-${id}`;
        const { betweenness, articulationPoints, suggestedCore, ...before } = measured(network);
        const after = measured({
          parties: network.parties.map((party) => ({ ...party, id: renamed(party.id) })).reverse(),
          ties: network.ties
            .map((tie) => ({ ...tie, sourceId: renamed(tie.targetId), targetId: renamed(tie.sourceId) }))
            .reverse(),
        });
        expect(after).toMatchObject(before);
        // Of parties with as many neighbours, the first of the list is taken.
        expect(after.suggestedCore).toHaveLength(suggestedCore.length);
        expect(new Set(after.articulationPoints)).toEqual(new Set(articulationPoints.map(renamed)));
        for (const [id, value] of Object.entries(betweenness)) {
          expect(after.betweenness[renamed(id)]).toBeCloseTo(value, 12);
        }
      }),
    );
  });

  it('find the betweenness that trying every path finds', () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const expected = plainBetweenness(network);
        const { betweenness } = measured(network);
        expect(Object.keys(betweenness)).toEqual(Object.keys(expected));
        for (const [id, value] of Object.entries(expected)) expect(betweenness[id]).toBeCloseTo(value, 12);
      }),
    );
  });

  it('call exactly those parties vulnerable without which more parts are left', () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const near = graphOf(network.parties, network.ties, TODAY).neighbours;
        const splitting = [...near.keys()].filter((id) => partsWithout(near, id) > partsWithout(near));
        expect(measured(network).articulationPoints).toEqual(splitting);
      }),
    );
  });
});
