import { adding, type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Wall } from '../../model/session';

// What the wall shows is no act: it is received, never committed. Taking back a note must not move the wall,
// so none of this stands in the list of things to take back.

type WallFields = Pick<Wall, 'blockId' | 'black' | 'held'>;
/** The wall as it is kept, of which session, and the step of the regie: a wall that was never shown follows that. */
export type WallOf = { readonly sessionId: Id; readonly wall: Wall | null | undefined; readonly stepId: Id | null };

function wallTo({ sessionId, wall, stepId }: WallOf, fields: Partial<WallFields>, stamp: Stamp): Change {
  const made = { id: sessionId, sessionId, createdAt: stamp.now, updatedAt: stamp.now };
  return {
    label: say('session.run.act.wall'),
    tables: wall
      ? updating('walls', [[wall, edited(wall, fields, stamp)]])
      : adding('walls', [{ ...made, blockId: stepId, black: false, held: false, ...fields }]),
  };
}

/** Shows a step, or the welcome without one. An explicit wish: a wall that is held shows it too. */
export const showOnWall = (of: WallOf, blockId: Id | null, stamp: Stamp): Change => wallTo(of, { blockId }, stamp);

/** The wall goes along with the step of the regie, unless it is held. A black wall stays black. */
export const followOnWall = (of: WallOf, blockId: Id | null, stamp: Stamp): Change =>
  wallTo(of, of.wall?.held ? {} : { blockId }, stamp);

/** Holds the picture, or lets go of it: then the wall shows the step where the regie is. */
export const holdWall = (of: WallOf, held: boolean, stamp: Stamp): Change =>
  wallTo(of, held ? { held } : { held, blockId: of.stepId }, stamp);

/** Makes the wall black, or shows the picture again. */
export const blackWall = (of: WallOf, black: boolean, stamp: Stamp): Change => wallTo(of, { black }, stamp);
