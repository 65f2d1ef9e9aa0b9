import type { Stakeholder } from '../model/network';
import type { Ring } from '../model/vocabularies';
import { pathOf, pointOn, turnOn } from './curves';
import type { Label } from './labels';
import type { PartyLook, Strength, TieLook } from './look';
import type { DrawnParty, DrawnTie } from './network-map';
import { DOMAIN_FILLS, PAPER, TONE_FILLS } from './palette';
import type { PictureWords } from './picture-words';
import { element, short, textLine } from './svg';
import { hexagonPath, isOtherNetwork, OUTER_LINE, shapeOf, shapePath } from './symbols';
import { LINE } from './text-size';
import { ARROW_AT, lookOf } from './tie-look';

const DASHES = { none: undefined, dashed: '7 5', dotted: '1 5' } as const;
const FAINT = 0.22;

/** What steps back is drawn through; what is hidden is not drawn at all. */
const seenThrough = (strength: Strength | undefined, drawn: string): string => {
  if (strength === 'hidden') return '';
  return strength === 'faint' ? element('g', { opacity: FAINT }, drawn) : drawn;
};

/** A tie as a line, with what a way of looking changes of it. */
export function drawTie({ tie, curve }: DrawnTie, look: TieLook = {}): string {
  const plain = lookOf(tie);
  const { width = plain.width, dash = plain.dash } = look;
  const stroke = look.tone ? TONE_FILLS[look.tone].fill : PAPER.tie;
  const line = element('path', {
    d: pathOf(curve),
    fill: 'none',
    stroke,
    'stroke-opacity': look.tone ? 1 : 0.6,
    'stroke-width': width,
    'stroke-dasharray': DASHES[dash],
    'stroke-linecap': dash === 'dotted' ? 'round' : undefined,
  });
  if (!plain.isOneWay) return seenThrough(look.strength, line);
  const { x, y } = pointOn(curve, ARROW_AT);
  const transform = `translate(${short(x)} ${short(y)}) rotate(${short(turnOn(curve, ARROW_AT))})`;
  return seenThrough(look.strength, line + element('path', { d: 'M-6-5 5 0-6 5Z', transform, fill: stroke }));
}

function drawSymbol(party: Stakeholder, half: number, look: PartyLook, { t }: PictureWords): string {
  const shape = look.shape ?? shapeOf(party);
  const { fill, ink } = look.tone ? TONE_FILLS[look.tone] : DOMAIN_FILLS[party.domain];
  const d = shapePath(shape, half);
  const dotted = { fill: PAPER.ground, stroke: PAPER.quietInk, 'stroke-width': 2, 'stroke-dasharray': '3 4' };
  if (shape === 'seat') return element('path', { d, ...dotted });
  const outer = { d: hexagonPath(half + OUTER_LINE), fill: PAPER.ground, stroke: PAPER.quietInk, 'stroke-width': 1.5 };
  return [
    look.isMarked ? element('circle', { r: half + OUTER_LINE + 2, ...dotted }) : '',
    isOtherNetwork(party) && !look.shape ? element('path', outer) : '',
    element('path', { d, fill, stroke: PAPER.ground, 'stroke-width': 2 }),
    textLine(
      look.sign ?? t(`domain.domainCode.${party.domain}`),
      { x: 0, y: half * 0.29, anchor: 'middle' },
      { size: half * 0.84, fill: ink, weight: 700 },
    ),
  ].join('');
}

/** A party as its symbol where it stands, with what a way of looking changes of it. */
export function drawParty({ party, spot, half }: DrawnParty, look: PartyLook = {}, words: PictureWords): string {
  const transform = `translate(${short(spot.x)} ${short(spot.y)})`;
  return seenThrough(look.strength, element('g', { transform }, drawSymbol(party, half, look, words)));
}

const edgeOf = ({ box, anchor }: Label): number => {
  if (anchor === 'middle') return (box.left + box.right) / 2;
  return anchor === 'start' ? box.left : box.right;
};

/** What the network is about, quietly in the middle. */
export function drawFocus({ lines, box }: Label): string {
  const size = (box.bottom - box.top) / (lines.length * LINE);
  const style = { size, fill: PAPER.quietInk, italic: true };
  return lines
    .map((line, at) => {
      const place = {
        x: (box.left + box.right) / 2,
        y: box.top + size * (0.92 + at * LINE),
        anchor: 'middle' as const,
      };
      return textLine(line, place, style, PAPER.bands.core);
    })
    .join('');
}

/** The name of a party beside its symbol; it steps back as its party does. */
export function drawLabel(label: Label, ring: Ring, size: number, strength?: Strength): string {
  const style = {
    size,
    fill: ring === 'missing' ? PAPER.quietInk : PAPER.ink,
    weight: ring === 'core' ? 700 : 500,
    italic: ring === 'missing',
  };
  const halo = ring === 'missing' ? PAPER.ground : PAPER.bands[ring];
  const lines = label.lines.map((line, at) => {
    const place = { x: edgeOf(label), y: label.box.top + size * (0.92 + at * LINE), anchor: label.anchor };
    return textLine(line, place, style, halo);
  });
  return seenThrough(strength, lines.join(''));
}
