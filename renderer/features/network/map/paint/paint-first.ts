import type { DrawnParty } from '../../../../../shared/network/network-map';
import type { Shape } from '../../../../../shared/network/symbols';
import { isHeld, paintRings, wipe } from './paint-map';
import { strengthOf } from './paint-parts';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import { figureOf } from './sprites';
import { type Inked, inStrokes, strokeOf, trace } from './tie-paint';

/** All lines where they run and in their colours, no thicker than a hair: so most are seen in a large network. */
function paintLines({ context, view, density }: Sheet, scene: Scene): void {
  const inked = scene.map.ties.flatMap((drawn): readonly Inked[] => {
    const stroke = isHeld(drawn, scene) ? null : strokeOf(drawn, scene);
    return stroke ? [{ drawn, curve: drawn.curve, stroke }] : [];
  });
  const hair = 1 / (view.zoom * density);
  for (const group of inStrokes(inked)) {
    const stroke = group[0]?.stroke;
    if (!stroke) continue;
    context.globalAlpha = stroke.alpha;
    context.strokeStyle = stroke.colour;
    context.lineWidth = Math.min(hair, stroke.width * scene.map.scale);
    context.beginPath();
    for (const { curve } of group) trace(context, curve, true);
    context.stroke();
  }
}

const CORNERS = [0, 1, 2, 3, 4, 5].map((corner) => {
  const angle = ((corner - 1.5) * Math.PI) / 3;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});

/** The outline of a symbol, to be filled together with others that look the same. */
function outline(context: CanvasRenderingContext2D, shape: Shape, { x, y }: DrawnParty['spot'], half: number): void {
  if (shape === 'square') {
    context.rect(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8);
  } else if (shape === 'hexagon') {
    for (const corner of CORNERS) context.lineTo(x + half * corner.x, y + half * corner.y);
    context.closePath();
  } else {
    context.moveTo(x + half, y);
    context.arc(x, y, half, 0, 2 * Math.PI);
  }
}

type Alike = { readonly shape: Shape; readonly fill: string; readonly alpha: number; readonly drawn: DrawnParty[] };

/** Who looks the same, together. */
function alikeIn(scene: Scene): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const drawn of scene.map.parties) {
    const alpha = scene.held.has(drawn.party.id) ? 0 : strengthOf(drawn, scene);
    if (alpha === 0) continue;
    const { shape, fill } = figureOf(drawn.party, scene.look.parties.get(drawn.party.id), scene);
    const key = `${shape} ${fill} ${alpha}`;
    const group = groups.get(key);
    if (group) group.drawn.push(drawn);
    else groups.set(key, { shape, fill, alpha, drawn: [drawn] });
  }
  return [...groups.values()];
}

/** Everyone where they stand, in the colour, the shape and the size they have, without letters. */
function paintDots({ context }: Sheet, scene: Scene): void {
  const { colours, map } = scene;
  context.strokeStyle = colours.ink2;
  context.lineWidth = map.scale;
  for (const { shape, fill, alpha, drawn } of alikeIn(scene)) {
    context.globalAlpha = alpha;
    context.fillStyle = shape === 'seat' ? colours.paper : fill;
    context.beginPath();
    // The line round a symbol has the colour of the ground, so what is seen of it ends inside that.
    for (const { spot, half } of drawn) outline(context, shape, spot, half - map.scale);
    context.fill();
    if (shape === 'seat') context.stroke();
  }
}

/**
 * Paints what is seen first of a large network, in one go: everyone and every tie where they stay, each as plain as
 * can be. Letters, thickness and dashes come with the whole picture.
 */
export function paintFirst(sheet: Sheet, scene: Scene): void {
  wipe(sheet);
  paintRings(sheet, scene);
  paintLines(sheet, scene);
  paintDots(sheet, scene);
  sheet.context.globalAlpha = 1;
}
