import type { Ring } from '../../../../../shared/model/vocabularies';
import type { Label } from '../../../../../shared/network/labels';
import type { RingName } from '../../../../../shared/network/network-map';
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

/** Letters this small are grey dust. */
export const LEAST_LETTER = 6.5;

const edgeOf = ({ box, anchor }: Label): number => {
  if (anchor === 'middle') return (box.left + box.right) / 2;
  return anchor === 'start' ? box.left : box.right;
};
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

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
  const x = edgeOf(label);
  for (const [at, line] of label.lines.entries()) {
    const y = label.box.top + size * (BASELINE + at * LINE);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
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

/** How large names are set on a map of this scale, in drawing units. */
export const letterSize = (scale: number): number => LETTERING.size * scale;
