import { adding, type Change, updating } from '../model/change';
import { hasEnded } from '../model/days';
import { edited, type FieldsOf } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { Stakeholder, Tie } from '../model/network';

/** Whether a tie joins these two, whichever way it goes. */
export const joins = (tie: Tie, a: Id, b: Id): boolean =>
  (tie.sourceId === a && tie.targetId === b) || (tie.sourceId === b && tie.targetId === a);

/** The ties of one party. */
export const tiesOf = (ties: readonly Tie[], id: Id): readonly Tie[] =>
  ties.filter(({ sourceId, targetId }) => sourceId === id || targetId === id);

/** The other end of a tie. */
export const otherEnd = (tie: Tie, id: Id): Id => (tie.sourceId === id ? tie.targetId : tie.sourceId);

/** The first of these ties that joins two parties; undefined when none does. */
export const tieBetween = (ties: readonly Tie[], a: Id, b: Id): Tie | undefined => ties.find((tie) => joins(tie, a, b));

/** A tie between two parties as it begins: on the lowest rung, with nothing said about it yet. */
export const newTie = (a: Stakeholder, b: Stakeholder, stamp: Stamp): Tie => ({
  ...newRecord(stamp),
  programmeId: a.programmeId,
  sourceId: a.id,
  targetId: b.id,
  direction: 'mutual',
  purpose: [],
  ladder: 1,
  formality: a.formality === b.formality ? a.formality : 'mixed',
});

/**
 * A tie between two parties, on the lowest rung and with nothing said about it yet, so that it is drawn dashed.
 * Refuses a party with itself, and two that are tied already by a tie that has not ended.
 */
export function tieParties(a: Stakeholder, b: Stakeholder, ties: readonly Tie[], stamp: Stamp): Change {
  const names = { a: a.shortName, b: b.shortName };
  if (a.id === b.id) throw new Refusal(say('network.refusal.selfTie', { name: a.shortName }));
  const today = stamp.now.slice(0, 10);
  const present = ties.filter((tie) => !hasEnded(tie, today));
  if (tieBetween(present, a.id, b.id)) throw new Refusal(say('network.refusal.tied', names));
  return { label: say('network.act.tie', names), tables: adding('ties', [newTie(a, b, stamp)]) };
}

/** What can be changed of a tie. */
export type TieFields = FieldsOf<Omit<Tie, 'id' | 'createdAt' | 'updatedAt' | 'programmeId'>>;

/** Other fields for one tie. */
export function editTie(tie: Tie, fields: TieFields, stakeholders: readonly Stakeholder[], stamp: Stamp): Change {
  return {
    label: say('network.act.editTie', namesOfEnds(tie, stakeholders)),
    tables: updating('ties', [[tie, edited<Tie>(tie, fields, stamp)]]),
  };
}

/** The short names of the two ends, for the name of an act; empty where a party is not there. */
export function namesOfEnds(tie: Tie, stakeholders: readonly Stakeholder[]): { a: string; b: string } {
  const nameOf = (id: Id) => stakeholders.find((party) => party.id === id)?.shortName ?? '';
  return { a: nameOf(tie.sourceId), b: nameOf(tie.targetId) };
}
