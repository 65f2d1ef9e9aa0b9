import type { Plane } from './crossings';
import { degreeOf, type Links } from './links';
import { type Forces, pusher } from './push';

// Chosen by measuring (scripts/bench/layout.mjs): fewest crossings for the time. A busy party pushes a little more than
// its number of ties says, so that its lines have room to spread.
const ROUNDS = 120;
const BUSY = 1.2;
const SPREAD = 10;
const TO_THE_MIDDLE = 0.05;
const RESTLESS = 0.05;

function pullTogether({ ends }: Links, { x, y }: Plane, forces: Forces): void {
  for (let pair = 0; pair < ends.length; pair += 2) {
    const [a, b] = [ends[pair] as number, ends[pair + 1] as number];
    const dx = (x[a] as number) - (x[b] as number);
    const dy = (y[a] as number) - (y[b] as number);
    forces.x[a] = (forces.x[a] as number) - dx;
    forces.y[a] = (forces.y[a] as number) - dy;
    forces.x[b] = (forces.x[b] as number) + dx;
    forces.y[b] = (forces.y[b] as number) + dy;
  }
}

function pullToMiddle({ x, y }: Plane, forces: Forces): void {
  for (let at = 0; at < x.length; at += 1) {
    const [dx, dy] = [x[at] as number, y[at] as number];
    const pull = (TO_THE_MIDDLE * (forces.mass[at] as number)) / (Math.sqrt(dx * dx + dy * dy) + 1e-9);
    forces.x[at] = (forces.x[at] as number) - pull * dx;
    forces.y[at] = (forces.y[at] as number) - pull * dy;
  }
}

/** How fast everyone may go: slower when they swing back and forth, faster when they keep going the same way. */
class Pace {
  #speed = 1;
  #trust = 1;

  /** The speed for this round, out of how much all swing and how much they get on. */
  next(swing: number, headway: number, count: number): number {
    const restless = RESTLESS * Math.sqrt(count);
    const allowed = Math.max(Math.sqrt(restless), Math.min(10, (restless * headway) / count ** 2));
    const limit = this.#limit(allowed, swing, headway);
    if (swing > limit * headway) this.#lessTrust(0.7);
    else if (this.#speed < 1000) this.#trust *= 1.3;
    const wanted = (limit * this.#trust * headway) / (swing || 1e-9);
    this.#speed += Math.min(wanted - this.#speed, this.#speed / 2);
    return this.#speed;
  }

  #limit(allowed: number, swing: number, headway: number): number {
    const limit = allowed * this.#trust;
    if (swing <= 2 * headway) return limit;
    this.#lessTrust(0.5);
    return Math.max(limit, 1);
  }

  #lessTrust(share: number): void {
    if (this.#trust > RESTLESS) this.#trust *= share;
  }
}

type Swing = { readonly each: Float64Array; readonly swing: number; readonly headway: number };

/** How much each one's force turned since the last round. */
function swingOf(now: Forces, before: Forces): Swing {
  const each = new Float64Array(now.mass.length);
  let swing = 0;
  let headway = 0;
  for (let at = 0; at < each.length; at += 1) {
    const nowX = now.x[at] as number;
    const nowY = now.y[at] as number;
    const wasX = before.x[at] as number;
    const wasY = before.y[at] as number;
    const mass = now.mass[at] as number;
    const turn = mass * Math.sqrt((nowX - wasX) ** 2 + (nowY - wasY) ** 2);
    each[at] = turn;
    swing += turn;
    headway += (mass * Math.sqrt((nowX + wasX) ** 2 + (nowY + wasY) ** 2)) / 2;
  }
  return { each, swing, headway };
}

function step({ x, y }: Plane, forces: Forces, { each }: Swing, speed: number): void {
  for (let at = 0; at < x.length; at += 1) {
    const share = speed / (1 + Math.sqrt(speed * (each[at] as number)));
    x[at] = (x[at] as number) + share * (forces.x[at] as number);
    y[at] = (y[at] as number) + share * (forces.y[at] as number);
  }
}

const noForces = (mass: Float64Array): Forces => ({
  mass,
  x: new Float64Array(mass.length),
  y: new Float64Array(mass.length),
});

/**
 * Takes crossings out of a plane: ties pull, everyone pushes everyone away, the busy ones most (the forces and speeds of
 * ForceAtlas2, Jacomy et al. 2014; far away a whole square of the plane pushes as one). It starts where the stress ends, so
 * few rounds are enough. The links hang together.
 */
export function untangled(links: Links, start: Plane): Plane {
  const plane = { x: start.x.map((value) => value * SPREAD), y: start.y.map((value) => value * SPREAD) };
  if (links.count < 3) return plane;
  const mass = Float64Array.from({ length: links.count }, (_, at) => (degreeOf(links, at) + 1) ** BUSY);
  const push = pusher(links.count);
  const pace = new Pace();
  let [forces, before] = [noForces(mass), noForces(mass)];
  for (let round = 0; round < ROUNDS; round += 1) {
    forces.x.fill(0);
    forces.y.fill(0);
    push(plane, forces);
    pullTogether(links, plane, forces);
    pullToMiddle(plane, forces);
    const swing = swingOf(forces, before);
    step(plane, forces, swing, pace.next(swing.swing, swing.headway, links.count));
    [forces, before] = [before, forces];
  }
  return plane;
}
