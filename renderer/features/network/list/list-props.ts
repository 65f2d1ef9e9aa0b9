import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';

/** What the list is given: the same network, acts and ways of looking as the map. */
export type ListProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly looking: Looking;
  readonly partyId: string | null;
};
