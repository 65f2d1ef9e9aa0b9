import { useState } from 'react';
import type { DrawnParty, NetworkMap } from '../../../../shared/network/network-map';
import type { CanvasProps } from './canvas-props';
import type { Naming } from './name-field';
import type { Active } from './use-active';

/** Naming where the party stands: which field is open, and who has the plus beside it. */
export type NamingActs = {
  readonly naming: Naming | null;
  /** The party that is named, or that a new one is tied to. */
  readonly drawn: DrawnParty | undefined;
  /** Who has the plus beside it now. */
  readonly beside: DrawnParty | undefined;
  readonly rename: (id: string) => void;
  readonly addTied: (id: string) => void;
  readonly onName: (name: string) => void;
  readonly onLeft: (isByKey: boolean) => void;
};

type Parts = { readonly map: NetworkMap; readonly active: Active; readonly pointedId: string | null };

/** Writing names on the map itself. */
export function useNaming({ acts, choosing, moving, looking, partyId }: CanvasProps, parts: Parts): NamingActs {
  const [naming, setNaming] = useState<Naming | null>(null);
  const drawnOf = (id: string | null | undefined) => parts.map.parties.find(({ party }) => party.id === id);
  const isFree = naming === null && choosing.mode.kind === 'rest' && !moving.moving && !looking.preview;
  return {
    naming,
    drawn: drawnOf(naming?.id),
    beside: isFree ? drawnOf(parts.pointedId ?? partyId) : undefined,
    rename: (id) => setNaming({ kind: 'rename', id }),
    addTied: (id) => setNaming({ kind: 'tied', id }),
    onName: (name) => {
      if (naming?.kind === 'rename') void acts.edit(naming.id, { name });
      else if (naming) void acts.addTied(naming.id, name);
    },
    onLeft: (isByKey) => {
      if (isByKey && naming) parts.active.goTo(naming.id);
      setNaming(null);
    },
  };
}
