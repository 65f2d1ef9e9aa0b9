import type { Id } from '../../model/ids';
import type { WallView } from '../../model/session';
import type { ChoicesScene } from './choices-scene';
import type { HarvestScene } from './harvest-scene';
import type { NetworkScene } from './network-scene';
import type { Scene } from './scene';

/** What "verder in de zaal" does: turn over a slip, or show another view. Null where there is nothing further. */
export type Onward = 'turn' | WallView | null;

type Paged = { readonly page: number; readonly pages: number };
/** The next part, or the one before it; after the last one it begins again. */
const turned = ({ page, pages }: Paged, by: 1 | -1): number | null => (pages > 1 ? (page + by + pages) % pages : null);

/** The next table of the round; after the last one comes the picture of all. */
function tableAfter({ tables, focus }: HarvestScene, by: 1 | -1): Id | null {
  const stops = [null, ...tables.map(({ id }) => id)];
  const at = stops.indexOf(focus?.id ?? null);
  return stops[(at + by + stops.length) % stops.length] ?? null;
}

function inHarvest(scene: HarvestScene, by: 1 | -1): WallView {
  const { focus } = scene;
  const page = focus ? focus.page + by : -1;
  if (focus && page >= 0 && page < focus.pages) return { kind: 'harvest', groupId: focus.id, page };
  return { kind: 'harvest', groupId: tableAfter(scene, by) };
}

/** The next option in the order of discussion, and after the last one all of them; before that order is fixed a page. */
function inChoices({ roundId, order, focus, page, pages }: ChoicesScene, by: 1 | -1): WallView | null {
  const round = roundId === null ? {} : { roundId };
  if (order.length === 0) {
    const next = turned({ page, pages }, by);
    return next === null ? null : { kind: 'choices', ...round, page: next };
  }
  const stops = [undefined, ...order];
  const focusId = stops[(stops.indexOf(focus?.id) + by + stops.length) % stops.length];
  return { kind: 'choices', ...round, ...(focusId && { focusId }) };
}

/** The next kept view, and after the last one the whole network. */
function inNetwork({ viewIds, viewId, day }: NetworkScene, by: 1 | -1): WallView | null {
  if (viewIds.length === 0 && day === null) return null;
  const stops = [null, ...viewIds];
  const next = stops[(stops.indexOf(viewId) + by + stops.length) % stops.length];
  return { kind: 'network', ...(next && { viewId: next }) };
}

/** One key through whatever the wall shows: the next slip, the next table or the next page; `by` -1 goes back. */
export function onward(scene: Scene, by: 1 | -1): Onward {
  switch (scene.kind) {
    case 'slips': {
      if (by === 1 ? scene.shown < scene.count : scene.turnIds.length > 0) return 'turn';
      const page = turned(scene, by);
      return page === null ? null : { kind: 'slips', page };
    }
    case 'harvest':
      return inHarvest(scene, by);
    case 'choices':
      return inChoices(scene, by);
    case 'network':
      return inNetwork(scene, by);
    case 'parking': {
      const page = turned(scene, by);
      return page === null ? null : { kind: 'parking', page };
    }
    default:
      return null;
  }
}
