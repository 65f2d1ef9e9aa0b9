import type { Ring } from '../../../../shared/model/vocabularies';
import type { Direction } from '../../../../shared/network/nearest';

/** What a key means on the map. `go` with `isAlong` follows ties. */
export type MapKey =
  | { readonly act: 'go'; readonly direction: Direction; readonly isAlong: boolean; readonly isBig: boolean }
  | { readonly act: 'first' | 'open' | 'tie' | 'move' | 'remove' | 'back' | 'zoomIn' | 'zoomOut' | 'showAll' }
  | { readonly act: 'rename' | 'addTied' | 'chooseAll' }
  | { readonly act: 'name'; readonly letter: string }
  | { readonly act: 'ring'; readonly ring: Ring };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ACTS: Readonly<Record<string, MapKey>> = {
  Home: { act: 'first' },
  Enter: { act: 'open' },
  ' ': { act: 'open' },
  r: { act: 'tie' },
  l: { act: 'tie' },
  m: { act: 'move' },
  Delete: { act: 'remove' },
  F2: { act: 'rename' },
  Escape: { act: 'back' },
  '+': { act: 'zoomIn' },
  '=': { act: 'zoomIn' },
  '-': { act: 'zoomOut' },
  '0': { act: 'showAll' },
  '1': { act: 'ring', ring: 'core' },
  '2': { act: 'ring', ring: 'involved' },
  '3': { act: 'ring', ring: 'periphery' },
  '4': { act: 'ring', ring: 'missing' },
};
// N notes something down everywhere in Kring, F looks at one party, X chooses one, V shows the next view; with Shift every letter is a name.
const TAKEN_LETTERS = 'nfxv';

/** What a pressed key means; null when the map has no use for it. */
export function mapKeyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): MapKey | null {
  const direction = ARROWS[key];
  if (direction) return { act: 'go', direction, isAlong: ctrlKey || metaKey, isBig: shiftKey };
  if (ctrlKey || metaKey || altKey) return key === 'a' && !altKey ? { act: 'chooseAll' } : null;
  if (shiftKey && key === 'Enter') return { act: 'addTied' };
  return plainKey(key);
}

function plainKey(key: string): MapKey | null {
  const act = ACTS[key];
  if (act) return act;
  const isLetter = /^\p{L}$/u.test(key);
  return isLetter && !TAKEN_LETTERS.includes(key) ? { act: 'name', letter: key } : null;
}
