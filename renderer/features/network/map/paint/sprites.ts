import type { Stakeholder } from '../../../../../shared/model/network';
import type { PartyLook } from '../../../../../shared/network/look';
import type { Mark } from '../../../../../shared/network/marks';
import {
  hexagonPath,
  isOtherNetwork,
  OUTER_LINE,
  type Shape,
  shapeOf,
  shapePath,
} from '../../../../../shared/network/symbols';
import { KIND_FAMILIES, KIND_SHAPES, type ShapePart } from '../../../../ui/kind-shapes';
import type { Colours } from './colours';
import type { Scene } from './scene';

/** Small pictures that are painted once and then only copied, each known by what it shows. */
export type Sprites = {
  /** `half` is in drawing units; one drawing unit is `pixels` on the screen. */
  readonly symbol: (party: Stakeholder, look: PartyLook | undefined, half: number) => CanvasImageSource & Sized;
  readonly mark: (mark: Mark, size: 'small' | 'large', isSelected: boolean) => CanvasImageSource & Sized;
};
type Sized = { readonly width: number; readonly height: number };
type Paint = (context: CanvasRenderingContext2D) => void;

/** What a symbol looks like, apart from how large it is. */
type Figure = {
  readonly shape: Shape;
  readonly fill: string;
  readonly ink: string;
  readonly sign: string;
  readonly hasOuterLine: boolean;
};

/** What a party looks like in a scene. */
export function figureOf(party: Stakeholder, look: PartyLook | undefined, { colours, letters }: Scene): Figure {
  const domain = colours.domains[party.domain];
  const { fill, ink } = look?.tone ? colours.tones[look.tone] : domain;
  const shape = look?.shape ?? shapeOf(party);
  return {
    shape,
    fill,
    ink,
    sign: look?.sign ?? letters[party.domain],
    hasOuterLine: isOtherNetwork(party) && !look?.shape,
  };
}

/** A network of others has a second line round it. */
function paintOuterLine(context: CanvasRenderingContext2D, half: number, { paper, ink2 }: Colours): void {
  const outer = new Path2D(hexagonPath(half + OUTER_LINE));
  context.lineWidth = 1.5;
  context.fillStyle = paper;
  context.strokeStyle = ink2;
  context.fill(outer);
  context.stroke(outer);
}

/** Who is missing: an empty seat. */
function paintSeat(context: CanvasRenderingContext2D, half: number, { paper, ink2 }: Colours): void {
  const seat = new Path2D(shapePath('circle', half));
  context.lineWidth = 2;
  context.fillStyle = paper;
  context.strokeStyle = ink2;
  context.setLineDash([3, 4]);
  context.fill(seat);
  context.stroke(seat);
}

const paintFigure =
  (figure: Figure, half: number, { colours }: Scene): Paint =>
  (context) => {
    if (figure.hasOuterLine) paintOuterLine(context, half, colours);
    if (figure.shape === 'seat') {
      paintSeat(context, half, colours);
      return;
    }
    const outline = new Path2D(shapePath(figure.shape, half));
    context.lineWidth = 2;
    context.fillStyle = figure.fill;
    context.strokeStyle = colours.edge;
    context.fill(outline);
    context.stroke(outline);
    context.fillStyle = figure.ink;
    context.font = `700 ${half * 0.84}px ${colours.font}`;
    context.textAlign = 'center';
    context.fillText(figure.sign, 0, half * 0.29);
  };

function paintPart(
  context: CanvasRenderingContext2D,
  { d, width, dash, isCutOut }: ShapePart,
  [ink, slip]: [string, string],
) {
  const path = new Path2D(d);
  if (width === undefined) {
    context.fill(path);
    return;
  }
  context.strokeStyle = isCutOut ? slip : ink;
  context.lineWidth = width;
  context.setLineDash([...(dash ?? [])]);
  context.stroke(path);
}

const PILLS = {
  small: { width: 32, height: 20, sign: 11, letter: 12.5, gap: 4, line: 1 },
  large: { width: 40, height: 24, sign: 14, letter: 14, gap: 6, line: 1.3 },
} as const;

/** The shape of the weightiest note and how many there are, on a small slip. */
function paintPill({ kind, count }: Mark, size: keyof typeof PILLS, isSelected: boolean, { colours }: Scene): Paint {
  const pill = PILLS[size];
  return (context) => {
    context.fillStyle = colours.slip;
    context.strokeStyle = isSelected ? colours.berry : size === 'large' ? colours.lineStrong : colours.line;
    context.lineWidth = isSelected ? 2.5 : pill.line;
    context.beginPath();
    context.roundRect(-pill.width / 2, -pill.height / 2, pill.width, pill.height, pill.height / 2);
    context.fill();
    context.stroke();
    context.font = `650 ${pill.letter}px ${colours.font}`;
    context.textAlign = 'left';
    const text = String(count);
    const width = pill.sign + pill.gap + context.measureText(text).width;
    context.fillStyle = colours.ink;
    context.fillText(text, width / 2 - context.measureText(text).width, pill.letter * 0.35);
    const ink = colours.kinds[KIND_FAMILIES[kind]];
    context.translate(-width / 2, -pill.sign / 2);
    context.scale(pill.sign / 16, pill.sign / 16);
    context.fillStyle = ink;
    for (const part of KIND_SHAPES[kind] as readonly ShapePart[]) paintPart(context, part, [ink, colours.slip]);
  };
}

// Letters smaller than this are not read, only paid for.
const LEAST_SIGN = 4.5;
// A mark says enough at this many times its size.
const MOST_MARK = 1.3;

/** Gives the sprites for a scene at a size, and keeps those of the last few. */
export type SpriteStore = (scene: Scene, pixels: number) => Sprites;

// The map at rest, and once more while it is being zoomed.
const KEPT = 3;

/** A store of its own for one map. */
export function spriteStore(): SpriteStore {
  const kept: { readonly of: readonly unknown[]; readonly sprites: Sprites }[] = [];
  return (scene, pixels) => {
    const of = [scene.colours, scene.letters, pixels];
    const before = kept.find((one) => one.of.every((part, at) => part === of[at]));
    if (before) return before.sprites;
    const sprites = spritesFor(scene, pixels);
    kept.unshift({ of, sprites });
    kept.length = Math.min(kept.length, KEPT);
    return sprites;
  };
}

/** Sprites for one scene at one size: `pixels` of the screen for one drawing unit at full scale. */
function spritesFor(scene: Scene, pixels: number): Sprites {
  const made = new Map<string, HTMLCanvasElement>();
  const sprite = (key: string, [width, height]: readonly [number, number], paint: Paint, size = pixels) => {
    const before = made.get(key);
    if (before) return before;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(width * size));
    canvas.height = Math.max(1, Math.ceil(height * size));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context) {
      context.translate(canvas.width / 2, canvas.height / 2);
      context.scale(size, size);
      paint(context);
    }
    made.set(key, canvas);
    return canvas;
  };
  return {
    symbol: (party, look, half) => {
      const figure = figureOf(party, look, scene);
      const sign = half * 0.84 * pixels < LEAST_SIGN ? '' : figure.sign;
      const { shape, fill, ink, hasOuterLine } = figure;
      const reach = (half + OUTER_LINE + 2) * 2;
      const key = `${shape} ${half} ${fill} ${ink} ${sign} ${hasOuterLine}`;
      return sprite(key, [reach, reach], paintFigure({ ...figure, sign }, half, scene));
    },
    mark: (mark, size, isSelected) => {
      const pill = PILLS[size];
      const key = `${mark.kind} ${mark.count} ${size} ${isSelected}`;
      const most = Math.min(pixels, MOST_MARK * devicePixelRatio);
      return sprite(key, [pill.width + 4, pill.height + 4], paintPill(mark, size, isSelected, scene), most);
    },
  };
}
