import { hasEnded } from '../model/days';
import { edited } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import type { Tie } from '../model/network';
import { filledTie } from './fill-in';
import { joins, otherEnd, tiesOf } from './tie-commands';

/** What becomes of the ties of a party that goes into another: which stay, which go, and into what they went. */
export type MovedTies = {
  readonly updated: readonly (readonly [from: Tie, to: Tie])[];
  readonly removed: readonly Tie[];
  /** The tie that took the place of one that went; null for the tie between the two, which is no tie any more. */
  readonly into: ReadonlyMap<Id, Id | null>;
};

const notes = (a: string | undefined, b: string | undefined): string | undefined => {
  if (!a || !b || a.includes(b)) return a || b;
  return b.includes(a) ? b : `${a}\n${b}`;
};

const first = (a: string | undefined, b: string | undefined): string | undefined => [a, b].filter(Boolean).sort()[0];
const last = (a: string | undefined, b: string | undefined): string | undefined => [a, b].filter(Boolean).sort().at(-1);

/** Two ties between the same two as one: the stronger, with what only the other one knew. */
function joined(stronger: Tie, weaker: Tie, stamp: Stamp): Tie {
  const goesSameWay = stronger.direction === weaker.direction && stronger.sourceId === weaker.sourceId;
  const both = {
    ...filledTie(stronger, weaker),
    direction: goesSameWay || stronger.direction === 'mutual' ? stronger.direction : 'mutual',
    note: notes(stronger.note, weaker.note),
    since: first(stronger.since, weaker.since),
    lastContact: last(stronger.lastContact, weaker.lastContact),
    lastReviewed: last(stronger.lastReviewed, weaker.lastReviewed),
    id: stronger.id,
    createdAt: stronger.createdAt,
    updatedAt: stronger.updatedAt,
  } as const;
  return edited<Tie>(stronger, both, stamp);
}

const atKept = (tie: Tie, goneId: Id, keptId: Id, stamp: Stamp): Tie =>
  edited<Tie>(
    tie,
    {
      sourceId: tie.sourceId === goneId ? keptId : tie.sourceId,
      targetId: tie.targetId === goneId ? keptId : tie.targetId,
    },
    stamp,
  );

/**
 * The ties of a party that goes, moved to the one that is kept. Where both have a tie with the same third that has
 * not ended, the stronger stays with what the other one knew; one that ended stays as it is, because it is history.
 */
export function movedTies(ties: readonly Tie[], goneId: Id, keptId: Id, stamp: Stamp): MovedTies {
  const today = stamp.now.slice(0, 10);
  const now = new Map(ties.map((tie) => [tie.id, tie]));
  const into = new Map<Id, Id | null>();
  for (const tie of tiesOf(ties, goneId)) {
    const third = otherEnd(tie, goneId);
    now.delete(tie.id);
    if (third === keptId || third === goneId) {
      into.set(tie.id, null);
      continue;
    }
    const moved = atKept(tie, goneId, keptId, stamp);
    const twin = hasEnded(moved, today)
      ? undefined
      : [...now.values()].find((other) => joins(other, keptId, third) && !hasEnded(other, today));
    if (!twin) {
      now.set(moved.id, moved);
      continue;
    }
    const [stronger, weaker] = moved.ladder > twin.ladder ? [moved, twin] : [twin, moved];
    now.delete(weaker.id);
    now.set(stronger.id, joined(stronger, weaker, stamp));
    into.set(weaker.id, stronger.id);
  }
  const pairs = ties.flatMap((from) => {
    const to = now.get(from.id);
    return to && to !== from ? [[from, to] as const] : [];
  });
  return { updated: pairs, removed: ties.filter(({ id }) => !now.has(id)), into };
}
