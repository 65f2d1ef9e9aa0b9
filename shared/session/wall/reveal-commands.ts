import { type Change, NOTHING } from '../../model/change';
import type { Id, Stamp } from '../../model/ids';
import type { Reveal } from '../../model/session';
import { beginReveal, CLOSED, isAllShown, type Slip, turnAll, turnBack, turnNext } from './reveal';
import { stepOnWall, type WallOf, wallTo } from './wall-commands';

/** The wall with the slips of its step that the room may see, in the order in which they came. */
export type SlipsOf = WallOf & {
  readonly slips: readonly Slip[];
  /** The groups as they stand in the room. */
  readonly groupIds: readonly Id[];
};

function revealTo(of: SlipsOf, made: (now: Reveal) => Reveal, stamp: Stamp): Change {
  const blockId = stepOnWall(of);
  if (blockId === null) return NOTHING;
  const reveals = of.wall?.reveals ?? {};
  const reveal = made(reveals[blockId] ?? CLOSED);
  return wallTo(of, { view: { kind: 'slips' }, reveals: { ...reveals, [blockId]: reveal } }, stamp);
}

/** Turns everything over at once; a slip that comes later is shown too. */
export const showAllSlips = (of: SlipsOf, stamp: Stamp): Change => revealTo(of, (now) => turnAll(of.slips, now), stamp);

/** Lays everything face down and turns over the first: table by table, shuffled, or as the slips came in. */
export const turnOneByOne = (of: SlipsOf, way: Reveal['way'], stamp: Stamp): Change =>
  revealTo(of, () => turnNext(of.slips, beginReveal(of.slips, way, of.groupIds, stamp.newId())), stamp);

/** Turns over the next slip or table; the first one when nothing was turned over yet. All shown stays all shown. */
export const turnNextSlip = (of: SlipsOf, stamp: Stamp): Change =>
  revealTo(of, (now) => (isAllShown(now) ? now : turnNext(of.slips, now)), stamp);

/** Lays what was turned over last face down again. */
export const turnSlipBack = (of: SlipsOf, stamp: Stamp): Change =>
  revealTo(of, (now) => turnBack(of.slips, now), stamp);

/** Lays everything face down again. */
export const closeSlips = (of: SlipsOf, stamp: Stamp): Change => revealTo(of, () => CLOSED, stamp);
