import type { Stakeholder, Tie } from '../model/network';
import { type Box, boxAround, overlap } from './boxes';
import { type Crowd, crowdOf } from './crowd';
import { type Bend, bendsOf, type Curve, curveBetween } from './curves';
import { spotsOf } from './free-spot';
import { type Label, placeLabels } from './labels';
import { placeMarks, placePartyMark } from './mark-places';
import type { Mark, Marks } from './marks';
import { RING_CIRCLES, type Spot, SYMBOL_HALF } from './rings';
import { reachOf } from './symbols';
import { type Lettering, textWidth } from './text-size';

/** A party as it is drawn. `label` is null where its name would lie over something else. */
export type DrawnParty = {
  readonly party: Stakeholder;
  readonly spot: Spot;
  readonly half: number;
  readonly label: Label | null;
  /** With the rectangle that the mark fills at a corner of the symbol. */
  readonly mark: (Mark & { readonly box: Box }) | null;
};

/** A tie as it is drawn, with its mark `along` the curve. */
export type DrawnTie = {
  readonly tie: Tie;
  readonly bend: Bend;
  readonly curve: Curve;
  readonly mark: (Mark & { readonly along: number }) | null;
};

/** The name of a ring, on its own circle. */
export type RingName = {
  readonly ring: (typeof RING_CIRCLES)[number]['ring'];
  readonly name: string;
  readonly spot: Spot;
};

/** Everything in its place, in drawing units from the middle. */
export type NetworkMap = {
  readonly parties: readonly DrawnParty[];
  readonly ties: readonly DrawnTie[];
  readonly ringNames: readonly RingName[];
};

/** What a map is made of. A tie with an end that is not among the parties is left out. */
export type MapParts = {
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly marks: Marks;
  readonly ringNames: Readonly<Record<RingName['ring'], string>>;
  readonly lettering: Lettering;
};

const RANKS = { core: 0, involved: 1, periphery: 2, missing: 3 } as const;

function tiesBetween(parts: MapParts, spots: ReadonlyMap<string, Spot>): readonly Omit<DrawnTie, 'mark'>[] {
  const bends = bendsOf(parts.stakeholders, parts.ties);
  return parts.ties.flatMap((tie) => {
    const [from, to, bend] = [spots.get(tie.sourceId), spots.get(tie.targetId), bends.get(tie.id)];
    return from && to && bend && from !== to ? [{ tie, bend, curve: curveBetween(from, to, bend) }] : [];
  });
}

/** A corner for the mark of every party that has one, each clear of the symbols and of the marks before it. */
function markParties(
  placed: readonly Pick<DrawnParty, 'party' | 'spot' | 'half'>[],
  marks: Marks,
  [symbols, onTies]: readonly [symbols: readonly Box[], onTies: readonly Box[]],
  crowd: Crowd,
): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const [at, { party, spot, half }] of placed.entries()) {
    if (!marks.stakeholder.has(party.id)) continue;
    const others = [...symbols.filter((_, index) => index !== at), ...onTies, ...boxes.values()];
    boxes.set(party.id, placePartyMark(spot, half, others, crowd));
  }
  return boxes;
}

/** The name of each ring at the freest place of its circle, rather above or below than aside. */
function nameRings(parts: MapParts, taken: readonly Box[], crowd: Crowd): readonly RingName[] {
  return RING_CIRCLES.map(({ ring, radius }) => {
    const name = parts.ringNames[ring];
    const width = textWidth(name, parts.lettering) + 8;
    const places = Array.from({ length: 120 }, (_, at) => {
      const angle = (at * Math.PI) / 60;
      const spot = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
      const box = boxAround(spot, width, parts.lettering.size + 4);
      const aside = Math.abs(Math.sin(angle)) < 0.5 ? 30 : 0;
      const below = spot.y > 0 ? 12 : 0;
      const cost = taken.reduce(
        (sum, other) => sum + overlap(box, other, 4) * 3,
        aside + below + crowd.within(box) * 5,
      );
      return { spot, cost };
    });
    return { ring, name, spot: places.reduce((best, next) => (next.cost < best.cost - 1e-9 ? next : best)).spot };
  });
}

/** Lays out a network: where parties stand was decided by people, all else finds a place round that. */
export function networkMap(parts: MapParts): NetworkMap {
  const { stakeholders, marks, lettering } = parts;
  const spots = spotsOf(stakeholders);
  const placed = stakeholders.flatMap((party) => {
    const spot = spots.get(party.id);
    return spot ? [{ party, spot, half: SYMBOL_HALF[party.ring] }] : [];
  });
  const ties = tiesBetween(parts, spots);
  const crowd = crowdOf(ties.map(({ curve }) => curve));
  const symbols = placed.map(({ party, spot }) => boxAround(spot, reachOf(party) * 2 + 4));
  const tieMarks = placeMarks(
    ties.filter(({ tie }) => marks.tie.has(tie.id)).map(({ tie, curve }) => ({ id: tie.id, curve })),
    symbols,
  );
  // A tie has one line to stand on, a party four corners: so ties choose first.
  const onTies = [...tieMarks.values()].map(({ box }) => box);
  const partyMarks = markParties(placed, marks, [symbols, onTies], crowd);
  const obstacles = [...[...partyMarks].map(([of, box]) => ({ of, box })), ...onTies.map((box) => ({ box }))];
  const namings = placed.map(({ party, spot }) => ({
    id: party.id,
    text: party.shortName,
    spot,
    half: reachOf(party),
    rank: RANKS[party.ring],
  }));
  const labels = placeLabels(namings, obstacles, crowd, lettering);
  const taken = [...symbols, ...obstacles.map(({ box }) => box), ...[...labels.values()].map(({ box }) => box)];
  return {
    parties: placed.map((drawn) => {
      const mark = marks.stakeholder.get(drawn.party.id);
      const box = partyMarks.get(drawn.party.id);
      return { ...drawn, label: labels.get(drawn.party.id) ?? null, mark: mark && box ? { ...mark, box } : null };
    }),
    ties: ties.map((drawn) => {
      const mark = marks.tie.get(drawn.tie.id);
      const place = tieMarks.get(drawn.tie.id);
      return { ...drawn, mark: mark && place ? { ...mark, along: place.along } : null };
    }),
    ringNames: nameRings(parts, taken, crowd),
  };
}
