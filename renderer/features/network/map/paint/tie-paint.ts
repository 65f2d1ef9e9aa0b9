import { type Curve, pointOn, turnOn } from '../../../../../shared/network/curves';
import type { DrawnTie } from '../../../../../shared/network/network-map';
import { ARROW_AT, lookOf } from '../../../../../shared/network/tie-look';
import type { Scene } from './scene';

/** How one tie is painted now. */
export type Stroke = {
  readonly colour: string;
  readonly alpha: number;
  readonly width: number;
  readonly dash: 'none' | 'dashed' | 'dotted';
};

/** A tie with how it is painted and where it runs. */
export type Inked = { readonly drawn: DrawnTie; readonly curve: Curve; readonly stroke: Stroke };

const SELECTED_WIDTH = 5.5;
const FAINT = 0.3;
const DASHES = { none: [], dashed: [7, 5], dotted: [1, 5] } as const;
// Below this many pixels a dash is a grey line that costs a lot.
const LEAST_DASH = 2.2;

const isOf = ({ tie }: DrawnTie, id: string | null): boolean =>
  id !== null && (tie.sourceId === id || tie.targetId === id);

function isHidden(drawn: DrawnTie, { look }: Scene): boolean {
  const { id, sourceId, targetId } = drawn.tie;
  return [look.ties.get(id), look.parties.get(sourceId), look.parties.get(targetId)].some(
    (part) => part?.strength === 'hidden',
  );
}

type Emphasis = { readonly colour: string; readonly alpha: number };

/** The colour of a tie, and how strong it is: what a lens says, else what is near the hand or the open party. */
function emphasisOf(drawn: DrawnTie, { colours, doing, look }: Scene, isPointedAt: boolean): Emphasis {
  const tone = look.ties.get(drawn.tie.id)?.tone;
  if (tone) return { colour: colours.tones[tone].fill, alpha: 1 };
  const isNear = isPointedAt || isOf(drawn, doing.selectedPartyId);
  return isNear ? { colour: colours.ink2, alpha: 0.8 } : { colour: colours.tie, alpha: 0.55 };
}

/** How a tie is painted; null when it is not. */
export function strokeOf(drawn: DrawnTie, scene: Scene, isPointedAt = false): Stroke | null {
  if (isHidden(drawn, scene)) return null;
  const { colours, doing, look } = scene;
  const changed = look.ties.get(drawn.tie.id);
  const { width, dash } = { ...lookOf(drawn.tie), ...changed };
  if (drawn.tie.id === doing.selectedTieId)
    return { colour: colours.berry, alpha: 1, width: Math.max(SELECTED_WIDTH, width), dash };
  const { colour, alpha } = emphasisOf(drawn, scene, isPointedAt);
  const weak = changed?.strength === 'faint' && !isPointedAt ? FAINT : 1;
  const aside = doing.fromId !== null && !isOf(drawn, doing.fromId) ? FAINT : 1;
  return { colour, alpha: alpha * weak * aside, width, dash };
}

/** Ties that are painted alike, together: one stroke of the pen for many costs a fraction of one for each. */
export function inStrokes(inked: readonly Inked[]): readonly (readonly Inked[])[] {
  const groups = new Map<string, Inked[]>();
  for (const one of inked) {
    const { colour, alpha, width, dash } = one.stroke;
    const key = `${alpha} ${width} ${dash} ${colour}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

type Detail = { readonly scale: number; readonly zoom: number; readonly isRough: boolean };

/** Adds a line to the path; `isRough`: from so far away that a bend is two straight pieces to the eye. */
export function trace(context: CanvasRenderingContext2D, { from, via, to }: Curve, isRough: boolean): void {
  context.moveTo(from.x, from.y);
  if (isRough) {
    context.lineTo((from.x + 2 * via.x + to.x) / 4, (from.y + 2 * via.y + to.y) / 4);
    context.lineTo(to.x, to.y);
  } else context.quadraticCurveTo(via.x, via.y, to.x, to.y);
}

/** Paints ties that are painted alike, in drawing units. */
export function paintTies(context: CanvasRenderingContext2D, inked: readonly Inked[], detail: Detail): void {
  const stroke = inked[0]?.stroke;
  if (!stroke) return;
  const { scale, zoom, isRough } = detail;
  const hasDash = stroke.dash !== 'none' && 5 * scale * zoom >= LEAST_DASH;
  context.globalAlpha = stroke.alpha;
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width * scale;
  context.setLineDash(hasDash ? DASHES[stroke.dash].map((length) => length * scale) : []);
  context.lineCap = stroke.dash === 'dotted' && hasDash ? 'round' : 'butt';
  context.beginPath();
  for (const { curve } of inked) trace(context, curve, isRough);
  context.stroke();
  context.setLineDash([]);
  paintArrows(context, inked, detail, stroke);
  context.globalAlpha = 1;
}

function paintArrows(
  context: CanvasRenderingContext2D,
  inked: readonly Inked[],
  { scale, zoom }: Detail,
  { colour }: Stroke,
): void {
  if (scale * zoom < 0.25) return;
  context.fillStyle = colour;
  context.beginPath();
  for (const { drawn, curve } of inked) {
    if (drawn.tie.direction !== 'source_to_target') continue;
    const { x, y } = pointOn(curve, ARROW_AT);
    const turn = (turnOn(curve, ARROW_AT) * Math.PI) / 180;
    const [along, aside] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
    context.moveTo(x + 4 * along, y + 4 * aside);
    context.lineTo(x - 6 * along + 4.5 * aside, y - 6 * aside - 4.5 * along);
    context.lineTo(x - 6 * along - 4.5 * aside, y - 6 * aside + 4.5 * along);
    context.closePath();
  }
  context.fill();
}
