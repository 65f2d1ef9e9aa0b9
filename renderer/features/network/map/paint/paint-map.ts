import type { Box } from '../../../../../shared/network/boxes';
import { pointOn } from '../../../../../shared/network/curves';
import type { DrawnParty, DrawnTie, NetworkMap } from '../../../../../shared/network/network-map';
import { RING_CIRCLES, type Spot } from '../../../../../shared/network/rings';
import { LEAST_LETTER, type Lettered, letterSize, paintFocus, paintName, paintRingName, setAt } from './paint-names';
import { FAINT, paintParty, stamp, strengthOf, toMap } from './paint-parts';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import type { SpriteStore, Sprites } from './sprites';
import { type Inked, inStrokes, paintTies, strokeOf } from './tie-paint';

// How many are painted before somebody else may have a turn.
const TIES_AT_ONCE = 120;
const PARTIES_AT_ONCE = 300;
const NAMES_AT_ONCE = 24;
// With more ties than this, seen from far away, a bend is two straight pieces.
const MANY_TIES = 1200;
const ROUGH_ZOOM = 0.9;
// A name lies at most so far from its party, in drawing units.
const NAME_REACH = 300;
// Marks smaller than this cannot be told apart.
const LEAST_MARK = 0.35;

const isInSight = ({ x, y }: Spot, { left, top, right, bottom }: Box, reach: number): boolean =>
  x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;

const crosses = ({ curve: { from, via, to } }: DrawnTie, box: Box): boolean =>
  Math.max(from.x, via.x, to.x) > box.left &&
  Math.min(from.x, via.x, to.x) < box.right &&
  Math.max(from.y, via.y, to.y) > box.top &&
  Math.min(from.y, via.y, to.y) < box.bottom;

/** An empty sheet. */
export function wipe(sheet: Sheet): void {
  const { context } = sheet;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  toMap(sheet);
}

/** Paints the grounds of the rings. */
export function paintRings({ context }: Sheet, { colours }: Scene): void {
  for (const { ring, radius } of RING_CIRCLES) {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.fillStyle = colours.bands[ring];
    context.strokeStyle = colours.line;
    context.lineWidth = ring === 'core' ? 1.5 : 1;
    context.fill();
    context.stroke();
  }
}

/** Whether one end of a tie is in the hand. */
export const isHeld = ({ tie }: DrawnTie, { held }: Scene): boolean => held.has(tie.sourceId) || held.has(tie.targetId);

function* paintAllTies(sheet: Sheet, scene: Scene): Generator<void> {
  const { map } = scene;
  const inked: Inked[] = [];
  for (const drawn of map.ties) {
    if (isHeld(drawn, scene) || !crosses(drawn, sheet.inSight)) continue;
    const stroke = strokeOf(drawn, scene);
    if (stroke) inked.push({ drawn, curve: drawn.curve, stroke });
  }
  const isRough = inked.length > MANY_TIES && sheet.view.zoom < ROUGH_ZOOM;
  const detail = { scale: map.scale, zoom: sheet.view.zoom, isRough };
  for (const group of inStrokes(inked)) {
    for (let from = 0; from < group.length; from += TIES_AT_ONCE) {
      paintTies(sheet.context, group.slice(from, from + TIES_AT_ONCE), detail);
      yield;
    }
  }
}

function* paintParties(sheet: Sheet, scene: Scene, sprites: Sprites): Generator<void> {
  let painted = 0;
  for (const drawn of scene.map.parties) {
    if (scene.held.has(drawn.party.id) || !isInSight(drawn.spot, sheet.inSight, drawn.half * 2)) continue;
    paintParty(sheet, drawn, { scene, sprites });
    painted += 1;
    if (painted % PARTIES_AT_ONCE === 0) yield;
  }
}

/** The names that are read at this zoom, and how each is set. */
function namesIn({ inSight, view: { zoom } }: Sheet, scene: Scene, isResting: boolean): readonly Lettered[] {
  const { map } = scene;
  const more = scene.namesAt(zoom, isResting);
  return map.parties.flatMap((drawn): Lettered[] => {
    const { party, spot } = drawn;
    const own = drawn.label ?? more.get(party.id);
    if (!own || scene.held.has(party.id) || !isInSight(spot, inSight, NAME_REACH)) return [];
    const { label, size } = setAt(own, spot, zoom);
    const alpha = strengthOf(drawn, scene);
    return alpha > 0 && size * zoom >= LEAST_LETTER ? [{ label, ring: party.ring, size, alpha }] : [];
  });
}

function* paintNames(sheet: Sheet, scene: Scene, isResting: boolean): Generator<void> {
  const { map, colours } = scene;
  toMap(sheet);
  for (const [at, name] of namesIn(sheet, scene, isResting).entries()) {
    paintName(sheet.context, name, colours);
    if (at % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield;
  }
  for (const name of map.ringNames) paintRingName(sheet.context, name, ringLetters(sheet, map), colours);
}

// The names of the rings are a little smaller than those of parties, and always large enough to read.
const ringLetters = ({ view: { zoom } }: Sheet, { scale }: NetworkMap): number =>
  Math.min(18 / zoom, Math.max(letterSize(scale) - scale, 11 / zoom));

function markTie(sheet: Sheet, scene: Scene, sprites: Sprites, drawn: DrawnTie): void {
  const { tie, curve, mark } = drawn;
  const stroke = mark && !isHeld(drawn, scene) ? strokeOf(drawn, scene) : null;
  if (!mark || !stroke) return;
  sheet.context.globalAlpha = stroke.alpha < 0.5 ? FAINT : 1;
  stamp(sheet, sprites.mark(mark, 'large', tie.id === scene.doing.selectedTieId), pointOn(curve, mark.along));
}

function markParty(sheet: Sheet, scene: Scene, sprites: Sprites, drawn: DrawnParty): void {
  const { mark, party } = drawn;
  if (!mark || scene.held.has(party.id)) return;
  const { left, top, right, bottom } = mark.box;
  sheet.context.globalAlpha = strengthOf(drawn, scene);
  stamp(sheet, sprites.mark(mark, 'small', false), { x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** What the network is about lies over the lines and under everything that can be pressed. */
function paintMiddle(sheet: Sheet, { map, colours }: Scene): void {
  if (!map.focus) return;
  toMap(sheet);
  paintFocus(sheet.context, map.focus, sheet.view.zoom, colours);
}

/** The marks on ties lie over the lines and under the parties; those of parties over all. */
function paintMarks(sheet: Sheet, scene: Scene, sprites: Sprites, on: 'ties' | 'parties'): void {
  const { map } = scene;
  if (sheet.view.zoom * map.scale < LEAST_MARK) return;
  if (on === 'ties') for (const drawn of map.ties) markTie(sheet, scene, sprites, drawn);
  else for (const drawn of map.parties) markParty(sheet, scene, sprites, drawn);
  sheet.context.globalAlpha = 1;
}

/**
 * Paints the whole map in steps, each a few milliseconds at most: between two steps the caller may stop for this
 * frame and go on in the next, so that however large the network is, the hand is never kept waiting.
 */
export function* paintMap(sheet: Sheet, scene: Scene, store: SpriteStore, isResting: boolean): Generator<void> {
  wipe(sheet);
  paintRings(sheet, scene);
  yield;
  yield* paintAllTies(sheet, scene);
  const sprites = store(scene, sheet.view.zoom * sheet.density * scene.map.scale);
  paintMiddle(sheet, scene);
  paintMarks(sheet, scene, sprites, 'ties');
  yield;
  yield* paintParties(sheet, scene, sprites);
  paintMarks(sheet, scene, sprites, 'parties');
  yield;
  yield* paintNames(sheet, scene, isResting);
}
