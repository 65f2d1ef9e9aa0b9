import type { Stakeholder, Tie } from '../shared/model/network';
import { Domain, RainbowLevel, type Ring, type Sector } from '../shared/model/vocabularies';
import { drawnAt, positionAt, RING_CIRCLES, type Spot } from '../shared/network/rings';
import { inventedName, pick } from './random-names';

/** How many of each; the same seed always gives the same network. */
export type NetworkSize = { readonly parties: number; readonly ties: number; readonly seed: number };

// That of tests/make.ts, which is not imported: the bench draws this network in a browser.
const PROGRAMME_ID = 'programme-1';
const CORE = 7;
const MOMENT = '2026-01-05T09:00:00+01:00';
const SECTORS = {
  care: 'primary_care',
  social: 'welfare',
  living: 'housing',
  learning: 'education',
  sport_culture: 'sport_culture',
  work_income: 'work_income',
  government: 'municipality',
  faith: 'faith',
  community: 'residents',
} as const satisfies Record<Domain, Sector>;
const TYPES: readonly [Stakeholder['type'], ...Stakeholder['type'][]] = [
  'organisation',
  'organisation',
  'group',
  'person',
];
const WHOLE_TURN = 2 * Math.PI;
const TRIES = 14;
// In a large network nobody sees the difference, and looking for room takes long.
const FEW_TRIES = 4;
const MANY = 600;

/** Numbers from 0 up to 1 that only depend on the seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function ringOf(at: number, random: () => number): Ring {
  if (at < CORE) return 'core';
  const lot = random();
  if (lot < 0.4) return 'involved';
  return lot < 0.95 ? 'periphery' : 'missing';
}

const [RIM, MIDDLE, CORE_EDGE] = RING_CIRCLES.map(({ radius }) => radius) as [number, number, number];
const BANDS: Record<Ring, readonly [number, number]> = {
  core: [CORE_EDGE * 0.74, CORE_EDGE * 0.8],
  involved: [CORE_EDGE + 22, MIDDLE - 20],
  periphery: [MIDDLE + 20, RIM - 20],
  missing: [RIM + 24, RIM + 50],
};

/** Of a few places in the ring near the others of its domain, the one with the most room. */
function placeIn(ring: Ring, domain: Domain, taken: readonly Spot[], random: () => number): Spot {
  const [inner, outer] = BANDS[ring];
  const home = (Domain.options.indexOf(domain) / Domain.options.length) * WHOLE_TURN;
  let best: Spot = { x: 0, y: 0 };
  let most = -1;
  for (let at = 0; at < (taken.length < MANY ? TRIES : FEW_TRIES); at += 1) {
    const angle = ring === 'core' ? random() * WHOLE_TURN : home + (random() + random() - 1) * 0.75;
    const radius = Math.sqrt(inner ** 2 + random() * (outer ** 2 - inner ** 2));
    const spot = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    let room = Number.POSITIVE_INFINITY;
    for (const other of taken) room = Math.min(room, Math.hypot(other.x - spot.x, other.y - spot.y));
    if (room > most) [best, most] = [spot, room];
  }
  return best;
}

/** A name that nobody has yet: the second of a name gets a number. */
function named(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}

function someParties(count: number, random: () => number): readonly Stakeholder[] {
  const names = new Map<string, number>();
  const taken: Spot[] = [];
  return Array.from({ length: count }, (_, at): Stakeholder => {
    const domain = at < CORE ? (Domain.options[at] ?? 'care') : pick(random, Domain.options as [Domain, ...Domain[]]);
    const ring = ringOf(at, random);
    const type = pick(random, TYPES);
    const isNetwork = type === 'group' && random() < 0.15;
    const name = named(inventedName(random, domain, type === 'person'), names);
    const spot = at < CORE ? spotOnCore(at, Math.min(CORE, count)) : placeIn(ring, domain, taken, random);
    taken.push(spot);
    return {
      id: `party-${at}`,
      createdAt: MOMENT,
      updatedAt: MOMENT,
      programmeId: PROGRAMME_ID,
      type,
      ...(isNetwork && { groupKind: 'network' as const }),
      name,
      shortName: name,
      sector: SECTORS[domain],
      domain,
      formality: pick(random, ['formal', 'formal', 'informal', 'mixed']),
      perspective: pick(random, ['professional', 'resident', 'volunteer', 'policy', 'family_carer']),
      ring,
      energy: pick(random, [0, 1, 2, 3]),
      participationForms: [],
      consent: 'not_needed',
      tags: [],
      position: positionAt(spot),
    };
  });
}

const spotOnCore = (at: number, count: number): Spot => {
  const [inner] = BANDS.core;
  const angle = (at / count - 0.25) * WHOLE_TURN;
  return { x: inner * Math.cos(angle), y: inner * Math.sin(angle) };
};

/** Who a tie of this party goes to: often somebody near by, sometimes the core, now and then anybody. */
function otherOf(at: number, near: readonly number[], count: number, random: () => number): number {
  const lot = random();
  if (at < CORE && lot < 0.5) return Math.floor(random() * Math.min(CORE, count));
  if (lot < 0.65) return near[Math.floor(random() * near.length)] ?? 0;
  return lot < 0.85 ? Math.floor(random() * Math.min(CORE, count)) : Math.floor(random() * count);
}

/** The places in the list of the six that stand nearest. */
function nearestTo(at: number, spots: readonly Spot[]): readonly number[] {
  const here = spots[at] ?? { x: 0, y: 0 };
  const near: { other: number; far: number }[] = [];
  for (const [other, spot] of spots.entries()) {
    const far = Math.hypot(spot.x - here.x, spot.y - here.y);
    if (other === at || (near.length === 6 && far >= (near[5]?.far ?? 0))) continue;
    near.push({ other, far });
    near.sort((a, b) => a.far - b.far);
    near.length = Math.min(near.length, 6);
  }
  return near.map(({ other }) => other);
}

function aTieOf(id: string, [source, target]: readonly [Stakeholder, Stakeholder], random: () => number): Tie {
  const isComplete = random() < 0.7;
  return {
    id,
    createdAt: MOMENT,
    updatedAt: MOMENT,
    programmeId: PROGRAMME_ID,
    sourceId: source.id,
    targetId: target.id,
    direction: random() < 0.12 ? 'source_to_target' : 'mutual',
    purpose: isComplete ? [pick(random, ['information', 'referral', 'joint_activity', 'learning'])] : [],
    ...(isComplete && { rainbowLevel: pick(random, RainbowLevel.options as [RainbowLevel, ...RainbowLevel[]]) }),
    ladder: pick(random, [0, 1, 1, 1, 2, 2, 3, 4]),
    ladderWanted: pick(random, [1, 2, 3, 4]),
    formality: source.formality === target.formality ? source.formality : 'mixed',
  };
}

function someTies(parties: readonly Stakeholder[], count: number, random: () => number): readonly Tie[] {
  const spots = parties.map(({ position }) => drawnAt(position ?? { x: 0, y: 0 }));
  const near = spots.map((_, at) => nearestTo(at, spots));
  const pairs = new Set<string>();
  const ties: Tie[] = [];
  const most = Math.min(count, (parties.length * (parties.length - 1)) / 2);
  // A small network soon knows everybody near: then the rest is tied to anybody.
  for (let turn = 0; ties.length < most && turn < most * 40; turn += 1) {
    const at = turn % parties.length;
    const other =
      turn < most * 20 ? otherOf(at, near[at] ?? [], parties.length, random) : Math.floor(random() * parties.length);
    const [source, target] = [parties[at], parties[other]];
    const pair = `${Math.min(at, other)} ${Math.max(at, other)}`;
    if (!source || !target || source === target || pairs.has(pair)) continue;
    pairs.add(pair);
    ties.push(aTieOf(`tie-${ties.length}`, [source, target], random));
  }
  return ties;
}

/** A network as it could be: a core of seven, everyone else near their domain, and mostly tied to who is near. All are placed. */
export function randomNetwork({ parties, ties, seed }: NetworkSize): {
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
} {
  const random = numbersFrom(seed);
  const stakeholders = someParties(parties, random);
  return { stakeholders, ties: someTies(stakeholders, ties, random) };
}
