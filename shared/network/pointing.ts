import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import type { NetworkLook, PartyLook, TieLook } from './look';

/** Who is meant: marked with a dotted line, or only drawn in full because they have to do with it. */
export type Pointing = { readonly markedIds: readonly Id[]; readonly besideIds?: readonly Id[] };

type Drawn = { readonly stakeholders: readonly Stakeholder[]; readonly ties: readonly Tie[] };

/** Points at some parties: they and the ties between them are drawn as always, and the rest steps back. */
export function pointingAt({ markedIds, besideIds = [] }: Pointing, { stakeholders, ties }: Drawn): NetworkLook {
  const marked = new Set(markedIds);
  const meant = new Set([...markedIds, ...besideIds]);
  const parties = new Map<Id, PartyLook>();
  for (const { id } of stakeholders) {
    if (marked.has(id)) parties.set(id, { isMarked: true });
    else if (!meant.has(id)) parties.set(id, { strength: 'faint' });
  }
  const faint = ties.filter(({ sourceId, targetId }) => !meant.has(sourceId) || !meant.has(targetId));
  return { parties, ties: new Map(faint.map(({ id }): [Id, TieLook] => [id, { strength: 'faint' }])) };
}

/** Points at some ties: they and their ends are drawn as always, and the rest steps back. */
export function pointingAtTies(tieIds: readonly Id[], { stakeholders, ties }: Drawn): NetworkLook {
  const meant = new Set(tieIds);
  const ends = new Set(ties.filter(({ id }) => meant.has(id)).flatMap((tie) => [tie.sourceId, tie.targetId]));
  return {
    parties: new Map(
      stakeholders.filter(({ id }) => !ends.has(id)).map(({ id }): [Id, PartyLook] => [id, { strength: 'faint' }]),
    ),
    ties: new Map(ties.filter(({ id }) => !meant.has(id)).map(({ id }): [Id, TieLook] => [id, { strength: 'faint' }])),
  };
}
