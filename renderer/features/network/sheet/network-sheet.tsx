import type { Stakeholder, Tie } from '../../../../shared/model/network';
import { PartySheet } from './party-sheet';
import type { SheetParts } from './sheet-parts';
import { TieSheet } from './tie-sheet';

type NetworkSheetProps = SheetParts & {
  readonly party: Stakeholder | null;
  readonly tie: Tie | null;
  /** Starts moving a party by keys and buttons; only where there is a map. */
  readonly onMove: ((id: string) => void) | undefined;
  /** Shows one party with who is tied to it, and lets the rest step back. */
  readonly onFocus: (id: string) => void;
};

/** The sheet of what is chosen: a tie, a party, or nothing. Another choice is another sheet, with nothing half-typed. */
export function NetworkSheet({ party, tie, onMove, onFocus, ...parts }: NetworkSheetProps) {
  if (tie) return <TieSheet key={tie.id} tie={tie} {...parts} />;
  if (party) return <PartySheet key={party.id} party={party} onMove={onMove} onFocus={onFocus} {...parts} />;
  return null;
}
