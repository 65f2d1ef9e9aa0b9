import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import type { Note, NoteOf } from '../model/note';
import { isAbout } from './marks';

type HurdleState = NoteOf<'hurdle'>['state'];

/** How much a hurdle weighs: whole while it is open, half when somebody works on it or it is left on purpose. */
const WEIGHTS: Readonly<Record<HurdleState, number>> = { open: 1, in_progress: 0.5, accepted: 0.5, cleared: 0 };

/** A hurdle on a tie is felt at both ends, by each for half. */
const AT_AN_END = 0.5;

/** The parties and ties that one hurdle is felt at, each once and by how much of it. */
function feltAt(hurdle: Note, ties: ReadonlyMap<Id, Pick<Tie, 'sourceId' | 'targetId'>>): ReadonlyMap<Id, number> {
  const shares = new Map<Id, number>();
  const about = hurdle.links.filter(isAbout);
  for (const { to, id } of about) {
    const tie = to === 'tie' ? ties.get(id) : undefined;
    if (tie) for (const end of [tie.sourceId, tie.targetId]) shares.set(end, AT_AN_END);
  }
  // What is said of a party itself is whole, also when its tie is named in the same sentence.
  for (const { id } of about) shares.set(id, 1);
  return shares;
}

/**
 * How much hinders at every party and tie that is there: the hurdles about it, weighted by how they stand. What nothing
 * hinders is left out. For the regie only: it tells where there is friction.
 */
export function heatOf(
  notes: readonly Note[],
  stakeholders: readonly Pick<Stakeholder, 'id'>[],
  ties: readonly Pick<Tie, 'id' | 'sourceId' | 'targetId'>[],
): ReadonlyMap<Id, number> {
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const isThere = new Set<Id>([...stakeholders.map(({ id }) => id), ...byId.keys()]);
  const heat = new Map<Id, number>();
  for (const note of notes) {
    if (note.kind !== 'hurdle' || WEIGHTS[note.state] === 0) continue;
    const felt = [...feltAt(note, byId)].filter(([id]) => isThere.has(id));
    for (const [id, share] of felt) heat.set(id, (heat.get(id) ?? 0) + share * WEIGHTS[note.state]);
  }
  return heat;
}
