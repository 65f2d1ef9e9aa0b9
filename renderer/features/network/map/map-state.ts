import { createContext, useContext } from 'react';
import { type NetworkLook, PLAIN_LOOK } from '../../../../shared/network/look';

/** What the map shows of the moment: nothing of this is kept. */
export type MapState = {
  /** What a lens, a filter, a focus or a moment changes of the drawing. */
  readonly look: NetworkLook;
  /** The party that has the one tab stop of the map. */
  readonly activeId: string | null;
  readonly selectedPartyId: string | null;
  readonly selectedTieId: string | null;
  /** The first end of a tie that is being drawn. */
  readonly fromId: string | null;
  /** Who cannot be the other end, because there is a tie already. */
  readonly tiedIds: ReadonlySet<string>;
  /** The party that the arrow keys move now. */
  readonly movingId: string | null;
  readonly onOpenTie: (id: string) => void;
  /** `isByKey`: it may be out of sight, because nobody pointed at it. */
  readonly onFocusParty: (id: string, isByKey: boolean) => void;
  /** The words in which a party is read aloud. */
  readonly readingOf: (id: string) => string;
};

const nobody: ReadonlySet<string> = new Set();

export const MapStateContext = createContext<MapState>({
  look: PLAIN_LOOK,
  activeId: null,
  selectedPartyId: null,
  selectedTieId: null,
  fromId: null,
  tiedIds: nobody,
  movingId: null,
  onOpenTie: () => undefined,
  onFocusParty: () => undefined,
  readingOf: () => '',
});

/** The state of the map around a party or a tie. */
export const useMapState = (): MapState => useContext(MapStateContext);
