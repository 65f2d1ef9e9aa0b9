export type Direction = 'left' | 'right' | 'up' | 'down';

/** What a key does on a card of the board. */
export type BoardKey =
  | { readonly act: 'go'; readonly to: Direction | 'first' | 'last'; readonly ticks: boolean }
  | { readonly act: 'open' | 'takeOut' | 'tickAll' | 'menu' | 'tick' };

type Press = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const WAYS: Readonly<Record<string, Direction | 'first' | 'last'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const ACTS: Readonly<Record<string, Exclude<BoardKey['act'], 'go'>>> = {
  Enter: 'open',
  Delete: 'takeOut',
  Backspace: 'takeOut',
  ContextMenu: 'menu',
  ' ': 'tick',
};

/** What a key means on a card, or null when it is for the rest of the page. Shift and an arrow tick on the way. */
export function boardKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): BoardKey | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key === 'a' ? { act: 'tickAll' } : null;
  if (key === 'F10' && shiftKey) return { act: 'menu' };
  const to = WAYS[key];
  if (to) return { act: 'go', to, ticks: shiftKey };
  const act = ACTS[key];
  return act ? { act } : null;
}

/** Where a card lies on the screen. */
export type Spot = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const middleOf = ({ left, width }: Spot): number => left + width / 2;
// A card aside is twice as far away as one below: a column is walked down before it is left.
const ASIDE = 2;

/**
 * The card to go to from here: to the sides in the order of reading, up and down to the nearest that lies there.
 * Undefined at the edge.
 */
export function cardTowards(
  spots: readonly Spot[],
  fromId: string,
  to: Direction | 'first' | 'last',
): string | undefined {
  const at = spots.findIndex(({ id }) => id === fromId);
  const from = spots[at];
  if (to === 'first' || !from) return spots[0]?.id;
  if (to === 'last') return spots.at(-1)?.id;
  if (to === 'left') return spots[at - 1]?.id;
  if (to === 'right') return spots[at + 1]?.id;
  const gap = (spot: Spot): number =>
    to === 'down' ? spot.top - (from.top + from.height) : from.top - (spot.top + spot.height);
  const far = (spot: Spot): number => gap(spot) + ASIDE * Math.abs(middleOf(spot) - middleOf(from));
  return spots
    .filter((spot) => gap(spot) >= -1)
    .reduce<Spot | undefined>((nearest, spot) => (nearest && far(nearest) <= far(spot) ? nearest : spot), undefined)
    ?.id;
}
