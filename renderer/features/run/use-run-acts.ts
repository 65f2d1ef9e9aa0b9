import type { Change } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { finishLater, shortenBlock, type WayOut } from '../../../shared/session/day';
import { stepAfter, stepBefore, stepIdOf } from '../../../shared/session/meeting';
import { bringBack, leaveOut } from '../../../shared/session/plan-commands';
import { addClockMinutes, finishSession, goToBlock, turnClock } from '../../../shared/session/run-commands';
import { blackWall, followOnWall, holdWall, showOnWall } from '../../../shared/session/wall-commands';
import { receive } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useAct, useTell } from '../../notes/use-act';
import type { Run } from './use-run';

export type RunActs = ReturnType<typeof useRunActs>;

/** Everything that can be done while a meeting runs. Acts can be taken back; what the wall shows is no act. */
export function useRunActs(run: Run) {
  const act = useAct();
  const tell = useTell();
  const { meeting, blocks, session, wall } = run;
  const stepId = stepIdOf(meeting);
  const wallOf = { sessionId: session.id, wall, stepId };
  const show = (change: Change) => void receive(change).catch(tell);

  const goTo = async (blockId: Id) => {
    const done = await act(goToBlock(meeting, blockId, stamp()));
    if (done) show(followOnWall(wallOf, blockId, stamp()));
  };
  const stepTo = (block: Block | undefined) => (block ? goTo(block.id) : Promise.resolve());
  return {
    goTo,
    forward: () => stepTo(stepAfter(blocks, stepId)),
    back: () => stepTo(stepBefore(blocks, stepId)),
    turnClock: () => void act(turnClock(meeting, stamp())),
    addMinutes: (minutes: number) => void act(addClockMinutes(meeting, minutes, stamp())),
    finish: async () => {
      const done = await act(finishSession(meeting, stamp()));
      if (done) show(followOnWall(wallOf, null, stamp()));
    },
    take: (way: WayOut) =>
      void act(
        way.kind === 'later'
          ? finishLater(session, way.minutes, stamp())
          : shortenBlock(way.block, way.minutes, stamp()),
      ),
    leaveOut: (block: Block) => void act(leaveOut(block, stamp())),
    bringBack: (block: Block) => void act(bringBack(block, stamp())),
    showOnWall: (blockId: Id | null) => show(showOnWall(wallOf, blockId, stamp())),
    hold: (held: boolean) => show(holdWall(wallOf, held, stamp())),
    black: (black: boolean) => show(blackWall(wallOf, black, stamp())),
  };
}
