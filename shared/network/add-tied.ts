import { adding, type Change, together } from '../model/change';
import type { Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Stakeholder } from '../model/network';
import { freeSpot, type Taken, takenBy } from './free-spot';
import { addStakeholders } from './party-commands';
import { drawnAt, positionAt, ringAt, type Spot } from './rings';
import { tieParties } from './tie-commands';

// Middle to middle in drawing units: near enough to see that they belong together, with room for both names.
const DISTANCES = [92, 112, 136, 164];
const CLEAR = 60;
const SIDES = 16;

/** Every place round a party, straight away from the middle first and then more and more to either side. */
function* placesRound({ x, y }: Spot): Generator<Spot> {
  const outwards = x === 0 && y === 0 ? -Math.PI / 2 : Math.atan2(y, x);
  for (const distance of DISTANCES) {
    for (let side = 0; side < SIDES; side += 1) {
      const turn = (Math.ceil(side / 2) * (side % 2 === 0 ? 1 : -1) * 2 * Math.PI) / SIDES;
      yield { x: x + distance * Math.cos(outwards + turn), y: y + distance * Math.sin(outwards + turn) };
    }
  }
}

/** Who came in through somebody is involved or stands at the rim: the core and who is missing are chosen on purpose. */
const isOutsideCore = (spot: Spot): boolean => ['involved', 'periphery'].includes(ringAt(positionAt(spot)));

function spotNear(party: Stakeholder, taken: readonly Taken[]): Spot {
  const isFree = (spot: Spot) =>
    taken.every((other) => Math.hypot(other.spot.x - spot.x, other.spot.y - spot.y) >= Math.max(CLEAR, other.half));
  const from = party.position ? drawnAt(party.position) : { x: 0, y: 0 };
  for (const spot of placesRound(from)) if (isOutsideCore(spot) && isFree(spot)) return spot;
  return freeSpot(party.ring === 'periphery' ? 'periphery' : 'involved', taken);
}

/**
 * A new party beside one that is there, with a tie between the two, in one act. It stands near that party, on a free
 * spot, in the ring that it lands in; nobody else moves. Refuses an empty name.
 */
export function addTied(party: Stakeholder, name: string, stakeholders: readonly Stakeholder[], stamp: Stamp): Change {
  const spot = spotNear(party, takenBy(stakeholders));
  const position = positionAt(spot);
  const ring = ringAt(position);
  const change = addStakeholders({ programmeId: party.programmeId, ring }, [name], stakeholders, stamp);
  const { added = [], updated = [], removed = [] } = change.tables.stakeholders ?? {};
  const here = added.map((newcomer): Stakeholder => ({ ...newcomer, position }));
  const ties = here.flatMap((newcomer) => tieParties(party, newcomer, [], stamp).tables.ties?.added ?? []);
  return {
    label: say('network.act.addTied', { name: here[0]?.shortName ?? '', from: party.shortName }),
    tables: together({ stakeholders: { added: here, updated, removed } }, adding('ties', ties)),
  };
}
