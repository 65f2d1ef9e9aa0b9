import { type Change, updating } from '../model/change';
import { edited } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Stakeholder, Tie } from '../model/network';
import { drawnScale } from './crowding';
import { isPlaced } from './free-spot';
import type { Arrangement, LayoutInput } from './layout/layout-input';
import { drawnAt, type Position, ringAt } from './rings';
import { reachOf } from './symbols';

/** Who may move in a layout and how; the seed decides between layouts that are as good. */
export type ArrangementAsked = {
  readonly arrangement: Arrangement;
  readonly mayMove: (id: Id) => boolean;
  readonly seed: number;
};

/** What a layout needs to know of a network. Who is not on the map yet takes no part. */
export function layoutInputOf(
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
  { arrangement, mayMove, seed }: ArrangementAsked,
): LayoutInput {
  const scale = drawnScale(stakeholders.filter(isPlaced).length);
  const parties = stakeholders.flatMap((party) => {
    const { id, ring, domain, position } = party;
    const reach = reachOf(party) * scale;
    return position ? [{ id, ring, domain, reach, spot: drawnAt(position), stays: !mayMove(id) }] : [];
  });
  return { arrangement, seed, scale, parties, ties: ties.map(({ sourceId, targetId }) => [sourceId, targetId]) };
}

/**
 * Puts parties where a layout said, in one act. Nobody changes ring by it: who was moved to another ring, or taken off
 * the map, since the layout was made stays as they are now.
 */
export function arrangeParties(
  stakeholders: readonly Stakeholder[],
  positions: ReadonlyMap<Id, Position>,
  stamp: Stamp,
): Change {
  const pairs = stakeholders.flatMap((party) => {
    const position = positions.get(party.id);
    return party.position && position && ringAt(position) === party.ring
      ? [[party, edited<Stakeholder>(party, { position }, stamp)] as const]
      : [];
  });
  const moved = pairs.filter(([from, to]) => from !== to);
  return { label: say('tidy.act.tidy', { count: moved.length }), tables: updating('stakeholders', moved) };
}
