import { FIELDS_OF, FILL_ORDER } from '../model/card-columns';
import { type Change, NOTHING, together, updating } from '../model/change';
import { edited } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import type { CardEntry, CardStep } from '../model/instruments';
import { say } from '../model/message';
import { type Box, boxesOf, boxKey, boxOf, type CardRows, entriesIn } from './boxes';
import { followSteps } from './steps';

type Moves = NonNullable<CardEntry['moves']>;

/** Every column it stood in; an entry of an older file knows only the last one, and when it was changed. */
function movesOf({ moves, movedFrom, updatedAt }: CardEntry): Moves {
  if (moves || !movedFrom) return moves ?? [];
  return [{ from: movedFrom, field: FIELDS_OF[movedFrom][0] ?? 'success_statement', at: updatedAt }];
}

/** The column that an entry is said to come from; undefined when it stands where it began. */
export const stoodIn = ({ step, movedFrom }: CardEntry): CardStep | undefined =>
  movedFrom === step ? undefined : movedFrom;

function placed(entry: CardEntry, to: Box, order: number, stamp: Stamp): CardEntry {
  const isOtherBox = boxKey(boxOf(entry)) !== boxKey(to);
  if (!isOtherBox) return edited(entry, { order }, stamp);
  const isOtherField = entry.field !== to.field;
  return edited(
    entry,
    {
      step: to.step,
      field: to.field,
      order,
      freeQuestion: to.question,
      ...(entry.step !== to.step && { movedFrom: entry.step }),
      ...(isOtherField && { moves: [...movesOf(entry), { from: entry.step, field: entry.field, at: stamp.now }] }),
    },
    stamp,
  );
}

/** Orders this close together have no room for another one between them. */
const CLOSEST = 1e-6;

function orderAt(others: readonly CardEntry[], spot: number): number | null {
  const before = others[spot - 1]?.order;
  const after = others[spot]?.order;
  if (before === undefined) return after === undefined ? 1 : after - 1;
  if (after === undefined) return before + 1;
  return after - before < CLOSEST ? null : (before + after) / 2;
}

/**
 * Puts an entry at a spot (0 is the first) of a box: its own, another one, or one of another column. Where it stood
 * is kept, with the day. Only that entry changes, unless its new neighbours leave no room: then the box is numbered anew.
 */
export function moveEntry({ card, entries }: CardRows, id: Id, to: Box, spot: number, stamp: Stamp): Change {
  const entry = entries.find((each) => each.id === id);
  if (!entry) return NOTHING;
  const isHere = boxKey(boxOf(entry)) === boxKey(to);
  if (isHere && entriesIn(entries, to)[spot]?.id === id) return NOTHING;
  const others = entriesIn(entries, to).filter((each) => each.id !== id);
  const at = Math.max(0, Math.min(spot, others.length));
  const order = orderAt(others, at);
  const inBox = [...others.slice(0, at), entry, ...others.slice(at)];
  const first = Math.floor(others[0]?.order ?? entry.order);
  const pairs: readonly (readonly [CardEntry, CardEntry])[] =
    order === null
      ? inBox.map((each, index) => [each, placed(each, to, first + index, stamp)] as const)
      : [[entry, placed(entry, to, order, stamp)]];
  const moved = new Map(pairs.map(([from, after]) => [from.id, after]));
  const after = entries.map((each) => moved.get(each.id) ?? each);
  return {
    label: say(isHere ? 'card.act.order' : 'card.act.move', { step: to.step }),
    tables: together(updating('cardEntries', pairs), followSteps(card, entries, after, stamp)),
  };
}

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Spot = { readonly box: Box; readonly spot: number };

function besideOf(step: CardStep, direction: 'left' | 'right'): CardStep | undefined {
  // The card is filled in from right to left: what comes next stands on the left.
  return FILL_ORDER[FILL_ORDER.indexOf(step) + (direction === 'left' ? 1 : -1)];
}

function sideways(entry: CardEntry, entries: readonly CardEntry[], direction: 'left' | 'right'): Spot | null {
  const step = besideOf(entry.step, direction);
  const [first] = step ? boxesOf(step, entries) : [];
  return first ? { box: first, spot: entriesIn(entries, first).length } : null;
}

function upOrDown(entry: CardEntry, entries: readonly CardEntry[], direction: 'up' | 'down'): Spot | null {
  const by = direction === 'up' ? -1 : 1;
  const box = boxOf(entry);
  const here = entriesIn(entries, box);
  const spot = here.findIndex(({ id }) => id === entry.id) + by;
  if (here[spot]) return { box, spot };
  const boxes = boxesOf(entry.step, entries);
  const next = boxes[boxes.findIndex((each) => boxKey(each) === boxKey(box)) + by];
  if (!next) return null;
  return { box: next, spot: direction === 'up' ? entriesIn(entries, next).length : 0 };
}

/**
 * Where an entry comes when it is pushed with an arrow: within its box, at its end into the next box, and sideways
 * to the end of the first box of the column there. Null at the edge of the card.
 */
export function pushed(entries: readonly CardEntry[], id: Id, direction: Direction): Spot | null {
  const entry = entries.find((each) => each.id === id);
  if (!entry) return null;
  return direction === 'left' || direction === 'right'
    ? sideways(entry, entries, direction)
    : upOrDown(entry, entries, direction);
}
