import type { Id } from '../../../../shared/model/ids';
import type { Block, WallView } from '../../../../shared/model/session';
import { stepIdOf } from '../../../../shared/session/run/meeting';
import { wallTo } from '../../../../shared/session/wall/wall-commands';
import { receive } from '../../../data/repository';
import { stamp } from '../../../data/stamp';
import { useTell } from '../../../notes/use-act';
import { readMeeting } from '../read-meeting';
import type { Run } from '../use-run';

type ChoicesView = Extract<WallView, { kind: 'choices' }>;

/** What the room sees of the board of a step. Not acts: taking back a dot never moves the wall. */
export function useChoicesOnWall({ session, wall }: Run, block: Block) {
  const tell = useTell();
  const view = wall?.blockId === block.id && wall.view?.kind === 'choices' ? wall.view : undefined;
  const turn = (to: WallView | undefined) =>
    void receive(async () => {
      const { meeting, wall: kept } = await readMeeting(session.id);
      const of = { sessionId: session.id, wall: kept, stepId: stepIdOf(meeting) };
      return wallTo(of, { blockId: block.id, view: to }, stamp());
    }).catch(tell);
  return {
    /** Whether the room sees this vote, or the groups without one. */
    isShown: (roundId: Id | undefined): boolean => view !== undefined && view.roundId === roundId,
    focusOf: (roundId: Id): Id | undefined => (view?.roundId === roundId ? view.focusId : undefined),
    show: (part: Omit<ChoicesView, 'kind'>) => turn({ kind: 'choices', ...part }),
    hide: () => turn(undefined),
  };
}
