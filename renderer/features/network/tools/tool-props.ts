import type { NetworkPanel } from '../../../route/route';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';

/** What every tool above the map is given. */
export type ToolProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly looking: Looking;
  /** The panel that lies open, if any. */
  readonly panel: NetworkPanel | null;
  readonly onPanel: (panel: NetworkPanel | null) => void;
};
