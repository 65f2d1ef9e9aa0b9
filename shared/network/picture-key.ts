import type { Stakeholder, Tie } from '../model/network';
import { Domain } from '../model/vocabularies';
import type { KeyEntry } from './lens';
import { DOMAIN_FILLS, PAPER, TONE_FILLS } from './palette';
import type { PictureWords } from './picture-words';
import { element, short, textLine } from './svg';
import { shapeOf, shapePath } from './symbols';
import { textWidth } from './text-size';
import { TIE_WIDTHS } from './tie-look';

const KEY_SIZE = 26;

/** A sign of the key with its words. */
export type KeyItem = { readonly width: number; readonly sign: string; readonly text: string };

type Room = { readonly x: number; readonly y: number; readonly width: number };

/** Signs with their words on one line, spread over the room there is and never over its edge. */
export function drawKeyLine(items: readonly KeyItem[], room: Room): string {
  const gap = 12;
  const widthOf = ({ width, text }: KeyItem) => width + gap + textWidth(text, { size: KEY_SIZE, widening: 1.1 });
  const total = items.reduce((sum, item) => sum + widthOf(item), 0);
  const between = Math.min(44, (room.width - total) / Math.max(1, items.length - 1));
  const shrink = Math.min(1, room.width / (total + Math.max(14, between) * (items.length - 1)));
  let x = 0;
  const drawn = items.map((item) => {
    const sign = element('g', { transform: `translate(${short(x + item.width / 2)} 0)` }, item.sign);
    const text = textLine(item.text, { x: x + item.width + gap, y: 9 }, { size: KEY_SIZE, fill: PAPER.ink });
    x += widthOf(item) + Math.max(14, between);
    return sign + text;
  });
  return element(
    'g',
    { transform: `translate(${short(room.x)} ${short(room.y)}) scale(${short(shrink)})` },
    drawn.join(''),
  );
}

/** The colours of the domains that occur. */
export function domainKey(parties: readonly Stakeholder[], words: PictureWords): readonly KeyItem[] {
  const shown = new Set(parties.filter(({ ring }) => ring !== 'missing').map(({ domain }) => domain));
  return Domain.options
    .filter((domain) => shown.has(domain))
    .map((domain) => {
      const { fill, ink } = DOMAIN_FILLS[domain];
      const plate = element('rect', { x: -20, y: -17, width: 40, height: 34, rx: 4, fill });
      const code = textLine(
        words.t(`domain.domainCode.${domain}`),
        { x: 0, y: 7, anchor: 'middle' },
        { size: 20, fill: ink, weight: 700 },
      );
      return { width: 40, sign: plate + code, text: words.t(`domain.domain.${domain}`) };
    });
}

/** The shapes that occur. */
export function shapeKey(parties: readonly Stakeholder[], { t }: PictureWords): readonly KeyItem[] {
  const outline = { fill: PAPER.ground, stroke: PAPER.quietInk, 'stroke-width': 2.5 };
  const shapes = [
    ['circle', 'domain.stakeholderType.person'],
    ['square', 'domain.stakeholderType.organisation'],
    ['hexagon', 'domain.stakeholderType.group'],
    ['seat', 'domain.ring.missing'],
  ] as const;
  const shown = new Set(parties.map(shapeOf));
  return shapes
    .filter(([shape]) => shown.has(shape))
    .map(([shape, key]) => {
      const dash = shape === 'seat' ? '4 5' : undefined;
      const sign = element('path', { d: shapePath(shape, 15), ...outline, 'stroke-dasharray': dash });
      return { width: 34, sign, text: t(key) };
    });
}

/** The thickness of the rungs that occur. */
export const tieKey = (ties: readonly Tie[], { t }: PictureWords): readonly KeyItem[] =>
  ([1, 2, 3, 4] as const)
    .filter((rung) => ties.some(({ ladder }) => ladder === rung))
    .map((rung) => {
      const line = { x1: -24, y1: 0, x2: 24, y2: 0, stroke: PAPER.quietInk, 'stroke-width': TIE_WIDTHS[rung] * 1.6 };
      return { width: 48, sign: element('line', line), text: t(`network.rung.${rung}`) };
    });

const DASHES = { none: undefined, dashed: '9 6', dotted: '1 7' } as const;

function lensSign(entry: KeyEntry): string {
  const tone = entry.look.tone ? TONE_FILLS[entry.look.tone] : { fill: PAPER.quietInk, ink: PAPER.ground };
  if (entry.sort === 'party') {
    const plate = element('path', { d: shapePath(entry.look.shape ?? 'circle', 17), fill: tone.fill });
    const style = { size: 18, fill: tone.ink, weight: 700 };
    return plate + textLine(entry.look.sign ?? '', { x: 0, y: 6, anchor: 'middle' }, style);
  }
  return element('line', {
    ...{ x1: -24, y1: 0, x2: 24, y2: 0, stroke: tone.fill, 'stroke-width': (entry.look.width ?? 1.5) * 1.6 },
    'stroke-dasharray': DASHES[entry.look.dash ?? 'none'],
    'stroke-linecap': entry.look.dash === 'dotted' ? 'round' : undefined,
    'stroke-opacity': entry.look.strength === 'faint' ? 0.5 : undefined,
  });
}

/** What a lens means by its colours, signs and lines. */
export const lensKeyItems = (key: readonly KeyEntry[], { t }: PictureWords): readonly KeyItem[] =>
  key.map((entry) => ({
    width: entry.sort === 'party' ? 38 : 48,
    sign: lensSign(entry),
    text: t(entry.said.key, entry.said.params),
  }));
