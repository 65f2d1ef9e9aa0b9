import type { Block } from '../../../shared/model/session';
import { type Agenda, type AgendaSlot, minutesTaken } from '../../../shared/session/agenda';

/** How a part of the meeting is drawn: thin in the circle, thick in groups, dotted when people roam. */
export type PartLook = 'circle' | 'groups' | 'roaming';

export type RingArc = { readonly id: string; readonly path: string; readonly look: PartLook };
export type RingLabel = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly minutes: number;
  readonly look: PartLook;
  readonly x: number;
  /** The baseline of the first line, in px. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
};
export type Point = { readonly x: number; readonly y: number };
export type Ring = {
  readonly centre: Point;
  readonly radius: number;
  readonly arcs: readonly RingArc[];
  readonly labels: readonly RingLabel[];
};
export type Size = { readonly width: number; readonly height: number };

/** The height of one line of a label, in px. */
export const LINE_PX = 19;

const LABEL_GAP_PX = 7;
const EDGE_PX = 10;
const FROM_RING_PX = 24;
const ARC_GAP_PX = 6;
const MOST_LINES = 2;
// Larger than this the ring says no more, and its words get lost beside it.
const MOST_RADIUS_PX = 320;

/** How a block is drawn in the ring. */
export function lookOf({ kind, mode }: Block): PartLook {
  if (kind === 'free_time' || kind === 'break') return 'roaming';
  return mode === 'breakout' ? 'groups' : 'circle';
}

/** The point on a circle at a share (0 to 1) of the way round, from the top, clockwise. */
export function pointAt(centre: Point, radius: number, share: number): Point {
  const angle = share * 2 * Math.PI;
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

function arcPath(centre: Point, radius: number, from: number, to: number): string {
  // A circle in one stroke would begin where it ends, which draws nothing.
  const end = Math.min(to, from + 0.9999);
  const a = pointAt(centre, radius, from);
  const b = pointAt(centre, radius, end);
  return `M${px(a.x)} ${px(a.y)}A${px(radius)} ${px(radius)} 0 ${end - from > 0.5 ? 1 : 0} 1 ${px(b.x)} ${px(b.y)}`;
}

/** Words over at most `mostLines` lines of `most` px; what does not fit ends in dots. */
export function wrapped(
  text: string,
  most: number,
  widthOf: (text: string) => number,
  mostLines = MOST_LINES,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const isCut = lines.length > mostLines;
  return lines.slice(0, mostLines).map((line, at) => fitted(line, isCut && at === mostLines - 1, most, widthOf));
}

function fitted(line: string, isCut: boolean, most: number, widthOf: (text: string) => number): string {
  if (!isCut && widthOf(line) <= most) return line;
  let shorter = line;
  while (shorter.length > 1 && widthOf(`${shorter}…`) > most) shorter = shorter.slice(0, -1).trimEnd();
  return `${shorter}…`;
}

type Seat = { readonly block: Block; readonly share: number; readonly look: PartLook };
type Side = { readonly sign: 1 | -1; readonly anchor: 'start' | 'end' };

/** How far from the middle line a label of `height` px may begin without touching the ring. */
function clearOf(ring: Point, reach: number, y: number, height: number): number {
  const nearest = Math.max(0, Math.abs(y - ring.y) - height / 2);
  return nearest >= reach ? 0 : Math.sqrt(reach * reach - nearest * nearest);
}

type Placed = { readonly y: number; readonly height: number };

/** Moves heights apart, first down and then back up, so that none overlap and all stay between `top` and `bottom`. */
export function spreadOut(wanted: readonly Placed[], top: number, bottom: number): readonly number[] {
  const down: Placed[] = [];
  for (const { y, height } of wanted) {
    const above = down.at(-1);
    const least = above ? above.y + (above.height + height) / 2 + LABEL_GAP_PX : top + height / 2;
    down.push({ y: Math.max(y, least), height });
  }
  const up: Placed[] = [];
  for (const { y, height } of down.toReversed()) {
    const below = up.at(-1);
    const most = below ? below.y - (below.height + height) / 2 - LABEL_GAP_PX : bottom - height / 2;
    up.push({ y: Math.min(y, most), height });
  }
  return up.toReversed().map(({ y }) => y);
}

type Wanted = Placed & { readonly seat: Seat; readonly count: number };

/** Labels from top to bottom, without those of the shortest blocks when there is no room for all. */
function thatFit(wanted: readonly Wanted[], room: number): readonly Wanted[] {
  const taken = wanted.reduce((sum, { height }) => sum + height + LABEL_GAP_PX, -LABEL_GAP_PX);
  if (taken <= room) return wanted;
  const [shortest] = wanted.toSorted((a, b) => a.seat.block.minutes - b.seat.block.minutes);
  return thatFit(
    wanted.filter((label) => label !== shortest),
    room,
  );
}

type Room = { readonly centre: Point; readonly reach: number; readonly size: Size };

/** Labels of one side, top to bottom. A label that was moved sits elsewhere beside the ring, so it is cut anew. */
function labelsOn(
  seats: readonly Seat[],
  { sign, anchor }: Side,
  { centre, reach, size }: Room,
  widthOf: (text: string) => number,
): readonly RingLabel[] {
  const fromTop = sign === 1 ? seats : seats.toReversed();
  const away = (y: number, height: number) => Math.max(8, clearOf(centre, reach, y, height));
  const most = (y: number, height: number) => size.width / 2 - away(y, height) - EDGE_PX;
  const all = fromTop.map((seat): Wanted => {
    const { y } = pointAt(centre, reach, seat.share);
    const lines = wrapped(seat.block.title, most(y, 2 * LINE_PX), widthOf);
    return { seat, y, count: lines.length, height: (lines.length + 1) * LINE_PX };
  });
  const wanted = thatFit(all, size.height - 2 * EDGE_PX);
  const ys = spreadOut(wanted, EDGE_PX, size.height - EDGE_PX);
  return wanted.map(({ seat: { block, look }, count, height }, at): RingLabel => {
    const y = ys[at] ?? 0;
    return {
      id: block.id,
      lines: wrapped(block.title, most(y, height), widthOf, count),
      minutes: block.minutes,
      look,
      x: centre.x + sign * away(y, height),
      y: y - height / 2 + LINE_PX * 0.78,
      anchor,
    };
  });
}

/** Steps beside each other are one arc: that of the longest. */
const longestOf = ({ lines, minutes }: AgendaSlot): Block | undefined =>
  lines.find(({ block }) => minutesTaken(block) === minutes)?.block;

/**
 * The meeting as a ring: the length of an arc is its minutes. Time that is booked and not planned stays open, like a
 * seat. Labels stand outside the ring and never over each other; when there is no room for all, the longest stay.
 */
export function ringOf(agenda: Agenda, size: Size, widthOf: (text: string) => number): Ring {
  const beside = Math.min(172, Math.max(104, size.width * 0.225));
  const radius = Math.max(64, Math.min(MOST_RADIUS_PX, size.width / 2 - beside, size.height / 2 - 84));
  const centre = { x: size.width / 2, y: size.height / 2 };
  const whole = Math.max(1, agenda.lastsMinutes + Math.max(0, agenda.slackMinutes));
  const gap = ARC_GAP_PX / (2 * Math.PI * radius);
  const arcs: RingArc[] = [];
  const seats: Seat[] = [];
  for (const slot of agenda.slots) {
    const block = longestOf(slot);
    if (!block || slot.minutes === 0) continue;
    const [from, to] = [slot.from / whole, (slot.from + slot.minutes) / whole];
    const look = lookOf(block);
    const trim = Math.min(gap / 2, (to - from) / 3) * (look === 'roaming' ? 2.4 : 1);
    arcs.push({ id: block.id, path: arcPath(centre, radius, from + trim, to - trim), look });
    seats.push({ block, share: (from + to) / 2, look });
  }
  const room: Room = { centre, reach: radius + FROM_RING_PX, size };
  const right = seats.filter(({ share }) => share < 0.5);
  const left = seats.filter(({ share }) => share >= 0.5);
  const labels = [
    ...labelsOn(right, { sign: 1, anchor: 'start' }, room, widthOf),
    ...labelsOn(left, { sign: -1, anchor: 'end' }, room, widthOf),
  ];
  return { centre, radius, arcs, labels };
}
