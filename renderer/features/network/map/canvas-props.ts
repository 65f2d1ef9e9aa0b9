import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Looking } from '../use-looking';
import type { MovingActs } from '../use-moving';
import type { Network } from '../use-network';

/** What the map is given by the page. */
export type CanvasProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly moving: MovingActs;
  readonly looking: Looking;
  readonly partyId: string | null;
  readonly tieId: string | null;
  /** How many pixels at the right the side sheet lies over the map. */
  readonly covered: number;
};
