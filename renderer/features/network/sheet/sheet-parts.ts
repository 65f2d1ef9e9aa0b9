import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Network } from '../use-network';

/** What every sheet of the network is given. */
export type SheetParts = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly isOver: boolean;
};
