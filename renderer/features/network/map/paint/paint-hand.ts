import { curveBetween } from '../../../../../shared/network/curves';
import type { DrawnParty, DrawnTie } from '../../../../../shared/network/network-map';
import type { Spot } from '../../../../../shared/network/rings';
import { LEAST_LETTER, letterSize, paintName } from './paint-names';
import { paintParty, strengthOf, toMap } from './paint-parts';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import type { SpriteStore } from './sprites';
import { inStrokes, paintTies, strokeOf } from './tie-paint';

/** What the hand does with the map now. */
export type Hand = {
  /** Where the parties are that are being moved. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** The tie that is pointed at. */
  readonly tieId: string | null;
  /** The corners of a rectangle that is being drawn round parties, in drawing units. */
  readonly lasso: readonly [Spot, Spot] | null;
};

const MANY_TIES = 60;

export const EMPTY_HAND: Hand = { spots: new Map(), tieId: null, lasso: null };

/** Whom and what the hand can have hold of, and their pictures. */
export type Within = {
  readonly parties: ReadonlyMap<string, DrawnParty>;
  readonly ties: readonly DrawnTie[];
  readonly store: SpriteStore;
};

function paintHeldTies(sheet: Sheet, scene: Scene, hand: Hand, { parties, ties }: Within): void {
  const spotOf = (id: string) => hand.spots.get(id) ?? parties.get(id)?.spot;
  const inked = ties.flatMap((drawn) => {
    const [from, to] = [spotOf(drawn.tie.sourceId), spotOf(drawn.tie.targetId)];
    const stroke = strokeOf(drawn, scene, drawn.tie.id === hand.tieId);
    return from && to && stroke ? [{ drawn, stroke, curve: curveBetween(from, to, drawn.bend) }] : [];
  });
  // Who has so many ties is dragged with plain ones: dashes and bends would keep the hand waiting.
  const isRough = inked.length > MANY_TIES;
  const detail = { scale: scene.map.scale, zoom: isRough ? 0 : sheet.view.zoom, isRough };
  for (const group of inStrokes(inked)) paintTies(sheet.context, group, detail);
}

function paintHeldName(sheet: Sheet, scene: Scene, drawn: DrawnParty, spot: Spot): void {
  const size = letterSize(scene.map.scale);
  if (!drawn.label || size * sheet.view.zoom < LEAST_LETTER) return;
  const { context } = sheet;
  context.save();
  toMap(sheet);
  context.translate(spot.x - drawn.spot.x, spot.y - drawn.spot.y);
  const name = { label: drawn.label, ring: drawn.party.ring, size, alpha: strengthOf(drawn, scene) };
  paintName(context, name, scene.colours);
  context.restore();
}

function paintLasso(sheet: Sheet, [a, b]: readonly [Spot, Spot], { colours }: Scene): void {
  const { context } = sheet;
  toMap(sheet);
  const box = [a.x, a.y, b.x - a.x, b.y - a.y] as const;
  context.globalAlpha = 0.25;
  context.fillStyle = colours.berrySoft;
  context.fillRect(...box);
  context.globalAlpha = 1;
  context.strokeStyle = colours.berry;
  context.lineWidth = 1.5 / sheet.view.zoom;
  context.strokeRect(...box);
}

/** Paints what is in the hand over the map: parties that are moved with their ties, what is pointed at, the lasso. */
export function paintHand(sheet: Sheet, scene: Scene, hand: Hand, within: Within): void {
  const { context } = sheet;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  toMap(sheet);
  paintHeldTies(sheet, scene, hand, within);
  const sprites = within.store(scene, sheet.view.zoom * sheet.density * scene.map.scale);
  for (const [id, spot] of hand.spots) {
    const drawn = within.parties.get(id);
    if (!drawn) continue;
    paintParty(sheet, drawn, { scene, sprites }, spot);
    paintHeldName(sheet, scene, drawn, spot);
  }
  if (hand.lasso) paintLasso(sheet, hand.lasso, scene);
}
