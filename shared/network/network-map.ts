import type { Stakeholder, Tie } from '../model/network';
import { type BoxIndex, indexOfBoxes } from './box-index';
import { type Box, boxAround, overlap } from './boxes';
import { type Crowd, crowdOf, NO_CROWD } from './crowd';
import { boxTimes, curveTimes, drawnScale, spotTimes } from './crowding';
import { type Bend, bendsOf, type Curve, curveBetween } from './curves';
import { placeFocus } from './focus-place';
import { isPlaced, spotsOf } from './free-spot';
import { type Label, type Obstacle, placeLabels } from './labels';
import { type Marked, placeMarks, placePartyMark } from './mark-places';
import type { Mark, Marks } from './marks';
import { RING_CIRCLES, type Spot, SYMBOL_HALF } from './rings';
import { withRole } from './roles';
import { reachOf } from './symbols';
import { type Lettering, textWidth } from './text-size';

/** A party as it is drawn. `label` is null where its name would lie over something else. */
export type DrawnParty = {
  readonly party: Stakeholder;
  /** What the party is for the network, beside its name; undefined for most. */
  readonly role?: string | undefined;
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
  /** What the network is about, in the middle; null when nothing was said of it, or where it has no place. */
  readonly focus: Label | null;
  /** How large everything is drawn, as a share of the full size. */
  readonly scale: number;
  /** Whether names and marks have yet to find their places. */
  readonly isBare: boolean;
};

/** What a map is made of. A tie with an end that is not among the parties is left out. */
export type MapParts = {
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly marks: Marks;
  readonly ringNames: Readonly<Record<RingName['ring'], string>>;
  readonly lettering: Lettering;
  /** What the network is about. */
  readonly focusText?: string;
  /** What some parties are for the network, by id. */
  readonly roles?: ReadonlyMap<string, string>;
  /** Whether a full network is drawn smaller, so that zooming in makes room. Paper cannot zoom. */
  readonly canZoom?: boolean;
};

// With more parties there is no room for every name; those that fit are found per zoom (`namesThatFit`).
const NAMED_MOST = 350;
const CELL = 40;
const RANKS = { core: 0, involved: 1, periphery: 2, missing: 3 } as const;

function tiesBetween(parts: MapParts, spots: ReadonlyMap<string, Spot>): readonly DrawnTie[] {
  const bends = bendsOf(parts.stakeholders, parts.ties);
  return parts.ties.flatMap((tie) => {
    const [from, to, bend] = [spots.get(tie.sourceId), spots.get(tie.targetId), bends.get(tie.id)];
    return from && to && bend && from !== to ? [{ tie, bend, curve: curveBetween(from, to, bend), mark: null }] : [];
  });
}

type Placed = Omit<DrawnParty, 'label' | 'mark'>;

/** A corner for the mark of every party that has one, each clear of the symbols and of the marks before it. */
function markParties(
  placed: readonly Placed[],
  marks: Marks,
  others: BoxIndex<string>,
  crowd: Crowd,
): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const drawn of placed) {
    const { id } = drawn.party;
    if (!marks.stakeholder.has(id)) continue;
    const box = placePartyMark(id, drawn, others, crowd);
    boxes.set(id, box);
    others.add(box, id);
  }
  return boxes;
}

/** The name of each ring at the freest place of its circle, rather above or below than aside. */
function nameRings(parts: MapParts, scale: number, taken: BoxIndex<string>, crowd: Crowd): readonly RingName[] {
  return RING_CIRCLES.map(({ ring, radius }) => {
    const name = parts.ringNames[ring];
    const width = textWidth(name, parts.lettering) + 8;
    const places = Array.from({ length: 120 }, (_, at) => {
      const angle = (at * Math.PI) / 60;
      const spot = spotTimes({ x: Math.cos(angle), y: Math.sin(angle) }, radius / scale);
      const box = boxAround(spot, width, parts.lettering.size + 4);
      const aside = Math.abs(Math.sin(angle)) < 0.5 ? 30 : 0;
      const below = spot.y > 0 ? 12 : 0;
      const cost = taken
        .touching(box, 4)
        .reduce((sum, other) => sum + overlap(box, other.box, 4) * 3, aside + below + crowd.within(box) * 5);
      return { spot, cost };
    });
    const best = places.reduce((least, next) => (next.cost < least.cost - 1e-9 ? next : least));
    return { ring, name, spot: spotTimes(best.spot, scale) };
  });
}

/** The words in the middle, where the marks on the ties have to give way least. */
function focusIn({ focusText = '', lettering }: MapParts, symbols: BoxIndex<string>, marked: readonly Marked[]) {
  if (focusText.trim() === '') return null;
  const marks = [...placeMarks(marked, symbols)].map(([item, { box }]) => ({ box, item }));
  return placeFocus(focusText, symbols, indexOfBoxes(CELL, marks), lettering);
}

/** Marks and names in their places, on a drawing at full size. */
function placeSigns(parts: MapParts, placed: readonly Placed[], curves: readonly Marked[], scale: number) {
  const { marks, lettering } = parts;
  const isNamed = placed.length <= NAMED_MOST;
  const crowd = isNamed ? crowdOf(curves.map(({ curve }) => curve)) : NO_CROWD;
  const symbolBoxes = placed.map(({ party, spot }) => ({
    box: boxAround(spot, reachOf(party) * 2 + 4),
    item: party.id,
  }));
  // What all of it is about stands in the middle: marks and names go round it, symbols stand where they stand.
  const marked = curves.filter(({ id }) => marks.tie.has(id));
  const focus = focusIn(parts, indexOfBoxes(CELL, symbolBoxes), marked);
  const inMiddle = focus ? [{ box: focus.box, item: '' }] : [];
  const symbols = indexOfBoxes(CELL, [...symbolBoxes, ...inMiddle]);
  const tieMarks = placeMarks(marked, symbols);
  // A tie has one line to stand on, a party four corners: so ties choose first.
  const onTies = [...tieMarks].map(([item, { box }]) => ({ box, item }));
  const partyMarks = markParties(placed, marks, indexOfBoxes(CELL, [...symbolBoxes, ...inMiddle, ...onTies]), crowd);
  const onParties = [...partyMarks].map(([item, box]) => ({ box, item }));
  const obstacles: Obstacle[] = [
    ...onParties.map(({ item, box }) => ({ of: item, box })),
    ...[...onTies, ...inMiddle].map(({ box }) => ({ box })),
  ];
  const namings = placed.map(({ party, spot }) => ({
    id: party.id,
    text: withRole(party.shortName, parts.roles?.get(party.id)),
    spot,
    half: reachOf(party),
    rank: RANKS[party.ring],
  }));
  const labels = isNamed ? placeLabels(namings, obstacles, crowd, lettering) : new Map<string, Label>();
  const onNames = [...labels].map(([item, { box }]) => ({ box, item }));
  const taken = indexOfBoxes(CELL, [...symbolBoxes, ...inMiddle, ...onTies, ...onParties, ...onNames]);
  return { focus, tieMarks, partyMarks, labels, ringNames: nameRings(parts, scale, taken, crowd) };
}

/** The network with nothing written on it: who stands where, how large, and the ties between them. */
function bareMap(parts: MapParts): NetworkMap {
  const spots = spotsOf(parts.stakeholders);
  const scale = parts.canZoom ? drawnScale(spots.size) : 1;
  const parties = parts.stakeholders.flatMap((party): readonly DrawnParty[] => {
    const spot = spots.get(party.id);
    if (!spot) return [];
    const half = SYMBOL_HALF[party.ring] * scale;
    return [{ party, role: parts.roles?.get(party.id), spot, half, label: null, mark: null }];
  });
  return { scale, isBare: true, ringNames: [], focus: null, parties, ties: tiesBetween(parts, spots) };
}

/**
 * What can be shown of a large network before names and marks have found their places: all that stands on it stands
 * where it stays. Null where names decide how much has to be in sight: such a network is quickly laid out as a whole.
 */
export function firstMap(parts: MapParts): NetworkMap | null {
  return parts.stakeholders.filter(isPlaced).length > NAMED_MOST ? bareMap(parts) : null;
}

/** Lays out a network: where parties stand was decided by people, all else finds a place round that. */
export function networkMap(parts: MapParts): NetworkMap {
  const bare = bareMap(parts);
  const { marks } = parts;
  const { scale } = bare;
  const { focus, tieMarks, partyMarks, labels, ringNames } = placeSigns(
    parts,
    bare.parties.map((drawn) => ({ ...drawn, half: drawn.half / scale, spot: spotTimes(drawn.spot, 1 / scale) })),
    bare.ties.map(({ tie, curve }) => ({ id: tie.id, curve: curveTimes(curve, 1 / scale) })),
    scale,
  );
  return {
    scale,
    isBare: false,
    ringNames,
    focus: focus && { ...focus, box: boxTimes(focus.box, scale) },
    parties: bare.parties.map((drawn) => {
      const mark = marks.stakeholder.get(drawn.party.id);
      const box = partyMarks.get(drawn.party.id);
      const label = labels.get(drawn.party.id);
      return {
        ...drawn,
        label: label ? { ...label, box: boxTimes(label.box, scale) } : null,
        mark: mark && box ? { ...mark, box: boxTimes(box, scale) } : null,
      };
    }),
    ties: bare.ties.map((drawn) => {
      const mark = marks.tie.get(drawn.tie.id);
      const place = tieMarks.get(drawn.tie.id);
      return { ...drawn, mark: mark && place ? { ...mark, along: place.along } : null };
    }),
  };
}
