import type { Id, IsoDate } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import type { Note } from '../model/note';
import type { Domain } from '../model/vocabularies';
import { type Graph, graphOf } from './graph';
import { notesAbout } from './marks';

/** Two parties without a tie, and every reason why they should look each other up. */
export type Meeting = {
  readonly aId: Id;
  readonly bId: Id;
  /** Whom both know. */
  readonly commonIds: readonly Id[];
  /** The field in which both work. */
  readonly domain?: Domain;
  /** What one can add and the other asks for, by the word that both use. */
  readonly match?: { readonly fromId: Id; readonly toId: Id; readonly word: string };
};

// Words that everyone uses say nothing about two of them.
const COMMON = new Set(
  'bewoners buurt mensen mogelijk samen samenwerken straks tussen vaker wijken willen kunnen hebben andere anderen alles helpen about after other their there these those together would could people neighbourhood residents'.split(
    ' ',
  ),
);
const SHORTEST_WORD = 5;
const MANY_IN_COMMON = 2;

const wordsIn = (texts: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => text?.toLocaleLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word)),
  );

type Said = { readonly offers: ReadonlySet<string>; readonly asks: ReadonlySet<string> };

const saidBy = (party: Stakeholder, needs: readonly Note[]): Said => ({
  offers: wordsIn([party.offer, party.resources]),
  asks: wordsIn([party.aspiration, party.gain, ...notesAbout(needs, 'stakeholder', party.id).map(({ text }) => text)]),
});

const firstIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined =>
  [...a].find((word) => b.has(word));

function matchOf(a: Stakeholder, b: Stakeholder, said: ReadonlyMap<Id, Said>): Meeting['match'] {
  const [ofA, ofB] = [said.get(a.id), said.get(b.id)];
  if (!ofA || !ofB) return undefined;
  const there = firstIn(ofA.offers, ofB.asks);
  if (there) return { fromId: a.id, toId: b.id, word: there };
  const back = firstIn(ofB.offers, ofA.asks);
  return back ? { fromId: b.id, toId: a.id, word: back } : undefined;
}

const weightOf = ({ commonIds, domain, match }: Meeting): number =>
  commonIds.length + (domain ? 1.5 : 0) + (match ? 2 : 0);

function meetingOf(a: Stakeholder, b: Stakeholder, graph: Graph, said: ReadonlyMap<Id, Said>): Meeting {
  const nearA = graph.neighbours.get(a.id) ?? new Set();
  const commonIds = [...(graph.neighbours.get(b.id) ?? [])].filter((id) => nearA.has(id));
  const match = matchOf(a, b, said);
  const domain = a.domain === b.domain ? a.domain : undefined;
  return { aId: a.id, bId: b.id, commonIds, ...(domain && { domain }), ...(match && { match }) };
}

const isReason = ({ commonIds, domain, match }: Meeting): boolean =>
  match !== undefined || commonIds.length >= MANY_IN_COMMON || (domain !== undefined && commonIds.length > 0);

/** What the search reads: the network, and the notes that say who needs what. */
export type MeetingInput = {
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly notes: readonly Note[];
};

/**
 * Pairs without a tie that should look each other up, the best reasons first: one can add what the other asks for,
 * they know several of the same parties, or they work in the same field and know somebody in common. A tie of any
 * rung that has not ended is a tie. At most `most` pairs, and nobody in more than two, so that the list is not about one party.
 */
export function shouldMeet({ stakeholders, ties, notes }: MeetingInput, today: IsoDate, most = 5): readonly Meeting[] {
  const graph = graphOf(stakeholders, ties, today);
  const known = graphOf(
    stakeholders,
    ties.map((tie) => (tie.ladder === 0 ? { ...tie, ladder: 1 as const } : tie)),
    today,
  );
  const needs = notes.filter(({ kind }) => kind === 'need');
  const said = new Map(graph.parties.map((party) => [party.id, saidBy(party, needs)]));
  const meetings: Meeting[] = [];
  for (const [at, a] of graph.parties.entries()) {
    for (const b of graph.parties.slice(at + 1)) {
      if (known.neighbours.get(a.id)?.has(b.id)) continue;
      const meeting = meetingOf(a, b, graph, said);
      if (isReason(meeting)) meetings.push(meeting);
    }
  }
  return spread(
    meetings.sort((x, y) => weightOf(y) - weightOf(x)),
    most,
  );
}

const MOST_PER_PARTY = 2;

function spread(meetings: readonly Meeting[], most: number): readonly Meeting[] {
  const counts = new Map<Id, number>();
  const chosen: Meeting[] = [];
  for (const meeting of meetings) {
    const ids = [meeting.aId, meeting.bId];
    if (chosen.length === most || ids.some((id) => (counts.get(id) ?? 0) >= MOST_PER_PARTY)) continue;
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    chosen.push(meeting);
  }
  return chosen;
}
