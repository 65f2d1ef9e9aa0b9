import type { Ring } from '../../../../../shared/model/vocabularies';
import type { Label } from '../../../../../shared/network/labels';
import type { RingName } from '../../../../../shared/network/network-map';
import type { Spot } from '../../../../../shared/network/rings';
import { LINE } from '../../../../../shared/network/text-size';
import { LETTERING } from '../lettering';
import type { Colours } from './colours';

const WEIGHTS = { core: 680, involved: 550, periphery: 550, missing: 450 } as const satisfies Record<Ring, number>;
// As a share of the letter size: how far the ground shows round the letters, and where they stand in their line.
const HALO = 0.27;
const BASELINE = 0.9;

/** A name with how it is set. */
export type Lettered = {
  readonly label: Label;
  readonly ring: Ring;
  /** The height of its letters in drawing units. */
  readonly size: number;
  readonly alpha: number;
};

// Names are read, not admired: from here on they stay as large as they are when the map comes nearer, in pixels.
const MOST_LETTER = 20;

/** A name as it is set at this zoom: no larger than needs be, drawn together towards its party. */
export function setAt(label: Label, spot: Spot, zoom: number): { readonly label: Label; readonly size: number } {
  const { left, top, right, bottom } = label.box;
  const size = (bottom - top) / (label.lines.length * LINE);
  const shrink = Math.min(1, MOST_LETTER / (size * zoom));
  if (shrink === 1) return { label, size };
  const towards = (at: number, least: number, most: number) => {
    const near = Math.min(most, Math.max(least, at));
    return [near + (least - near) * shrink, near + (most - near) * shrink] as const;
  };
  const [across, down] = [towards(spot.x, left, right), towards(spot.y, top, bottom)];
  const box = { left: across[0], right: across[1], top: down[0], bottom: down[1] };
  return { label: { ...label, box }, size: size * shrink };
}

/** Letters this small are grey dust. */
export const LEAST_LETTER = 6.5;

const edgeOf = ({ box, anchor }: Label): number => {
  if (anchor === 'middle') return (box.left + box.right) / 2;
  return anchor === 'start' ? box.left : box.right;
};
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintLines(context: CanvasRenderingContext2D, label: Label, size: number): void {
  const x = edgeOf(label);
  for (const [at, line] of label.lines.entries()) {
    const y = label.box.top + size * (BASELINE + at * LINE);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

/** Paints a name in its place, in drawing units, with the ground of its ring round the letters. */
export function paintName(context: CanvasRenderingContext2D, name: Lettered, colours: Colours): void {
  const { label, ring, size, alpha } = name;
  context.globalAlpha = alpha;
  context.font = `${ring === 'missing' ? 'italic ' : ''}${WEIGHTS[ring]} ${size}px ${colours.font}`;
  context.textAlign = ALIGN[label.anchor];
  context.strokeStyle =
    ring === 'core' ? colours.bands.core : ring === 'missing' ? colours.paper : colours.bands.periphery;
  context.lineWidth = size * HALO;
  context.lineJoin = 'round';
  context.fillStyle = ring === 'missing' ? colours.ink2 : colours.ink;
  paintLines(context, label, size);
  context.globalAlpha = 1;
}

/** Paints the name of a ring on its own circle. */
export function paintRingName(
  context: CanvasRenderingContext2D,
  { name, spot }: RingName,
  size: number,
  colours: Colours,
): void {
  context.font = `400 ${size}px ${colours.font}`;
  context.textAlign = 'center';
  context.strokeStyle = colours.bands.periphery;
  context.lineWidth = size * HALO * 1.4;
  context.lineJoin = 'round';
  context.fillStyle = colours.ink3;
  context.strokeText(name, spot.x, spot.y + size * 0.33);
  context.fillText(name, spot.x, spot.y + size * 0.33);
}

/** Paints what the network is about in the middle, quieter than a name. */
export function paintFocus(context: CanvasRenderingContext2D, label: Label, zoom: number, colours: Colours): void {
  const { label: set, size } = setAt(label, { x: 0, y: 0 }, zoom);
  if (size * zoom < LEAST_LETTER) return;
  context.font = `italic 450 ${size}px ${colours.font}`;
  context.textAlign = 'center';
  context.strokeStyle = colours.bands.core;
  context.lineWidth = size * HALO;
  context.lineJoin = 'round';
  context.fillStyle = colours.ink2;
  paintLines(context, set, size);
}

/** How large names are set on a map of this scale, in drawing units. */
export const letterSize = (scale: number): number => LETTERING.size * scale;
