import { hasEnded } from '../model/days';
import type { Id, IsoDate } from '../model/ids';
import type { Snapshot, Stakeholder, Tie } from '../model/network';
import type { LadderRung, Ring } from '../model/vocabularies';

/** How a network stood at one moment: who was there in which ring, and how firm each tie was. */
export type NetworkState = {
  readonly rings: ReadonlyMap<Id, Ring>;
  readonly ties: ReadonlyMap<Id, LadderRung>;
};

/** What is known of how a network grew: the rows as they are now, and how they stood on the days that were kept. */
export type History = {
  readonly parties: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly snapshots: readonly Pick<Snapshot, 'takenOn' | 'rings' | 'ties'>[];
};

const dayOf = (moment: string): IsoDate => moment.slice(0, 10);
const byDay = <S extends { readonly takenOn: IsoDate }>(snapshots: readonly S[]): readonly S[] =>
  snapshots.toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : Number(a.takenOn > b.takenOn)));

/** What a snapshot of that day or the last one before it says; before the first one, what the first one says. */
function keptOn<T>(day: IsoDate, kept: readonly (readonly [day: IsoDate, value: T])[]): T | undefined {
  const before = kept.findLast(([on]) => on <= day);
  return (before ?? kept[0])?.[1];
}

type Dated = Pick<Stakeholder, 'createdAt' | 'since' | 'until'>;

/** The first day that something was there: what people said, or else the first trace of it. */
const cameOn = ({ since, createdAt }: Dated, firstKept: IsoDate | undefined): IsoDate =>
  since ?? [dayOf(createdAt), ...(firstKept ? [firstKept] : [])].sort()[0] ?? '';

const isThereOn = (day: IsoDate, row: Dated, firstKept: IsoDate | undefined): boolean =>
  cameOn(row, firstKept) <= day && !hasEnded(row, day);

/** Only ties with both ends there. */
function stateOf(rings: ReadonlyMap<Id, Ring>, ties: readonly (readonly [Tie, LadderRung])[]): NetworkState {
  const both = ties.filter(([{ sourceId, targetId }]) => rings.has(sourceId) && rings.has(targetId));
  return { rings, ties: new Map(both.map(([{ id }, ladder]) => [id, ladder] as const)) };
}

/** How the network stands on the day it is: what has not ended, exactly as it is now. */
export function stateNow({ parties, ties }: History, today: IsoDate): NetworkState {
  const there = parties.filter((party) => !hasEnded(party, today));
  return stateOf(
    new Map(there.map(({ id, ring }) => [id, ring] as const)),
    ties.filter((tie) => !hasEnded(tie, today)).map((tie) => [tie, tie.ladder] as const),
  );
}

/**
 * How the network stood on a day before today. Rings and rungs are those of the snapshot of that day, or of the last
 * one before it; what no snapshot knows stood as it does now, from the day it came to the day it ended.
 */
export function stateOn(day: IsoDate, { parties, ties, snapshots }: History): NetworkState {
  const row = byDay(snapshots);
  const ringsOf = (id: Id) => row.flatMap(({ takenOn, rings }) => (rings[id] ? [[takenOn, rings[id]] as const] : []));
  const tieRows = row.map(
    ({ takenOn, ties: kept }) => [takenOn, new Map(kept.map((each) => [each.tieId, each]))] as const,
  );
  const rungsOf = (id: Id) =>
    tieRows.flatMap(([takenOn, kept]) => {
      const tie = kept.get(id);
      return tie ? [[takenOn, tie.ladder] as const] : [];
    });
  const rings = new Map<Id, Ring>();
  for (const party of parties) {
    const kept = ringsOf(party.id);
    if (isThereOn(day, party, kept[0]?.[0])) rings.set(party.id, keptOn(day, kept) ?? party.ring);
  }
  const present = ties.flatMap((tie) => {
    const kept = rungsOf(tie.id);
    return isThereOn(day, tie, kept[0]?.[0]) ? [[tie, keptOn(day, kept) ?? tie.ladder] as const] : [];
  });
  return stateOf(rings, present);
}
