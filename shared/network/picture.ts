import type { MessageKey } from '../model/message';
import type { Stakeholder, Tie } from '../model/network';
import { Domain, type Ring } from '../model/vocabularies';
import { type Box, boxAround, boxOfAll } from './boxes';
import { pathOf, pointOn, turnOn } from './curves';
import { describePicture } from './describe-picture';
import type { Label } from './labels';
import { NO_MARKS } from './marks';
import { type DrawnParty, type DrawnTie, type NetworkMap, networkMap } from './network-map';
import { DOMAIN_FILLS, PAPER } from './palette';
import { RING_CIRCLES } from './rings';
import { element, escaped, short, textLine } from './svg';
import { hexagonPath, isOtherNetwork, OUTER_LINE, shapeOf, shapePath } from './symbols';
import { LINE, textWidth } from './text-size';
import { ARROW_AT, lookOf, TIE_WIDTHS } from './tie-look';

/** What a picture needs of the language: Words of shared/language fits. */
export type PictureWords = {
  readonly t: (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;
  readonly list: (items: readonly string[]) => string;
};

/** A picture for paper: an SVG document, its size in pixels, and what it shows in words. */
export type NetworkPicture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

const WIDTH = 1600;
const HEIGHT = 1200;
const EDGE = 30;
const KEY_HEIGHT = 148;
const KEY_SIZE = 26;
const FONTS = "'Segoe UI','Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans',sans-serif";
// In print the picture is about 16 cm wide: names this large come out at about 8 points. Fonts differ per machine.
const LETTERING = { size: 18, widening: 1.1 };
const DASHES = { none: undefined, dashed: '7 5', dotted: '1 5' } as const;

/** A person who said no is drawn without their name. */
const nameOf = (party: Stakeholder, { t }: PictureWords): string =>
  party.type === 'person' && (party.consent === 'refused' || party.consent === 'withdrawn')
    ? t('domain.stakeholderType.person')
    : party.shortName;

function drawTie({ tie, curve }: DrawnTie): string {
  const { width, dash, isOneWay } = lookOf(tie);
  const line = element('path', {
    d: pathOf(curve),
    fill: 'none',
    stroke: PAPER.tie,
    'stroke-opacity': 0.6,
    'stroke-width': width,
    'stroke-dasharray': DASHES[dash],
    'stroke-linecap': dash === 'dotted' ? 'round' : undefined,
  });
  if (!isOneWay) return line;
  const { x, y } = pointOn(curve, ARROW_AT);
  const transform = `translate(${short(x)} ${short(y)}) rotate(${short(turnOn(curve, ARROW_AT))})`;
  return line + element('path', { d: 'M-6-5 5 0-6 5Z', transform, fill: PAPER.tie });
}

function drawSymbol(party: Stakeholder, half: number, { t }: PictureWords): string {
  const shape = shapeOf(party);
  const { fill, ink } = DOMAIN_FILLS[party.domain];
  const d = shapePath(shape, half);
  if (shape === 'seat')
    return element('path', {
      d,
      fill: PAPER.ground,
      stroke: PAPER.quietInk,
      'stroke-width': 2,
      'stroke-dasharray': '3 4',
    });
  const outer = { d: hexagonPath(half + OUTER_LINE), fill: PAPER.ground, stroke: PAPER.quietInk, 'stroke-width': 1.5 };
  return [
    isOtherNetwork(party) ? element('path', outer) : '',
    element('path', { d, fill, stroke: PAPER.ground, 'stroke-width': 2 }),
    textLine(
      t(`domain.domainCode.${party.domain}`),
      { x: 0, y: half * 0.29, anchor: 'middle' },
      { size: half * 0.84, fill: ink, weight: 700 },
    ),
  ].join('');
}

const edgeOf = ({ box, anchor }: Label): number => {
  if (anchor === 'middle') return (box.left + box.right) / 2;
  return anchor === 'start' ? box.left : box.right;
};

function drawLabel(label: Label, ring: Ring): string {
  const { size } = LETTERING;
  const style = {
    size,
    fill: ring === 'missing' ? PAPER.quietInk : PAPER.ink,
    weight: ring === 'core' ? 700 : 500,
    italic: ring === 'missing',
  };
  const halo = ring === 'missing' ? PAPER.ground : PAPER.bands[ring];
  return label.lines
    .map((line, at) => {
      const place = { x: edgeOf(label), y: label.box.top + size * (0.92 + at * LINE), anchor: label.anchor };
      return textLine(line, place, style, halo);
    })
    .join('');
}

const drawParty = ({ party, spot, half }: DrawnParty, words: PictureWords): string =>
  element('g', { transform: `translate(${short(spot.x)} ${short(spot.y)})` }, drawSymbol(party, half, words));

const drawRings = (): string =>
  RING_CIRCLES.map(({ ring, radius }) =>
    element('circle', { r: radius, fill: PAPER.bands[ring], stroke: PAPER.line, 'stroke-width': 1.2 }),
  ).join('');

const drawRingNames = (map: NetworkMap): string =>
  map.ringNames
    .map(({ name, spot }) =>
      textLine(
        name,
        { x: spot.x, y: spot.y + 6, anchor: 'middle' },
        { size: LETTERING.size, fill: PAPER.quietInk },
        PAPER.ground,
      ),
    )
    .join('');

/** The drawing, moved and scaled so that all of it fills the paper above the key. */
function drawMap(map: NetworkMap, words: PictureWords): string {
  const outer = Math.max(...RING_CIRCLES.map(({ radius }) => radius));
  const boxes: Box[] = [boxAround({ x: 0, y: 0 }, outer * 2)];
  for (const { spot, half, label } of map.parties)
    boxes.push(boxAround(spot, half * 2 + 14), ...(label ? [label.box] : []));
  const all = boxOfAll(boxes) ?? boxAround({ x: 0, y: 0 }, outer * 2);
  const room = { width: WIDTH - 2 * EDGE, height: HEIGHT - KEY_HEIGHT - 2 * EDGE };
  const scale = Math.min(room.width / (all.right - all.left), room.height / (all.bottom - all.top));
  const x = WIDTH / 2 - (scale * (all.left + all.right)) / 2;
  const y = EDGE + room.height / 2 - (scale * (all.top + all.bottom)) / 2;
  const transform = `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1000) / 1000})`;
  return element(
    'g',
    { transform },
    [
      drawRings(),
      ...map.ties.map(drawTie),
      ...map.parties.map((party) => drawParty(party, words)),
      drawRingNames(map),
      ...map.parties.map(({ party, label }) => (label ? drawLabel(label, party.ring) : '')),
    ].join(''),
  );
}

type KeyItem = { readonly width: number; readonly sign: string; readonly text: string };

/** Signs with their words on one line, spread over the width of the paper and never over its edge. */
function drawKeyLine(items: readonly KeyItem[], y: number): string {
  const gap = 12;
  const widthOf = ({ width, text }: KeyItem) => width + gap + textWidth(text, { size: KEY_SIZE, widening: 1.1 });
  const total = items.reduce((sum, item) => sum + widthOf(item), 0);
  const between = Math.min(44, (WIDTH - 2 * EDGE - total) / Math.max(1, items.length - 1));
  const shrink = Math.min(1, (WIDTH - 2 * EDGE) / (total + Math.max(14, between) * (items.length - 1)));
  let x = 0;
  const drawn = items.map((item) => {
    const sign = element('g', { transform: `translate(${short(x + item.width / 2)} 0)` }, item.sign);
    const text = textLine(item.text, { x: x + item.width + gap, y: 9 }, { size: KEY_SIZE, fill: PAPER.ink });
    x += widthOf(item) + Math.max(14, between);
    return sign + text;
  });
  return element('g', { transform: `translate(${EDGE} ${short(y)}) scale(${short(shrink)})` }, drawn.join(''));
}

function domainKey(parties: readonly Stakeholder[], words: PictureWords): readonly KeyItem[] {
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

function shapeKey(parties: readonly Stakeholder[], { t }: PictureWords): readonly KeyItem[] {
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

const tieKey = (ties: readonly Tie[], { t }: PictureWords): readonly KeyItem[] =>
  ([1, 2, 3, 4] as const)
    .filter((rung) => ties.some(({ ladder }) => ladder === rung))
    .map((rung) => {
      const line = { x1: -24, y1: 0, x2: 24, y2: 0, stroke: PAPER.quietInk, 'stroke-width': TIE_WIDTHS[rung] * 1.6 };
      return { width: 48, sign: element('line', line), text: t(`network.rung.${rung}`) };
    });

/**
 * The network as a picture for the report, 1600 x 1200, light, the same every time. It shows rings, parties and
 * ties and nothing that is private: no energy, no trust, no marks of notes. Ties that ended are the caller's to
 * leave out.
 */
export function networkPicture(
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
  words: PictureWords,
): NetworkPicture {
  const { t } = words;
  const parties = stakeholders.map((party) => ({ ...party, shortName: nameOf(party, words) }));
  const map = networkMap({
    stakeholders: parties,
    ties,
    marks: NO_MARKS,
    ringNames: {
      core: t('network.ring.core'),
      involved: t('network.ring.involved'),
      periphery: t('network.ring.periphery'),
    },
    lettering: LETTERING,
  });
  const alt = describePicture(
    parties,
    map.ties.map(({ tie }) => tie),
    words,
  );
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'font-family': FONTS,
    },
    [
      element('title', {}, escaped(alt)),
      element('rect', { width: WIDTH, height: HEIGHT, fill: PAPER.ground }),
      drawMap(map, words),
      drawKeyLine([...shapeKey(parties, words), ...tieKey(ties, words)], HEIGHT - KEY_HEIGHT + 44),
      drawKeyLine(domainKey(parties, words), HEIGHT - 46),
    ].join(''),
  );
  return { svg, width: WIDTH, height: HEIGHT, alt };
}
