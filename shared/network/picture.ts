import type { Stakeholder, Tie } from '../model/network';
import { type Box, boxAround, boxOfAll } from './boxes';
import { describePicture } from './describe-picture';
import { isPlaced } from './free-spot';
import type { KeyEntry } from './lens';
import { type NetworkLook, PLAIN_LOOK } from './look';
import { NO_MARKS } from './marks';
import { type NetworkMap, networkMap } from './network-map';
import { PAPER } from './palette';
import { drawFocus, drawLabel, drawParty, drawTie } from './picture-drawing';
import { domainKey, drawKeyLine, lensKeyItems, shapeKey, tieKey } from './picture-key';
import type { PictureWords } from './picture-words';
import { RING_CIRCLES } from './rings';
import { type Roles, roleWords, withRole } from './roles';
import { element, escaped, short, textLine } from './svg';

/** A picture for paper: an SVG document, its size in pixels, and what it shows in words. */
export type NetworkPicture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** How the picture is looked at: what a lens, filter or focus changes, and the key of the lens. Without it, as always. */
export type PictureLook = {
  readonly look?: NetworkLook;
  readonly key?: readonly KeyEntry[];
  /** What the network is about, for the middle: as far as who sees the picture may read it. */
  readonly focusText?: string;
  /** Who has a role, as far as those readers may know it. */
  readonly roles?: Roles;
};

const WIDTH = 1600;
const HEIGHT = 1200;
const EDGE = 30;
const KEY_HEIGHT = 148;
const FONTS = "'Segoe UI','Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans',sans-serif";
// In print the picture is about 16 cm wide: names this large come out at about 8 points. Fonts differ per machine.
const LETTERING = { size: 18, widening: 1.1 };

/** A person who said no is drawn without their name. */
const nameOf = (party: Stakeholder, { t }: PictureWords): string =>
  party.type === 'person' && (party.consent === 'refused' || party.consent === 'withdrawn')
    ? t('domain.stakeholderType.person')
    : party.shortName;

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
function drawMap(map: NetworkMap, look: NetworkLook, words: PictureWords): string {
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
      ...map.ties.map((drawn) => drawTie(drawn, look.ties.get(drawn.tie.id))),
      ...map.parties.map((drawn) => drawParty(drawn, look.parties.get(drawn.party.id), words)),
      drawRingNames(map),
      map.focus ? drawFocus(map.focus) : '',
      ...map.parties.map(({ party, label }) => {
        const strength = look.parties.get(party.id)?.strength;
        return label ? drawLabel(label, party.ring, LETTERING.size, strength) : '';
      }),
    ].join(''),
  );
}

/** Two lines under the map: what shapes and lines mean, and what colours do. A lens has its own colours and lines. */
function drawKey(
  parties: readonly Stakeholder[],
  ties: readonly Tie[],
  key: readonly KeyEntry[],
  words: PictureWords,
): readonly string[] {
  const isPlain = key.length === 0;
  const ofTies = key.some(({ sort }) => sort === 'tie') ? [] : tieKey(ties, words);
  const [above, below] = isPlain
    ? [[...shapeKey(parties, words), ...tieKey(ties, words)], domainKey(parties, words)]
    : [[...shapeKey(parties, words), ...ofTies], lensKeyItems(key, words)];
  const room = { x: EDGE, width: WIDTH - 2 * EDGE };
  return [
    drawKeyLine(above, { ...room, y: HEIGHT - KEY_HEIGHT + 44 }),
    drawKeyLine(below, { ...room, y: HEIGHT - 46 }),
  ];
}

/**
 * The network as a picture for the report, 1600 x 1200, light, the same every time. It shows rings, parties and
 * ties and nothing that is private: no energy, no trust, no marks of notes. Who is not on the map yet is not drawn,
 * and told in the words beside it. Ties that ended are the caller's to leave out, and so is a look that says more.
 */
export function networkPicture(
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
  words: PictureWords,
  { look = PLAIN_LOOK, key = [], focusText = '', roles = {} }: PictureLook = {},
): NetworkPicture {
  const { t } = words;
  const called = stakeholders.map((party) => ({ ...party, shortName: nameOf(party, words) }));
  const byRole = roleWords(roles, called, words);
  const named = called.map((party) => ({ ...party, shortName: withRole(party.shortName, byRole.get(party.id)) }));
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
    focusText,
  });
  const alt = describePicture(
    parties,
    map.ties.map(({ tie }) => tie),
    words,
    named.filter((party) => !isPlaced(party)),
    focusText,
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
      drawMap(map, look, words),
      ...drawKey(parties, ties, key, words),
    ].join(''),
  );
  return { svg, width: WIDTH, height: HEIGHT, alt };
}
