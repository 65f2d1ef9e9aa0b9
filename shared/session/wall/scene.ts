import type { Note } from '../../model/note';
import type { Block, WallView } from '../../model/session';
import { conflictOnTheWall, groupsOnTheWall, onTheWall, type Room } from '../../privacy/wall';
import { type CardScene, cardScene } from './card-scene';
import { type ChoicesScene, choicesScene } from './choices-scene';
import { type ConflictScene, conflictScene } from './conflict-scene';
import { type HarvestScene, harvestScene } from './harvest-scene';
import { lyingOpen } from './lying-open';
import { type NetworkScene, networkScene } from './network-scene';
import { type ParkingScene, parkingScene } from './parking-scene';
import { blockOnWall, type SceneSource, type ViewSource, viewOn } from './scene-source';
import { type SlipsScene, slipsScene } from './slips-scene';
import { type FreeScene, type StepScene, stepScene, type WelcomeScene, welcomeScene } from './step-scene';
import { type TurnsScene, turnsScene } from './turns-scene';

/** What the room sees. The wall draws this and nothing else; moments are in ms since 1970. */
export type Scene =
  | { readonly kind: 'black' }
  | { readonly kind: 'finished'; readonly programme: string }
  | WelcomeScene
  | FreeScene
  | StepScene
  | SlipsScene
  | HarvestScene
  | ChoicesScene
  | ParkingScene
  | TurnsScene
  | ConflictScene
  | CardScene
  | NetworkScene;

const KINDS: { readonly [K in Scene['kind']]: true } = {
  ...{ black: true, finished: true, welcome: true, free: true, step: true },
  ...{
    slips: true,
    harvest: true,
    choices: true,
    parking: true,
    turns: true,
    conflict: true,
    card: true,
    network: true,
  },
};
/** Every kind of picture there is: the tests that measure the wall go through all of them. */
export const SCENE_KINDS = Object.keys(KINDS) as readonly Scene['kind'][];

/** A card and the network stand on the wall without a step, too: they belong to more meetings than one. */
function standingView(source: SceneSource): Scene | null {
  const view = source.wall?.view;
  const room: Room = { view, parties: source.stakeholders ?? [], consents: source.consents ?? [] };
  if (view?.kind === 'card') return cardScene(source, view, room);
  return view?.kind === 'network' ? networkScene(source, view, room) : null;
}

/** The view that was chosen; null where there is nothing to show in it, and then the question stands there. */
function viewScene(block: Block, source: SceneSource): Scene | null {
  const view = viewOn(source.wall, block);
  if (!view) return null;
  const room: Room = { view, parties: source.stakeholders ?? [], consents: source.consents ?? [] };
  const shown = viewSource(block, room, source);
  switch (view.kind) {
    case 'slips':
      // Where people write on paper no slip comes in: then the question stays, large.
      return source.wall?.view || shown.slips.length > 0 ? slipsScene(shown, view) : null;
    case 'harvest':
      return harvestScene(shown, view);
    case 'choices':
      return choicesScene(shown, view);
    case 'parking':
      return parkingScene(shown, view);
    case 'turns':
      return turnsScene(shown);
    case 'conflict': {
      const [conflict] = (source.notes ?? []).flatMap((note) => conflictOnTheWall(note, room) ?? []);
      return conflict ? conflictScene(conflict) : null;
    }
    default:
      return null;
  }
}

/** Whether a view is made of this note at all: a picture is drawn every second, of a meeting with thousands of notes. */
function concerns({ kind, blockId, breakoutGroupId }: Note, view: WallView | undefined, block: Block): boolean {
  if (view?.kind === 'slips') return blockId === block.id;
  if (view?.kind === 'harvest') return breakoutGroupId !== undefined;
  return view?.kind === 'choices' || (view?.kind === 'parking' && kind === 'parking');
}

/** What a view may be made of: notes that the room may see and that do not lie face down. */
function viewSource(
  block: Block,
  room: Room,
  { notes = [], stakeholders, consents, ...meant }: SceneSource,
): ViewSource {
  const asked = notes.filter((note) => concerns(note, room.view, block));
  const slipGroups = groupsOnTheWall(meant.slipGroups ?? [], room);
  return { ...meant, slipGroups, block, ...lyingOpen(block, onTheWall(asked, room), room.view, meant) };
}

/**
 * The picture on the wall: a question and a clock, or the view that the facilitator chose for the step. A wall that
 * was never touched shows the step that runs. It follows the wall, not the regie, so that browsing and taking back
 * never change what the room sees.
 */
export function sceneOf(source: SceneSource): Scene {
  const { wall, session } = source;
  if (wall?.black) return { kind: 'black' };
  const standing = standingView(source);
  if (standing) return standing;
  const block = blockOnWall(source);
  if (block) return viewScene(block, source) ?? stepScene(block, source);
  const isOver = session.status === 'finished' || session.status === 'archived';
  return isOver ? { kind: 'finished', programme: source.programme.name } : welcomeScene(source, null);
}
