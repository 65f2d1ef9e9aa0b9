import type { Spot } from '../../../../shared/network/rings';
import { joins } from '../../../../shared/network/tie-commands';
import type { CanvasProps } from './canvas-props';
import type { Active } from './use-active';
import { useMapKeys } from './use-map-keys';
import type { NamingActs } from './use-naming';
import type { ViewActs } from './use-view';

type KeyParts = {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly active: Active;
  readonly view: ViewActs;
  readonly naming: NamingActs;
};

/** The keys of the map, bound to what they do here. */
export function useKeys({ network, acts, choosing, moving, looking }: CanvasProps, parts: KeyParts) {
  const { spots, active, view, naming } = parts;
  return useMapKeys({
    parties: network.parties,
    spots,
    activeId: active.activeId,
    areTied: (a, b) => network.ties.some((tie) => joins(tie, a, b)),
    goTo: active.goTo,
    open: (id) => choosing.pickParty(id, true),
    tie: (id) => (choosing.mode.kind === 'tie' ? choosing.pickParty(id, true) : choosing.startTie(id)),
    remove: (id) => {
      const next = nearestOf(id, spots);
      void acts.remove(id).then((isDone) => isDone && next && active.goTo(next));
    },
    toRing: (id, ring) => void acts.edit(id, { ring }),
    rename: naming.rename,
    addTied: naming.addTied,
    choose: (ids) => looking.select([...looking.selection, ...ids]),
    back: choosing.back,
    moving,
    view,
  });
}
/** Where the focus goes when a party is taken away: to who stood nearest. */
function nearestOf(id: string, spots: ReadonlyMap<string, Spot>): string | undefined {
  const here = spots.get(id) ?? { x: 0, y: 0 };
  const far = ({ x, y }: Spot) => Math.hypot(x - here.x, y - here.y);
  return [...spots].filter(([other]) => other !== id).sort(([, a], [, b]) => far(a) - far(b))[0]?.[0];
}
