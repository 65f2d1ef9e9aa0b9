import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import type { Perspective } from '../model/vocabularies';
import type { Graph } from './graph';

/** How many ties stand on each rung of the ladder; a rung without ties is 0. */
export type LadderCounts = { readonly 1: number; readonly 2: number; readonly 3: number; readonly 4: number };

/** A mean with the number of ties that it comes from; null when no tie has an answer. */
export type MeanTrust = { readonly mean: number | null; readonly n: number };

/** The ties of the graph of which the two ends differ. */
function crossing(graph: Graph, of: (party: Stakeholder) => string): readonly Tie[] {
  const sides = new Map<Id, string>(graph.parties.map((party) => [party.id, of(party)]));
  return graph.ties.filter(({ sourceId, targetId }) => sides.get(sourceId) !== sides.get(targetId));
}

/** The ties between formal and informal; "both" is a kind of its own. */
export const acrossFormality = (graph: Graph): readonly Tie[] => crossing(graph, ({ formality }) => formality);

/** The ties between two fields. */
export const acrossDomains = (graph: Graph): readonly Tie[] => crossing(graph, ({ domain }) => domain);

/**
 * The E-I index of Krackhardt and Stern 1988 over formality, (ext - int) / (ext + int): -1 when every tie stays
 * among its own kind, 1 when every tie crosses. "Both" is a kind of its own. Null without ties.
 */
export function formalInformalEI(graph: Graph): number | null {
  const all = graph.ties.length;
  const external = acrossFormality(graph).length;
  return all === 0 ? null : (external - (all - external)) / all;
}

/** The share (0 to 1) of ties between two domains; null without ties. */
export const crossDomainShare = (graph: Graph): number | null =>
  graph.ties.length === 0 ? null : acrossDomains(graph).length / graph.ties.length;

/** How many ties stand on each rung. */
export function ladderCounts(graph: Graph): LadderCounts {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const { ladder } of graph.ties) if (ladder !== 0) counts[ladder] += 1;
  return counts;
}

/** How many ties are wanted on a higher rung than they stand on. */
export const ladderGap = (graph: Graph): number => wantedFirmer(graph).length;

/** The ties that are wanted on a higher rung than they stand on. */
export const wantedFirmer = (graph: Graph): readonly Tie[] =>
  graph.ties.filter(({ ladder, ladderWanted }) => ladderWanted !== undefined && ladderWanted > ladder);

/** The mean (1 to 4) of the trust aspects that were answered for a tie; null when none was. */
export function trustOf({ trust }: Tie): number | null {
  const answers = [trust?.reliability, trust?.openness, trust?.sharedGoal].filter((answer) => answer !== undefined);
  return answers.length === 0 ? null : answers.reduce<number>((sum, answer) => sum + answer, 0) / answers.length;
}

/** How far two trust each other: not yet, a little, fairly, wholly. */
export type TrustDegree = 1 | 2 | 3 | 4;

const DEGREES: readonly TrustDegree[] = [1, 2, 3, 4];

/** The degree that is nearest to a mean (1 to 4) of answers about trust; halfway counts upwards. */
export const nearestDegree = (mean: number): TrustDegree => DEGREES.find((degree) => mean < degree + 0.5) ?? 4;

/** How far the two ends of a tie trust each other, by what was answered; null when nothing was. */
export function trustDegree(tie: Tie): TrustDegree | null {
  const mean = trustOf(tie);
  return mean === null ? null : nearestDegree(mean);
}

/** The mean trust (1 to 4) over ties with an answer: each tie weighs the same, however many aspects it has. */
function meanOver(ties: readonly Tie[]): MeanTrust {
  const answered = ties.map(trustOf).filter((trust) => trust !== null);
  const n = answered.length;
  return { mean: n === 0 ? null : answered.reduce((sum, trust) => sum + trust, 0) / n, n };
}

/** The mean trust over all ties of the graph. */
export const meanTrust = (graph: Graph): MeanTrust => meanOver(graph.ties);

const RESIDENTS: readonly Perspective[] = ['resident', 'family_carer', 'volunteer', 'expert_by_experience'];
const PROFESSIONALS: readonly Perspective[] = ['professional', 'manager', 'policy', 'educator', 'researcher'];

/** The mean trust over the ties between somebody who lives there and somebody whose work it is. */
export function trustAcross(graph: Graph): MeanTrust {
  const sides = new Map<Id, Perspective>(graph.parties.map(({ id, perspective }) => [id, perspective]));
  const isOn = (id: Id, side: readonly Perspective[]): boolean => side.some((each) => each === sides.get(id));
  const crosses = (from: Id, to: Id): boolean => isOn(from, RESIDENTS) && isOn(to, PROFESSIONALS);
  return meanOver(
    graph.ties.filter(({ sourceId, targetId }) => crosses(sourceId, targetId) || crosses(targetId, sourceId)),
  );
}
