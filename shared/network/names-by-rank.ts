import type { Id } from '../model/ids';
import { type BoxIndex, boxIndex, indexOfBoxes } from './box-index';
import { boxAround } from './boxes';
import type { Label } from './labels';
import type { DrawnParty, NetworkMap } from './network-map';
import type { Spot } from './rings';
import { withRole } from './roles';
import { type Lettering, LINE, textWidth } from './text-size';

const RANKS = { core: 0, involved: 1, periphery: 2, missing: 3 } as const;
const PLACES: readonly (readonly [x: number, y: number, anchor: Label['anchor']])[] = [
  [0, 1, 'middle'],
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0, -1, 'middle'],
];
// In letter heights: between a symbol and its name, and between two names.
const GAP = 0.2;
const ROOM = 0.3;
// How large the cells are that names and symbols are looked up in.
const NAME_CELL = 5;
const SYMBOL_CELL = 1.5;

/** The middle of the map first, and there who has the most ties. */
function byRank({ parties, ties }: NetworkMap): readonly DrawnParty[] {
  const counts = new Map<Id, number>();
  for (const { tie } of ties) for (const id of [tie.sourceId, tie.targetId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = ({ party }: DrawnParty) => counts.get(party.id) ?? 0;
  return [...parties].sort(
    (a, b) =>
      RANKS[a.party.ring] - RANKS[b.party.ring] || countOf(b) - countOf(a) || (a.party.id < b.party.id ? -1 : 1),
  );
}

function placesFor({ party, role, spot, half }: DrawnParty, lettering: Lettering): readonly Label[] {
  const name = withRole(party.shortName, role);
  const width = textWidth(name, lettering);
  const height = lettering.size * LINE;
  const gap = lettering.size * GAP;
  return PLACES.map(([x, y, anchor]) => {
    const middle: Spot = { x: spot.x + x * (half + gap + width / 2), y: spot.y + y * (half + gap + height / 2) };
    return { lines: [name], box: boxAround(middle, width, height), anchor };
  });
}

/** What no name lies over: the names that are there already. */
function takenIn({ parties }: NetworkMap, size: number): BoxIndex<Id> {
  const taken = boxIndex<Id>(size * NAME_CELL);
  for (const { party, label } of parties) if (label) taken.add(label.box, party.id);
  return taken;
}

/**
 * Names for who has none yet, as far as there is room when letters are this large, the weightiest parties first.
 * No name lies over another name; only in a full network may a name of the core lie over symbols and marks. The smaller the letters,
 * the more names: so zooming in names more parties, and takes no name away that had its own place.
 */
export function namesThatFit(map: NetworkMap, lettering: Lettering): ReadonlyMap<Id, Label> {
  const { size } = lettering;
  const symbols = indexOfBoxes<Id | null>(
    size * SYMBOL_CELL,
    map.parties.flatMap(({ party, spot, half, mark }) => [
      { item: party.id, box: boxAround(spot, half * 2) },
      ...(mark ? [{ item: null, box: mark.box }] : []),
    ]),
  );
  const taken = takenIn(map, size);
  const isFull = map.scale < 1;
  const placeFor = (drawn: DrawnParty): Label | undefined => {
    const { id, ring } = drawn.party;
    const free = placesFor(drawn, lettering).filter(({ box }) => !taken.isTouched(box, size * ROOM));
    const clear = free.find(({ box }) => !symbols.isTouched(box, 0, (item) => item !== id));
    return clear ?? (isFull && ring === 'core' ? free[0] : undefined);
  };
  const names = new Map<Id, Label>();
  for (const drawn of byRank(map)) {
    const place = drawn.label ? undefined : placeFor(drawn);
    if (!place) continue;
    names.set(drawn.party.id, place);
    taken.add(place.box, drawn.party.id);
  }
  return names;
}
