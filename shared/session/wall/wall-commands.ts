import { adding, type Change, updating } from '../../model/change';
import { edited, type FieldsOf } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Wall, WallView } from '../../model/session';

// What the wall shows is no act: it is received, never committed. Taking back a note must not move the wall,
// so none of this stands in the list of things to take back.

type WallFields = FieldsOf<Pick<Wall, 'blockId' | 'black' | 'held' | 'view' | 'reveals'>>;
/** The wall as it is kept, of which session, and the step of the regie: a wall that was never shown follows that. */
export type WallOf = { readonly sessionId: Id; readonly wall: Wall | null | undefined; readonly stepId: Id | null };

/** The wall with other fields; one that was never shown begins at the step of the regie. */
export function wallTo({ sessionId, wall, stepId }: WallOf, fields: WallFields, stamp: Stamp): Change {
  const begin = { id: sessionId, sessionId, createdAt: stamp.now, updatedAt: stamp.now };
  const kept: Wall = wall ?? { ...begin, blockId: stepId, black: false, held: false };
  const to = edited(kept, fields, stamp);
  return { label: say('session.run.act.wall'), tables: wall ? updating('walls', [[wall, to]]) : adding('walls', [to]) };
}

/** The step on the wall; a wall that was never touched shows the one that runs. */
export const stepOnWall = ({ wall, stepId }: WallOf): Id | null => (wall ? wall.blockId : stepId);

/** Another step begins with its question; the same step keeps what is shown of it. */
const stepTo = (of: WallOf, blockId: Id | null): WallFields =>
  stepOnWall(of) === blockId ? { blockId } : { blockId, view: undefined };

/** Shows the question of a step, or the welcome without one. An explicit wish: a wall that is held shows it too. */
export const showOnWall = (of: WallOf, blockId: Id | null, stamp: Stamp): Change =>
  wallTo(of, { blockId, view: undefined }, stamp);

/** The wall goes along with the step of the regie, unless it is held. A black wall stays black. */
export const followOnWall = (of: WallOf, blockId: Id | null, stamp: Stamp): Change =>
  wallTo(of, of.wall?.held ? {} : stepTo(of, blockId), stamp);

/** Holds the picture, or lets go of it: then the wall shows the step where the regie is. */
export const holdWall = (of: WallOf, held: boolean, stamp: Stamp): Change =>
  wallTo(of, held ? { held } : { held, ...stepTo(of, of.stepId) }, stamp);

/** Shows another view of the step on the wall; its question without a view. What was black stays black. */
export const showViewOnWall = (of: WallOf, view: WallView | undefined, stamp: Stamp): Change =>
  wallTo(of, { view }, stamp);

/** Makes the wall black, or shows the picture again. */
export const blackWall = (of: WallOf, black: boolean, stamp: Stamp): Change => wallTo(of, { black }, stamp);
