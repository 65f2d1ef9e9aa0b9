import type { Stakeholder, Tie } from '../model/network';
import { type Box, boxAround, boxOfAll, overlap } from './boxes';
import type { Label } from './labels';
import { NO_MARKS } from './marks';
import { namesThatFit } from './names-by-rank';
import { type DrawnParty, type DrawnTie, type MapParts, type NetworkMap, networkMap } from './network-map';
import { RING_CIRCLES, type Spot } from './rings';
import { textWidth } from './text-size';

/** How large the picture is and how large its letters are, both in pixels. */
export type WallRoom = { readonly width: number; readonly height: number; readonly letters: number };

/** A network that fits its room: drawing units times `scale`, moved by `move`, are pixels. */
export type WallMap = Pick<NetworkMap, 'ringNames' | 'focus'> & {
  readonly parties: readonly DrawnParty[];
  readonly ties: readonly DrawnTie[];
  readonly scale: number;
  readonly move: Spot;
};

type Parts = Pick<MapParts, 'ringNames' | 'focusText'> & {
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  /** Where a kept view looks: its middle in drawing units, and its zoom on the screen where it was kept. */
  readonly sight?: { readonly x: number; readonly y: number; readonly zoom: number } | null;
};

// Letters that are read at a distance take more of the drawing, and a drawing with larger letters is shown smaller:
// a few rounds are enough to agree.
const ROUNDS = 5;
const EDGE = 6;
const WIDENING = 1.06;
const RINGS = boxAround({ x: 0, y: 0 }, 2 * Math.max(...RING_CIRCLES.map(({ radius }) => radius)));

const extentOf = ({ parties }: NetworkMap): Box =>
  boxOfAll([
    RINGS,
    ...parties.flatMap(({ spot, half, label }) => [boxAround(spot, half * 2 + 10), ...(label ? [label.box] : [])]),
  ]) ?? RINGS;

// A screen shows about so much of the drawing at zoom 1, and all of it below this zoom: then all of it is meant.
const SCREEN = { width: 1000, height: 640 };
const CLOSE = 1.25;

/** What is to be seen: everything, or the part of it that a closer view looked at. */
const shownOf = (map: NetworkMap, { sight }: Parts): Box =>
  sight && sight.zoom >= CLOSE
    ? boxAround(sight, SCREEN.width / sight.zoom, SCREEN.height / sight.zoom)
    : extentOf(map);

const fitOf = (extent: Box, { width, height }: WallRoom): number =>
  Math.min((width - 2 * EDGE) / (extent.right - extent.left), (height - 2 * EDGE) / (extent.bottom - extent.top));

const isInside = (label: Label, { scale, move }: Pick<WallMap, 'scale' | 'move'>, room: WallRoom): boolean =>
  label.box.left * scale + move.x >= 0 &&
  label.box.top * scale + move.y >= 0 &&
  label.box.right * scale + move.x <= room.width &&
  label.box.bottom * scale + move.y <= room.height;

/** The names of the rings that stand clear of one another and of the names of the core. */
function ringNamesIn(
  { ringNames, parties }: Pick<NetworkMap, 'ringNames' | 'parties'>,
  size: number,
): NetworkMap['ringNames'] {
  const taken = parties.flatMap(({ label }) => (label ? [label.box] : []));
  return ringNames.toReversed().filter(({ name, spot }) => {
    const box = boxAround(spot, textWidth(name, { size, widening: WIDENING }), size * 1.2);
    const isClear = taken.every((other) => overlap(box, other) === 0);
    if (isClear) taken.push(box);
    return isClear;
  });
}

/**
 * Lays out a network for a picture that is looked at from afar: names are exactly as large as asked, so in a full
 * network some find no place; the core chooses first, then who is involved. A name that would stick out is left out.
 */
export function wallMap(parts: Parts, room: WallRoom): WallMap {
  let scale = fitOf(RINGS, room);
  let map = networkMap({ ...parts, marks: NO_MARKS, lettering: { size: room.letters / scale, widening: WIDENING } });
  for (let round = 1; round < ROUNDS; round += 1) {
    const next = fitOf(shownOf(map, parts), room);
    if (Math.abs(next - scale) < scale * 0.01) break;
    scale = (scale + next) / 2;
    map = networkMap({ ...parts, marks: NO_MARKS, lettering: { size: room.letters / scale, widening: WIDENING } });
  }
  const extent = shownOf(map, parts);
  const move = {
    x: room.width / 2 - (scale * (extent.left + extent.right)) / 2,
    y: room.height / 2 - (scale * (extent.top + extent.bottom)) / 2,
  };
  const place = { scale, move };
  const inside = (label: Label | null | undefined): Label | null =>
    label && isInside(label, place, room) ? label : null;
  const placed = map.parties.map((drawn) => ({ ...drawn, label: inside(drawn.label) }));
  // A name that would stick out, or found no place of its own, looks for one close to its symbol.
  // Where nobody found a place the network is full, however large it is drawn: then the core may lie over symbols.
  const isFull = placed.every(({ label }) => label === null);
  const more = namesThatFit(
    { ...map, parties: placed, scale: isFull ? 0 : map.scale },
    { size: room.letters / scale, widening: WIDENING },
  );
  const parties = placed.map((drawn) => ({ ...drawn, label: drawn.label ?? inside(more.get(drawn.party.id)) }));
  const focus = inside(map.focus);
  return {
    ...place,
    parties,
    // A name that found its place later may lie where these words would be: names go first.
    focus: focus && parties.every(({ label }) => !label || overlap(focus.box, label.box) === 0) ? focus : null,
    ringNames: ringNamesIn({ ringNames: map.ringNames, parties }, room.letters / scale),
    ties: map.ties,
  };
}
