import type { Stakeholder, Tie } from '../model/network';
import type { Ring } from '../model/vocabularies';
import { type Box, boxAround, boxOfAll } from './boxes';
import { pathOf, pointOn, turnOn } from './curves';
import { describePicture } from './describe-picture';
import { isPlaced } from './free-spot';
import type { Label } from './labels';
import { NO_MARKS } from './marks';
import { type DrawnParty, type DrawnTie, type NetworkMap, networkMap } from './network-map';
import { DOMAIN_FILLS, PAPER } from './palette';
import { domainKey, drawKeyLine, shapeKey, tieKey } from './picture-key';
import type { PictureWords } from './picture-words';
import { RING_CIRCLES } from './rings';
import { element, escaped, short, textLine } from './svg';
import { hexagonPath, isOtherNetwork, OUTER_LINE, shapeOf, shapePath } from './symbols';
import { LINE } from './text-size';
import { ARROW_AT, lookOf } from './tie-look';

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

/**
 * The network as a picture for the report, 1600 x 1200, light, the same every time. It shows rings, parties and
 * ties and nothing that is private: no energy, no trust, no marks of notes. Who is not on the map yet is not drawn,
 * and told in the words beside it. Ties that ended are the caller's to leave out.
 */
export function networkPicture(
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
  words: PictureWords,
): NetworkPicture {
  const { t } = words;
  const named = stakeholders.map((party) => ({ ...party, shortName: nameOf(party, words) }));
  const parties = named.filter(isPlaced);
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
    named.filter((party) => !isPlaced(party)),
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
      drawKeyLine([...shapeKey(parties, words), ...tieKey(ties, words)], {
        x: EDGE,
        y: HEIGHT - KEY_HEIGHT + 44,
        width: WIDTH - 2 * EDGE,
      }),
      drawKeyLine(domainKey(parties, words), { x: EDGE, y: HEIGHT - 46, width: WIDTH - 2 * EDGE }),
    ].join(''),
  );
  return { svg, width: WIDTH, height: HEIGHT, alt };
}
