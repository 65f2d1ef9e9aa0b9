import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import { density as densityOf } from 'graphology-metrics/graph/density.js';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../shared/network/graph';
import { metricsOf } from '../../shared/network/measures';
import { randomNetwork } from '../random-network';

const TODAY = '2026-12-10';

/** A made-up network, and the same one as graphology has it: one edge for every pair that has a tie. */
const both = fc
  .record({ parties: fc.integer({ min: 3, max: 40 }), ties: fc.integer({ min: 0, max: 90 }), seed: fc.nat() })
  .map((size) => {
    const { stakeholders, ties } = randomNetwork(size);
    const { neighbours } = graphOf(stakeholders, ties, TODAY);
    const graph = new UndirectedGraph();
    for (const id of neighbours.keys()) graph.addNode(id);
    for (const [id, near] of neighbours) for (const other of near) graph.mergeEdge(id, other);
    return { graph, ours: metricsOf(stakeholders, ties, TODAY) };
  });

/** How many parts a graph falls apart into, without one party. */
function partsWithout(graph: UndirectedGraph, without: string | null): number {
  const seen = new Set(without === null ? [] : [without]);
  let parts = 0;
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    parts += 1;
    const queue = [start];
    for (const here of queue) {
      if (seen.has(here)) continue;
      seen.add(here);
      queue.push(...graph.neighbors(here));
    }
  }
  return parts;
}

describe('the measures of any network, beside those of graphology', () => {
  it('have the same density', () => {
    fc.assert(
      fc.property(both, ({ graph, ours }) => {
        expect(ours.density).toBeCloseTo(densityOf(graph), 10);
      }),
    );
  });

  it('have the same share of shortest paths through everyone', () => {
    fc.assert(
      fc.property(both, ({ graph, ours }) => {
        const theirs = betweennessOf(graph, { normalized: true });
        for (const id of graph.nodes()) expect(ours.betweenness[id]).toBeCloseTo(theirs[id] ?? -1, 10);
      }),
      { numRuns: 40 },
    );
  });

  it('have the same vulnerable links as taking everyone out by turns', () => {
    fc.assert(
      fc.property(both, ({ graph, ours }) => {
        const whole = partsWithout(graph, null);
        const isolated = (id: string) => graph.degree(id) === 0;
        const cuts = graph.nodes().filter((id) => !isolated(id) && partsWithout(graph, id) > whole);
        expect(ours.articulationPoints).toEqual(cuts);
      }),
      { numRuns: 40 },
    );
  });

  it('lean on one party as the degrees of graphology say', () => {
    fc.assert(
      fc.property(both, ({ graph, ours }) => {
        const degrees = graph.nodes().map((id) => graph.degree(id));
        const most = Math.max(0, ...degrees);
        const sum = degrees.reduce((all, degree) => all + most - degree, 0);
        const n = graph.order;
        if (n < 3) expect(ours.degreeCentralisation).toBeNull();
        else expect(ours.degreeCentralisation).toBeCloseTo(sum / ((n - 1) * (n - 2)), 10);
      }),
    );
  });

  it('suggest the core that costs least of all cores of the parties with the most neighbours', () => {
    fc.assert(
      fc.property(both, ({ graph, ours }) => {
        const byDegree = graph.nodes().toSorted((a, b) => graph.degree(b) - graph.degree(a));
        const costOf = (size: number): number => {
          const core = new Set(byDegree.slice(0, size));
          const inside = graph.filterEdges((_edge, _of, a, b) => core.has(a) && core.has(b)).length;
          const outside = graph.filterEdges((_edge, _of, a, b) => !core.has(a) && !core.has(b)).length;
          return (size * (size - 1)) / 2 - inside + outside;
        };
        const least = Math.min(...byDegree.map((_id, size) => costOf(size)), costOf(byDegree.length));
        expect(costOf(ours.suggestedCore.length)).toBe(least);
        const smaller = Array.from({ length: ours.suggestedCore.length }, (_, size) => costOf(size));
        expect(smaller.every((cost) => cost > least)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
