import type { Id } from '../../model/ids';
import type { Block, Reveal } from '../../model/session';
import { diceOf, shuffled } from '../plan/dice';

/** What turning over needs to know of a slip. Slips are given in the order in which they came. */
export type Slip = { readonly id: Id; readonly groupId: Id | undefined };

/** Nothing is turned over yet; also what "opnieuw dicht" comes back to. */
export const CLOSED: Reveal = { way: 'all', order: [], shown: 0 };

/** Where everyone writes in silence, slips come in face down. */
export const beginsClosed = (block: Pick<Block, 'mode'> | undefined): boolean => block?.mode === 'silent';

/** All has been turned over: a slip that comes later is shown at once. */
export const isAllShown = ({ order, shown }: Reveal): boolean => order.length > 0 && shown >= order.length;

/** How a step lies when nobody touched it, or as it was turned over. */
export function faceUp(slips: readonly Slip[], reveal: Reveal | undefined, isClosed: boolean): ReadonlySet<Id> {
  if (reveal ? isAllShown(reveal) : !isClosed) return new Set(slips.map(({ id }) => id));
  return new Set(reveal?.order.slice(0, reveal.shown));
}

/** The order of turning over with slips that came since it was fixed behind it; slips that went keep their place. */
function orderNow(slips: readonly Slip[], { order }: Pick<Reveal, 'order'>): readonly Id[] {
  const known = new Set(order);
  return [...order, ...slips.filter(({ id }) => !known.has(id)).map(({ id }) => id)];
}

const groupIdOf = (slips: readonly Slip[], id: Id | undefined): Id | undefined =>
  slips.find((slip) => slip.id === id)?.groupId;

/** Where the turn that begins at `from` ends: one slip, or as long as the slips are of the same table. */
function endOfTurn(slips: readonly Slip[], way: Reveal['way'], order: readonly Id[], from: number): number {
  if (way !== 'by_group') return from + 1;
  const groupId = groupIdOf(slips, order[from]);
  const present = new Set(slips.map(({ id }) => id));
  const rest = order.slice(from + 1);
  const next = rest.findIndex((id) => present.has(id) && groupIdOf(slips, id) !== groupId);
  return next === -1 ? order.length : from + 1 + next;
}

/** Turns over the next slip, or the slips of the next table. The same comes back when there is none. */
export function turnNext(slips: readonly Slip[], reveal: Reveal): Reveal {
  const order = orderNow(slips, reveal);
  const present = new Set(slips.map(({ id }) => id));
  const from = order.findIndex((id, at) => at >= reveal.shown && present.has(id));
  if (from === -1) return reveal;
  return { ...reveal, order: [...order], shown: endOfTurn(slips, reveal.way, order, from) };
}

/** Lays the slip, or the table, that was turned over last face down again. */
export function turnBack(slips: readonly Slip[], reveal: Reveal): Reveal {
  const turned = turnIdsOf(slips, reveal);
  const first = reveal.order.findIndex((id) => turned.includes(id));
  return first === -1 ? reveal : { ...reveal, shown: first };
}

/** Everything face up, each in the place where it lay; what comes later too. */
export function turnAll(slips: readonly Slip[], reveal: Reveal = CLOSED): Reveal {
  const order = [...orderNow(slips, reveal)];
  return { way: 'all', order, shown: order.length };
}

/** The slips as they lie on the wall: in the order in which they are turned over, late ones behind them. */
export function asTheyLie<S extends Slip>(slips: readonly S[], reveal: Reveal | undefined): readonly S[] {
  if (!reveal) return slips;
  const placeOf = new Map(orderNow(slips, reveal).map((id, at) => [id, at]));
  return slips.toSorted((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0));
}

/** Begins to turn over in another way. `seed` decides the order of `shuffled`: the same seed, the same order. */
export function beginReveal(
  slips: readonly Slip[],
  way: Reveal['way'],
  groupOrder: readonly Id[],
  seed: string,
): Reveal {
  const order =
    way === 'shuffled'
      ? shuffled(slips, diceOf(seedOf(seed)))
      : way === 'by_group'
        ? byGroup(slips, groupOrder)
        : slips;
  return { way, order: order.map(({ id }) => id), shown: 0 };
}

/** The slips whose turn it is: the one, or the table, that was turned over last. */
export function turnIdsOf(slips: readonly Slip[], { way, order, shown }: Reveal): readonly Id[] {
  const present = new Set(slips.map(({ id }) => id));
  const turned = order.slice(0, shown).filter((id) => present.has(id));
  const last = turned.at(-1);
  if (last === undefined) return [];
  if (way !== 'by_group') return [last];
  const groupId = groupIdOf(slips, last);
  const before = turned.findLastIndex((id) => groupIdOf(slips, id) !== groupId);
  return turned.slice(before + 1);
}

/** Table by table as the groups stand in the room; slips of the whole circle come last. */
function byGroup(slips: readonly Slip[], groupOrder: readonly Id[]): readonly Slip[] {
  const placeOf = ({ groupId }: Slip): number => {
    const at = groupId === undefined ? -1 : groupOrder.indexOf(groupId);
    return at === -1 ? groupOrder.length : at;
  };
  return slips.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A seed from the text of an id: 32 bits, FNV-1a. */
const seedOf = (text: string): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
