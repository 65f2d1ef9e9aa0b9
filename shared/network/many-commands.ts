import { adding, applyChange, type Change, updating } from '../model/change';
import { hasEnded } from '../model/days';
import { edited } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { Stakeholder, Tie } from '../model/network';
import type { Workspace } from '../model/tables';
import { type Domain, Ring } from '../model/vocabularies';
import { freeSpots, isPlaced, takenBy } from './free-spot';
import { netChange } from './net-change';
import { removeStakeholder } from './remove';
import { positionAt } from './rings';
import { newTie, tieBetween } from './tie-commands';

const among = (stakeholders: readonly Stakeholder[], ids: ReadonlySet<Id>): readonly Stakeholder[] => {
  const chosen = stakeholders.filter(({ id }) => ids.has(id));
  if (chosen.length === 0) throw new Refusal(say('network.refusal.gone'));
  return chosen;
};

/** These parties on free spots of the ring that they get, one after the other; nobody else moves. */
function seatedIn(
  ringOf: (party: Stakeholder) => Ring,
  going: readonly Stakeholder[],
  stakeholders: readonly Stakeholder[],
  stamp: Stamp,
): Change['tables'] {
  const leaving = new Set(going.map(({ id }) => id));
  const taken = [...takenBy(stakeholders.filter(({ id }) => !leaving.has(id)))];
  const pairs = Ring.options.flatMap((ring) => {
    const free = freeSpots(ring, taken);
    return going
      .filter((party) => ringOf(party) === ring)
      .map((party) => {
        const position = positionAt(free.next().value);
        return [party, edited<Stakeholder>(party, { ring, position }, stamp)] as const;
      });
  });
  return updating('stakeholders', pairs);
}

/**
 * Parties into a ring, in one act: who waited in the tray comes on the map, and who stands in that ring already stays.
 * Each gets a free spot. Refuses when nobody of them is there any more.
 */
export function toRing(ids: ReadonlySet<Id>, ring: Ring, stakeholders: readonly Stakeholder[], stamp: Stamp): Change {
  const going = among(stakeholders, ids).filter((party) => party.ring !== ring || !isPlaced(party));
  const [first] = going;
  return {
    label:
      first && going.length === 1
        ? say('network.act.toRing', { name: first.shortName, ring })
        : say('tidy.act.toRing', { count: going.length, ring }),
    tables: seatedIn(() => ring, going, stakeholders, stamp),
  };
}

/** Everyone who waits in the tray on a free spot of their own ring, in one act. Who is on the map stays. */
export function placeWaiting(stakeholders: readonly Stakeholder[], stamp: Stamp): Change {
  const waiting = stakeholders.filter((party) => !isPlaced(party));
  return {
    label: say('tidy.act.placeWaiting', { count: waiting.length }),
    tables: seatedIn(({ ring }) => ring, waiting, stakeholders, stamp),
  };
}

/** One domain for all of these, in one act. */
export function toDomain(
  ids: ReadonlySet<Id>,
  domain: Domain,
  stakeholders: readonly Stakeholder[],
  stamp: Stamp,
): Change {
  const chosen = among(stakeholders, ids);
  return {
    label: say('tidy.act.toDomain', { count: chosen.length, domain }),
    tables: updating(
      'stakeholders',
      chosen.map((party) => [party, edited<Stakeholder>(party, { domain }, stamp)] as const),
    ),
  };
}

/** New ties for the pairs that have none today; refuses when they all have one. */
function tieAll(
  pairs: readonly (readonly [Stakeholder, Stakeholder])[],
  ties: readonly Tie[],
  stamp: Stamp,
): readonly Tie[] {
  const present = ties.filter((tie) => !hasEnded(tie, stamp.now.slice(0, 10)));
  const added = pairs.filter(([a, b]) => !tieBetween(present, a.id, b.id)).map(([a, b]) => newTie(a, b, stamp));
  if (added.length === 0) throw new Refusal(say('tidy.refusal.allTied'));
  return added;
}

/** A tie from each of these to one party, in one act; who is tied to it already keeps that tie. */
export function tieToOne(
  ids: ReadonlySet<Id>,
  oneId: Id,
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
  stamp: Stamp,
): Change {
  const [one] = among(stakeholders, new Set([oneId]));
  const others = among(stakeholders, ids).filter(({ id }) => id !== oneId);
  if (!one) throw new Refusal(say('network.refusal.gone'));
  const added = tieAll(
    others.map((other) => [one, other] as const),
    ties,
    stamp,
  );
  return {
    label: say('tidy.act.tieToOne', { count: added.length, name: one.shortName }),
    tables: adding('ties', added),
  };
}

/** The pairs among these that are not tied today: what `tieEachOther` would tie. */
export function untiedPairs(
  chosen: readonly Stakeholder[],
  ties: readonly Tie[],
): readonly (readonly [Stakeholder, Stakeholder])[] {
  return chosen.flatMap((a, at) =>
    chosen.slice(at + 1).flatMap((b) => (tieBetween(ties, a.id, b.id) ? [] : [[a, b] as const])),
  );
}

/** A tie between every two of these, in one act; who are tied already keep that tie. */
export function tieEachOther(
  ids: ReadonlySet<Id>,
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
  stamp: Stamp,
): Change {
  const added = tieAll(untiedPairs(among(stakeholders, ids), []), ties, stamp);
  return { label: say('tidy.act.tieEachOther', { count: added.length }), tables: adding('ties', added) };
}

/** Parties taken away together, with their ties and out of everything that named them, in one act. */
export function removeStakeholders(ids: ReadonlySet<Id>, workspace: Workspace, stamp: Stamp): Change {
  const chosen = among(workspace.stakeholders, ids);
  const [first] = chosen;
  if (first && chosen.length === 1) return removeStakeholder(first, workspace, stamp);
  const after = chosen.reduce((now, { id }) => {
    const party = now.stakeholders.find((one) => one.id === id);
    return party ? applyChange(now, removeStakeholder(party, now, stamp)) : now;
  }, workspace);
  return { label: say('tidy.act.remove', { count: chosen.length }), tables: netChange(workspace, after) };
}
