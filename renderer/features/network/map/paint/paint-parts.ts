import type { DrawnParty } from '../../../../../shared/network/network-map';
import type { Spot } from '../../../../../shared/network/rings';
import { OUTER_LINE, reachOf } from '../../../../../shared/network/symbols';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import type { Sprites } from './sprites';

/** How much is seen of what steps back. */
export const FAINT = 0.35;

/** From here on, one unit is one drawing unit of the map. */
export function toMap({ context, density, view }: Sheet): void {
  const size = view.zoom * density;
  context.setTransform(size, 0, 0, size, view.x * density, view.y * density);
}

/** How much of a party is seen: 1 is all of it, 0 is nothing. */
export function strengthOf({ party: { id } }: DrawnParty, { look, doing }: Scene): number {
  const strength = look.parties.get(id)?.strength ?? 'full';
  if (strength === 'hidden') return 0;
  const isTied = doing.fromId !== null && doing.fromId !== id && doing.tiedIds.has(id);
  return (strength === 'faint' ? FAINT : 1) * (isTied ? FAINT : 1);
}

/** Copies a sprite with its middle on a spot, on whole pixels so that it stays sharp. */
export function stamp(sheet: Sheet, sprite: CanvasImageSource & { width: number; height: number }, spot: Spot): void {
  const { context, density, view } = sheet;
  context.setTransform(1, 0, 0, 1, 0, 0);
  const x = Math.round((spot.x * view.zoom + view.x) * density - sprite.width / 2);
  const y = Math.round((spot.y * view.zoom + view.y) * density - sprite.height / 2);
  context.drawImage(sprite, x, y);
}

/** A dotted line close round who is marked by what is looked at. */
function paintMarked({ context }: Sheet, { half }: DrawnParty, { colours, map }: Scene, { x, y }: Spot): void {
  context.beginPath();
  context.arc(x, y, half + OUTER_LINE * map.scale, 0, 2 * Math.PI);
  context.lineWidth = 2 * map.scale;
  context.strokeStyle = colours.berry;
  context.setLineDash([2 * map.scale, 3 * map.scale]);
  context.stroke();
  context.setLineDash([]);
}

/** The ring round a party that is open, chosen for an act, being moved or one end of a new tie. */
function paintRound(sheet: Sheet, drawn: DrawnParty, { doing, colours, map }: Scene, { x, y }: Spot): void {
  const { id } = drawn.party;
  const isEnd = doing.fromId === id;
  const isChosen = isEnd || doing.selection.has(id);
  if (!isChosen && doing.selectedPartyId !== id && doing.movingId !== id) return;
  const { context } = sheet;
  context.beginPath();
  context.arc(x, y, (reachOf(drawn.party) + 6) * map.scale, 0, 2 * Math.PI);
  context.fillStyle = colours.berrySoft;
  if (isChosen) context.fill();
  context.lineWidth = (isEnd ? 5 : 3) * map.scale;
  context.strokeStyle = colours.berry;
  context.setLineDash(doing.movingId === id ? [6 * map.scale, 5 * map.scale] : []);
  context.stroke();
  context.setLineDash([]);
}

/** The symbol of a party, with what goes round it. */
export function paintParty(
  sheet: Sheet,
  drawn: DrawnParty,
  tools: { scene: Scene; sprites: Sprites },
  spot = drawn.spot,
) {
  const { scene, sprites } = tools;
  const strength = strengthOf(drawn, scene);
  if (strength === 0) return;
  sheet.context.globalAlpha = strength;
  toMap(sheet);
  paintRound(sheet, drawn, scene, spot);
  if (scene.look.parties.get(drawn.party.id)?.isMarked) paintMarked(sheet, drawn, scene, spot);
  const { party, half } = drawn;
  stamp(sheet, sprites.symbol(party, scene.look.parties.get(party.id), half / scene.map.scale), spot);
  sheet.context.globalAlpha = 1;
}
