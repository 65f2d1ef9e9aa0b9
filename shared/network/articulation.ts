import type { Id } from '../model/ids';
import type { Graph } from './graph';

type Visit = {
  readonly id: Id;
  readonly parent: Visit | null;
  readonly at: number;
  readonly rest: Iterator<Id>;
  /** The earliest visit that can be reached from here without going back over the parent. */
  low: number;
  children: number;
};

/** What a finished branch tells about the party it hangs on. */
function leave(visit: Visit, cuts: Set<Id>): void {
  const { parent } = visit;
  if (!parent) {
    if (visit.children > 1) cuts.add(visit.id);
    return;
  }
  parent.low = Math.min(parent.low, visit.low);
  if (parent.parent && visit.low >= parent.at) cuts.add(parent.id);
}

/** Walks one connected part, depth first; a loop instead of recursion, so that a long chain cannot overflow. */
function walkFrom(root: Id, graph: Graph, visits: Map<Id, Visit>, cuts: Set<Id>): void {
  const visit = (id: Id, parent: Visit | null): Visit => {
    const at = visits.size;
    const rest = (graph.neighbours.get(id) ?? new Set<Id>()).values();
    const made: Visit = { id, parent, at, rest, low: at, children: 0 };
    if (parent) parent.children += 1;
    visits.set(id, made);
    return made;
  };
  let here: Visit | null = visit(root, null);
  while (here) {
    const step: IteratorResult<Id> = here.rest.next();
    if (step.done) {
      leave(here, cuts);
      here = here.parent;
      continue;
    }
    const seen = visits.get(step.value);
    if (!seen) here = visit(step.value, here);
    else if (seen !== here.parent) here.low = Math.min(here.low, seen.at);
  }
}

/** The parties without which a connected part of the network would fall apart, in the order of the parties (Tarjan 1972). */
export function articulationPoints(graph: Graph): readonly Id[] {
  const visits = new Map<Id, Visit>();
  const cuts = new Set<Id>();
  for (const id of graph.neighbours.keys()) {
    if (!visits.has(id)) walkFrom(id, graph, visits, cuts);
  }
  return [...graph.neighbours.keys()].filter((id) => cuts.has(id));
}
