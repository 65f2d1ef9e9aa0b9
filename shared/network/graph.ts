import { hasEnded } from '../model/days';
import type { Id, IsoDate } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';

/** The network as the measures see it: who takes part, which ties count, and who is whose neighbour. */
export type Graph = {
  readonly parties: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  /** Every party of the graph, with each neighbour once, however many ties join the two. */
  readonly neighbours: ReadonlyMap<Id, ReadonlySet<Id>>;
};

/**
 * The undirected graph of domain.md 2.6: parties that are not missing and the ties between them that are
 * there today. A tie from a party to itself joins nobody and is left out. Parallel ties all stand in `ties`,
 * while `neighbours` knows the pair once.
 */
export function graphOf(stakeholders: readonly Stakeholder[], ties: readonly Tie[], today: IsoDate): Graph {
  const parties = stakeholders.filter(({ ring }) => ring !== 'missing');
  const neighbours = new Map(parties.map(({ id }) => [id, new Set<Id>()]));
  const counted = ties.filter((tie) => {
    const source = neighbours.get(tie.sourceId);
    const target = neighbours.get(tie.targetId);
    if (!source || !target || source === target || tie.ladder < 1 || hasEnded(tie, today)) return false;
    source.add(tie.targetId);
    target.add(tie.sourceId);
    return true;
  });
  return { parties, ties: counted, neighbours };
}

/** How many pairs of parties have at least one tie. */
export function tiedPairs(graph: Graph, counts: (a: Id, b: Id) => boolean = () => true): number {
  let ends = 0;
  for (const [id, near] of graph.neighbours) {
    for (const other of near) if (counts(id, other)) ends += 1;
  }
  return ends / 2;
}
