import { namesThatFit } from '../../../../../shared/network/names-by-rank';
import type { NetworkMap } from '../../../../../shared/network/network-map';
import { LETTERING } from '../lettering';
import type { NamesAt } from './scene';

// How large the letters are, at least, of names that come when there is room for them, in pixels.
const PIXELS = 14;
// Each half doubling of the zoom has its own names.
const STEPS = 2;
// As a share of the letters of the map: smaller ones only pay when they are clearly smaller.
const CLEARLY_SMALLER = 0.85;

const NONE = new Map<string, never>();

/** The names of a map by zoom; those of a zoom are looked for once. */
export function namesOf(map: NetworkMap): NamesAt {
  const kept = new Map<number, ReturnType<NamesAt>>();
  const isWhole = map.parties.every(({ label }) => label !== null);
  const hasOwn = map.parties.some(({ label }) => label !== null);
  let last: ReturnType<NamesAt> = NONE;
  return (zoom, isResting) => {
    const step = 2 ** (Math.floor(Math.log2(zoom) * STEPS) / STEPS);
    const size = PIXELS / step;
    if (isWhole || (hasOwn && size > LETTERING.size * map.scale * CLEARLY_SMALLER)) return NONE;
    const before = kept.get(step);
    if (!before && !isResting) return last;
    last = before ?? namesThatFit(map, { size, widening: LETTERING.widening });
    kept.set(step, last);
    return last;
  };
}
