import type { Domain } from '../../../../../shared/model/vocabularies';
import type { Label } from '../../../../../shared/network/labels';
import type { NetworkLook } from '../../../../../shared/network/look';
import type { NetworkMap } from '../../../../../shared/network/network-map';
import type { Colours } from './colours';

/** What part of the map is in sight: where the middle of the map lies, in pixels from the corner, and how near. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number };

/** What is chosen and being done now, as far as it shows. */
export type Doing = {
  readonly selectedPartyId: string | null;
  readonly selectedTieId: string | null;
  /** Who an act is for. */
  readonly selection: ReadonlySet<string>;
  /** The first end of a tie that is being drawn, and who it cannot go to. */
  readonly fromId: string | null;
  readonly tiedIds: ReadonlySet<string>;
  readonly movingId: string | null;
};

/** Names by the zoom: the nearer, the more. `isResting`: nobody moves the map, so there is time to look for room. */
export type NamesAt = (zoom: number, isResting: boolean) => ReadonlyMap<string, Label>;

/** Everything that is painted, apart from where it is looked at from. */
export type Scene = {
  readonly map: NetworkMap;
  readonly look: NetworkLook;
  readonly doing: Doing;
  /** Who is in the hand: painted above all else, where the hand is. */
  readonly held: ReadonlySet<string>;
  readonly namesAt: NamesAt;
  readonly letters: Readonly<Record<Domain, string>>;
  readonly colours: Colours;
};
