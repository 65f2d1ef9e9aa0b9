import { adding, type Change, updating } from '../model/change';
import { hasEnded } from '../model/days';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { Snapshot, Stakeholder, Tie } from '../model/network';
import type { Session } from '../model/session';
import { trustOf } from './ties';

/** What a snapshot is taken of: the network of one programme, and the snapshots that are there. */
export type Snapped = {
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly snapshots: readonly Snapshot[];
};

type Facts = Pick<Snapshot, 'rings' | 'ties'>;

/** Who stands in which ring and which ties are there on a day, in an order that says nothing. */
function factsOn(day: string, { stakeholders, ties }: Snapped): Facts {
  const there = stakeholders.filter((party) => !hasEnded(party, day));
  const ids = new Set(there.map(({ id }) => id));
  const present = ties.filter((tie) => !hasEnded(tie, day) && ids.has(tie.sourceId) && ids.has(tie.targetId));
  const byId = <R extends { readonly id: Id }>(rows: readonly R[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    rings: Object.fromEntries(byId(there).map(({ id, ring }) => [id, ring])),
    ties: byId(present).map((tie) => {
      const trustMean = trustOf(tie);
      return { tieId: tie.id, ladder: tie.ladder, ...(trustMean !== null && { trustMean }) };
    }),
  };
}

const sameFacts = (a: Facts, b: Facts): boolean =>
  JSON.stringify([sortedRings(a.rings), sortedTies(a.ties)]) ===
  JSON.stringify([sortedRings(b.rings), sortedTies(b.ties)]);
const sortedRings = (rings: Snapshot['rings']) => Object.entries(rings).sort(([a], [b]) => (a < b ? -1 : 1));
const sortedTies = (ties: Snapshot['ties']) =>
  ties
    .map(({ tieId, ladder, trustMean }) => [tieId, ladder, trustMean ?? null] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Keeps how the network stands now, by hand. Refuses when it stands exactly as it was kept last, and when there is
 * nobody in it.
 */
export function takeSnapshot(
  { programmeId, label }: Pick<Snapshot, 'programmeId' | 'label'>,
  snapped: Snapped,
  stamp: Stamp,
): Change {
  const day = stamp.now.slice(0, 10);
  const facts = factsOn(day, snapped);
  if (Object.keys(facts.rings).length === 0) throw new Refusal(say('looking.refusal.nobody'));
  const last = snapped.snapshots.toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1)).at(-1);
  if (last && sameFacts(last, facts)) throw new Refusal(say('looking.refusal.sameSnapshot', { label: last.label }));
  const snapshot: Snapshot = { ...newRecord(stamp), programmeId, label: label.trim(), takenOn: day, ...facts };
  return { label: say('looking.act.snapshot'), tables: adding('snapshots', [snapshot]) };
}

/**
 * How the network stands at the end of a meeting: part of the act that ends it. A meeting that ends once more brings
 * its own snapshot up to date, so there is never a second one; a practice meeting and an empty network leave nothing.
 */
export function snapshotAtEnd(
  session: Pick<Session, 'id' | 'programmeId' | 'title' | 'practice'>,
  snapped: Snapped,
  stamp: Stamp,
): Change['tables'] {
  const day = stamp.now.slice(0, 10);
  const facts = factsOn(day, snapped);
  if (session.practice || Object.keys(facts.rings).length === 0) return {};
  const own = snapped.snapshots.find(({ sessionId }) => sessionId === session.id);
  if (own) {
    if (sameFacts(own, facts)) return {};
    return updating('snapshots', [[own, { ...own, ...facts, takenOn: day, updatedAt: stamp.now }]]);
  }
  const { programmeId, id: sessionId, title: label } = session;
  return adding('snapshots', [{ ...newRecord(stamp), programmeId, sessionId, label, takenOn: day, ...facts }]);
}
