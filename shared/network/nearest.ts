import type { Id } from '../model/ids';
import type { Spot } from './rings';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD: Record<Direction, Spot> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

// Straight ahead counts once, aside twice: an arrow should feel like looking that way.
const ASIDE_WEIGHT = 2;

/**
 * The party that an arrow key goes to: the nearest one in that direction, as the eye would pick it.
 * Undefined when nobody stands that way. `among` limits the choice, for instance to who is tied.
 */
export function nearestTowards(
  from: Id,
  direction: Direction,
  spots: ReadonlyMap<Id, Spot>,
  among: (id: Id) => boolean = () => true,
): Id | undefined {
  const here = spots.get(from);
  if (!here) return undefined;
  const ahead = AHEAD[direction];
  let nearest: Id | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, spot] of spots) {
    const dx = spot.x - here.x;
    const dy = spot.y - here.y;
    const along = dx * ahead.x + dy * ahead.y;
    const cost = along + ASIDE_WEIGHT * Math.abs(dx * ahead.y - dy * ahead.x);
    if (id !== from && along > 1 && cost < least && among(id)) [nearest, least] = [id, cost];
  }
  return nearest;
}

const starts = (name: string, letters: string): boolean => name.toLocaleLowerCase().startsWith(letters);

/**
 * The next party whose name, or a word in it, begins with the typed letters; after the last one it starts again.
 * Undefined when no name does.
 */
export function nextNamed(
  from: Id | null,
  letters: string,
  parties: readonly { readonly id: Id; readonly shortName: string }[],
): Id | undefined {
  const typed = letters.toLocaleLowerCase();
  const sorted = [...parties].sort((a, b) => a.shortName.localeCompare(b.shortName));
  const at = sorted.findIndex(({ id }) => id === from);
  // One letter goes on to the next name; more letters say which name is meant, perhaps the present one.
  const first = at + (typed.length === 1 ? 1 : 0);
  const turned = [...sorted.slice(Math.max(0, first)), ...sorted.slice(0, Math.max(0, first))];
  const whole = turned.find(({ shortName }) => starts(shortName, typed));
  return (whole ?? turned.find(({ shortName }) => shortName.split(/[\s’'-]+/u).some((word) => starts(word, typed))))
    ?.id;
}
