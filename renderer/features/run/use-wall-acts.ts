import { type Change, NOTHING } from '../../../shared/model/change';
import type { Id, Stamp } from '../../../shared/model/ids';
import { Refusal, say } from '../../../shared/model/message';
import type { NoteOf } from '../../../shared/model/note';
import type { Reveal, WallView } from '../../../shared/model/session';
import { mayOpenConflict, onTheWall } from '../../../shared/privacy/wall';
import { groupsInOrder } from '../../../shared/session/group-order';
import { stepIdOf } from '../../../shared/session/run/meeting';
import { onward } from '../../../shared/session/wall/onward';
import {
  closeSlips,
  type SlipsOf,
  showAllSlips,
  turnNextSlip,
  turnOneByOne,
  turnSlipBack,
} from '../../../shared/session/wall/reveal-commands';
import { sceneOf } from '../../../shared/session/wall/scene';
import { showViewOnWall, stepOnWall, type WallOf } from '../../../shared/session/wall/wall-commands';
import { receive } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useTell } from '../../notes/use-act';
import { readMeeting } from './read-meeting';
import { readScene, type SceneNow } from './read-scene';

export type WallActs = ReturnType<typeof useWallActs>;

/**
 * What can be done with the picture on the wall besides choosing its step. None of it is an act that can be taken back,
 * and each starts from the wall as the one before left it.
 */
export function useWallActs(sessionId: Id) {
  const tell = useTell();
  const show = (made: (of: WallOf, at: Stamp) => Change) =>
    void receive(async () => made(await readWall(sessionId), stamp())).catch(tell);
  const turn = (made: (of: SlipsOf, at: Stamp, source: SceneNow) => Change) =>
    void receive(async () => {
      const source = await readScene(sessionId);
      return made(slipsOf(sessionId, source), stamp(), source);
    }).catch(tell);
  const showView = (view: WallView | undefined) => show((of, at) => showViewOnWall(of, view, at));
  return {
    showView,
    /** Opens a botsing for the room; says why not when one side did not agree. */
    showConflict: (note: NoteOf<'conflict'>) => {
      if (mayOpenConflict(note)) showView({ kind: 'conflict', noteId: note.id });
      else tell(new Refusal(say(note.bothSidesApproved ? 'wall.conflict.refusal.private' : 'wall.conflict.refusal')));
    },
    showAll: () => turn(showAllSlips),
    oneByOne: (way: Reveal['way']) => turn((of, at) => turnOneByOne(of, way, at)),
    close: () => turn(closeSlips),
    /** The next slip, table, option or page, or the one before; nothing where there is none. */
    onward: (by: 1 | -1) => turn((of, at, source) => onwardOnWall(of, by, at, source)),
  };
}

function onwardOnWall(of: SlipsOf, by: 1 | -1, at: Stamp, source: SceneNow): Change {
  const next = onward(sceneOf(source), by);
  if (next === null) return NOTHING;
  if (next !== 'turn') return showViewOnWall(of, next, at);
  return by === 1 ? turnNextSlip(of, at) : turnSlipBack(of, at);
}

/** The wall as it is kept, with the slips of its step that the room may see: those, and no others, are turned over. */
function slipsOf(sessionId: Id, source: SceneNow): SlipsOf {
  const { wall, blocks, run, notes = [], stakeholders = [], consents = [], groups, themes } = source;
  const of = { sessionId, wall, stepId: stepIdOf({ blocks, run }) };
  const blockId = stepOnWall(of);
  const room = { view: { kind: 'slips' }, parties: stakeholders, consents } as const;
  const slips = onTheWall(
    notes.filter((note) => note.blockId === blockId),
    room,
  );
  return { ...of, slips, groupIds: groupsInOrder(groups, themes).map(({ id }) => id) };
}

async function readWall(sessionId: Id): Promise<WallOf> {
  const { meeting, wall } = await readMeeting(sessionId);
  return { sessionId, wall, stepId: stepIdOf(meeting) };
}
