import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './house.mjs';

const SIZES = [
  { parties: 300, ties: 600, seeds: [1, 2, 3] },
  { parties: 1000, ties: 2000, seeds: [1, 2, 3] },
  { parties: 3000, ties: 6000, seeds: [1] },
];

// Each layout runs in a process of its own, so that nothing is warm that the others had to warm: the processor time of
// the layout alone, without the start of the process, and the crossings of straight lines, counted the same for all.
const ARM = `
import { randomNetwork } from './tests/random-network';
import { layOut } from './shared/network/layout/lay-out';
import { layoutInputOf } from './shared/network/arrange-commands';
import { crossingsOf } from './shared/network/layout/crossings';
import { linksOf } from './shared/network/layout/links';
import { wholePlane } from './shared/network/layout/whole-plane';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';

const { arm, parties, ties: tieCount, seed } = JSON.parse(process.argv[2]);
const { stakeholders, ties } = randomNetwork({ parties, ties: tieCount, seed });
const ids = stakeholders.map(({ id }) => id);
const pairs = ties.map(({ sourceId, targetId }) => [sourceId, targetId]);
const links = linksOf(ids, pairs);
const planeOf = (at) => ({ x: Float64Array.from(ids, (id, i) => at(id, i).x), y: Float64Array.from(ids, (id, i) => at(id, i).y) });

function someGraph() {
  let state = seed;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const graph = new Graph();
  for (const id of ids) graph.addNode(id, { x: random(), y: random() });
  for (const [a, b] of pairs) if (!graph.hasEdge(a, b)) graph.addEdge(a, b);
  return graph;
}
const withAtlas = (settingsFor) => {
  const graph = someGraph();
  return () => {
    const spots = forceAtlas2(graph, { iterations: 300, settings: settingsFor(graph) });
    return planeOf((id) => spots[id]);
  };
};
const ARMS = {
  kring: () => () => wholePlane(links, 1),
  rings: () => {
    const input = layoutInputOf(stakeholders, ties, { arrangement: 'free', mayMove: () => true, seed: 1 });
    return () => {
      const spots = new Map(layOut(input));
      return planeOf((id) => spots.get(id));
    };
  },
  byHand: () => () => {
    const { parties: standing } = layoutInputOf(stakeholders, ties, { arrangement: 'free', mayMove: () => true, seed: 1 });
    return planeOf((_, i) => standing[i].spot);
  },
  atlas: () => withAtlas(() => ({})),
  atlasInferred: () => withAtlas((graph) => forceAtlas2.inferSettings(graph)),
  d3: () => {
    const nodes = ids.map((id) => ({ id }));
    const edges = pairs.map(([source, target]) => ({ source, target }));
    return () => {
      const link = forceLink(edges).id(({ id }) => id);
      forceSimulation(nodes).force('link', link).force('charge', forceManyBody()).force('center', forceCenter()).stop().tick(300);
      return planeOf((_, i) => nodes[i]);
    };
  },
};
const layOutOnce = ARMS[arm]();
const before = process.cpuUsage();
const plane = layOutOnce();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpu: (user + system) / 1000, crossings: crossingsOf(links, plane) }));
`;

async function buildArm() {
  const folder = join(ROOT, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'layout.mjs');
  await build({
    stdin: { contents: ARM, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/**
 * The free layout beside d3-force (300 ticks) for processor time, and beside ForceAtlas2 (300 iterations, as it comes and
 * with the settings it infers) for crossings, on the same networks. What the rings cost is told too: nobody leaves theirs.
 */
export async function measureLayout() {
  const file = await buildArm();
  const run = (arm, size, seed) => {
    const asked = JSON.stringify({ arm, parties: size.parties, ties: size.ties, seed });
    const { stdout, stderr } = spawnSync(process.execPath, [file, asked], { cwd: ROOT, encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const rows = [];
  for (const size of SIZES) {
    const runs = Object.fromEntries(
      ['kring', 'd3', 'atlas', 'atlasInferred', 'rings', 'byHand'].map((arm) => [
        arm,
        size.seeds.map((seed) => run(arm, size, seed)),
      ]),
    );
    const all = (arm, of) => runs[arm].map((one) => one[of]);
    const row = (what, arm, of, against, baseline) =>
      rows.push({
        what: `${size.parties} parties: ${what}`,
        kring: all(arm, of),
        against,
        baseline: all(baseline, of),
      });
    row('layout, processor time', 'kring', 'cpu', 'd3-force, 300 ticks', 'd3');
    row('layout within rings, processor time', 'rings', 'cpu', 'd3-force, 300 ticks', 'd3');
    row('lines that cross (a count)', 'kring', 'crossings', 'ForceAtlas2, 300 rounds', 'atlas');
    row('lines that cross (a count)', 'kring', 'crossings', 'ForceAtlas2, inferred', 'atlasInferred');
    row('within rings, lines that cross (a count)', 'rings', 'crossings', 'as it stood', 'byHand');
  }
  return rows;
}
