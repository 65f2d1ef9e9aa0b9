import type { NetworkPanel } from '../../../route/route';
import type { SheetParts } from '../sheet/sheet-parts';
import type { Looking } from '../use-looking';

/** What every panel beside the map is given: the network, what can be done to it, and how it is looked at. */
export type PanelProps = SheetParts & {
  readonly panel: NetworkPanel;
  readonly looking: Looking;
};
