import type { Stakeholder, Tie } from '../../../../shared/model/network';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Network } from '../use-network';
import { PartySheet } from './party-sheet';
import { TieSheet } from './tie-sheet';

/** What every sheet of the network is given. */
export type SheetParts = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly isOver: boolean;
};

type NetworkSheetProps = SheetParts & {
  readonly party: Stakeholder | null;
  readonly tie: Tie | null;
  /** Starts moving a party by keys and buttons; only where there is a map. */
  readonly onMove: ((id: string) => void) | undefined;
};

/** The sheet of what is chosen: a tie, a party, or nothing. Another choice is another sheet, with nothing half-typed. */
export function NetworkSheet({ party, tie, onMove, ...parts }: NetworkSheetProps) {
  if (tie) return <TieSheet key={tie.id} tie={tie} {...parts} />;
  if (party) return <PartySheet key={party.id} party={party} onMove={onMove} {...parts} />;
  return null;
}
