import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import { Ring } from '../model/vocabularies';
import type { Differences } from './differences';
import type { NetworkLook, PartyLook, TieLook } from './look';
import type { NetworkState } from './moments';
import { TIE_WIDTHS } from './tie-look';

const HIDDEN = { strength: 'hidden' } as const;
/** A tie that ended just now, seen once more. */
const LEAVING = { strength: 'faint', tone: 'warm', width: TIE_WIDTHS[1], dash: 'dotted' } as const;

/** Who took no part yet was only a seat, or not there; who stood farther out than now is faint. */
function partyThen({ ring }: Stakeholder, then: Ring | undefined, isNew: boolean): PartyLook {
  if (then === undefined || (then === 'missing' && ring !== 'missing')) return HIDDEN;
  const isFarther = Ring.options.indexOf(then) > Ring.options.indexOf(ring);
  return { ...(isFarther && { strength: 'faint' as const }), ...(isNew && { isMarked: true }) };
}

function tieThen(rung: Tie['ladder'] | undefined, isNew: boolean): TieLook {
  if (rung === undefined) return HIDDEN;
  return {
    width: TIE_WIDTHS[rung],
    ...(rung === 0 && { dash: 'dotted' as const }),
    ...(isNew && { tone: 'warm' as const }),
  };
}

/**
 * How a moment is drawn on the map of today: everyone at the place where they stand now, who was not there yet not
 * drawn, and what is new since the moment before marked. `ended` are the ties that are gone since then: they are seen
 * once more, as long as both their ends are there.
 */
export function momentLook(
  parties: readonly Stakeholder[],
  ties: readonly Tie[],
  state: NetworkState,
  since?: Differences,
  ended: readonly Id[] = [],
): NetworkLook {
  const newParties = new Set<Id>([...(since?.came ?? []), ...(since?.moved ?? []).map(({ id }) => id)]);
  const newTies = new Set<Id>([...(since?.tied ?? []), ...(since?.grew ?? []).map(({ id }) => id)]);
  const shown = (id: Id) => {
    const ring = state.rings.get(id);
    return ring !== undefined && ring !== 'missing';
  };
  return {
    parties: new Map(
      parties.map((party) => [party.id, partyThen(party, state.rings.get(party.id), newParties.has(party.id))]),
    ),
    ties: new Map(
      ties.map((tie) => {
        const isDrawn = shown(tie.sourceId) && shown(tie.targetId);
        if (isDrawn && !state.ties.has(tie.id) && ended.includes(tie.id)) return [tie.id, LEAVING];
        return [tie.id, tieThen(isDrawn ? state.ties.get(tie.id) : undefined, newTies.has(tie.id))];
      }),
    ),
  };
}
